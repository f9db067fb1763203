/** How a company shows itself on paper. */
export type ReportBrand = {
  /** Empty where the company has given none. */
  readonly companyName: string;
  /** PNG or JPEG; what is neither, or broken, is left out. */
  readonly logo: Uint8Array | null;
  /** As `#rrggbb`; what is none is taken for Elara's own. */
  readonly colour: string;
};
