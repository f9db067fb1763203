/** What somebody says of themselves; null: nothing. */
export type Profile = {
  readonly preferredName: string | null;
  /** What they do, in their own words. */
  readonly designation: string | null;
  readonly phone: string | null;
  readonly privateEmail: string | null;
  /** BCP 47, such as "de". */
  readonly language: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** IANA name. */
  readonly timeZone: string | null;
};
