/** The longest message between a person and HR, in characters (code points). */
export const longestThreadMessage = 4_000;

/** The longest subject, in characters (code points). */
export const longestSubject = 120;

/** The most messages one author may send within a window. A message in a crisis is never refused. */
export const threadMessageRate = { count: 20, windowSeconds: 60 } as const;

/** The most threads one person may begin with HR within a window. */
export const threadStartRate = { count: 10, windowSeconds: 3_600 } as const;
