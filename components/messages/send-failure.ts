/** What an action answered that did not send. */
export type SendRefusal = {
  readonly ok: false;
  readonly message: string;
  readonly fieldErrors?: Readonly<Record<string, string>>;
};

/** Said where the server gave no answer at all: it may have arrived, and sending again is safe. */
export const noAnswer: SendRefusal = {
  ok: false,
  message:
    "Elara cannot be reached, so this may not have arrived. What you wrote is kept here; send it again when you are back online, it will not be there twice.",
};
