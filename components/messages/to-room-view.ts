import { type ThreadRow, toThreadRows } from "#lib/domain/messages/thread-rows.ts";
import type { ShownMessage } from "./thread-log.tsx";

type ReadMessage = ShownMessage & { readonly clientId: string | null };
type ReadView = Parameters<typeof toThreadRows<ReadMessage>>[0] & {
  readonly id: string;
  readonly revision: string;
  readonly readOrdinal: number;
  readonly lastOrdinal: number;
};

/** What an open thread needs of what was read, whichever side reads it. */
export function toRoomView(view: ReadView): {
  readonly threadId: string;
  readonly revision: string;
  readonly readOrdinal: number;
  /** The newest message of somebody else; 0 for none. */
  readonly othersOrdinal: number;
  readonly lastOrdinal: number;
  readonly rows: readonly ThreadRow<ShownMessage>[];
  readonly arrivedIds: readonly string[];
} {
  const { id, revision, readOrdinal, lastOrdinal, messages } = view;
  return {
    threadId: id,
    revision,
    readOrdinal,
    othersOrdinal: messages.findLast(({ isOwn }) => !isOwn)?.ordinal ?? 0,
    lastOrdinal,
    rows: toThreadRows(view),
    arrivedIds: messages.flatMap(({ clientId }) => clientId ?? []),
  };
}
