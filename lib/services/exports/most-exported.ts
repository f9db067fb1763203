/** So many rows a file holds at most: more than the largest company has people, less than a sheet has rows. */
export const mostExported = 100_000;
