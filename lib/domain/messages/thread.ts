/** Who wrote: the person a thread belongs to, or somebody in HR. */
export const threadSides = ["person", "hr"] as const;
export type ThreadSide = (typeof threadSides)[number];

export const threadStatuses = ["open", "closed"] as const;
export type ThreadStatus = (typeof threadStatuses)[number];

/**
 * What can happen to a thread besides what is written in it. `assigned`: somebody in HR looks after it from now on;
 * `released`: nobody does any more.
 */
export const threadEventKinds = ["assigned", "released", "closed", "reopened"] as const;
export type ThreadEventKind = (typeof threadEventKinds)[number];
