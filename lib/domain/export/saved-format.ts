/** As what a chart can be saved: its figures as a table, itself as a picture. */
export const savedFormats = ["csv", "xlsx", "svg", "png"] as const;
export type SavedFormat = (typeof savedFormats)[number];
