/** The most messages one person may send within a window. Messages in a crisis are never refused. */
export const messageRate = { count: 30, windowSeconds: 60 } as const;

/** The most replies to one message that are set aside for another one. */
export const mostRetries = 10;

/** The version of what is told before the first message. A new one is told anew. */
export const disclosureVersion = 3;

/** The first version that tells of summaries: nothing is summarised of a talk that was begun before it was read. */
export const summaryDisclosureVersion = 3;
