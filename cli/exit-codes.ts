/** What the process says to the shell. */
export const exitCodes = { done: 0, problems: 1, wrongUsage: 2 } as const;
