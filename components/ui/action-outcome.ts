/** What came of an action, as far as a form needs to know it. */
export type ActionOutcome<Data = unknown> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false;
      readonly message: string;
      readonly fieldErrors?: Readonly<Record<string, string>>;
    };
