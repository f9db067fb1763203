/**
 * Where a reply stands. `pending`: waits for the reply before it; `streaming`: is being written; `complete`: said to
 * its end; `stopped`: the person stopped it; `interrupted`: it broke off and nothing could go on with it;
 * `superseded`: the person asked for another one.
 */
export const replyStatuses = [
  "pending",
  "streaming",
  "complete",
  "stopped",
  "interrupted",
  "superseded",
] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

/** Still to be written. */
export const openReplyStatuses = ["pending", "streaming"] as const satisfies readonly ReplyStatus[];

export function isOpen(status: ReplyStatus): boolean {
  return status === "pending" || status === "streaming";
}
