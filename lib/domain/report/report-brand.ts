/** How reports on paper look. */
export type ReportBrand = {
  /** Empty until the company has said its name. */
  readonly companyName: string;
  /** A PNG or JPEG; null without one. */
  readonly logo: Uint8Array | null;
  /** #rrggbb, readable on white paper. */
  readonly colour: string;
};
