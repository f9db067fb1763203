import type { Db } from "#db/client.ts";
import { updateRepliesSeen } from "#db/queries/replies.ts";
import { logError } from "#lib/errors.ts";
import { type Afterwards, createAfterwards } from "./afterwards.ts";
import { createGate, type Gate } from "./gate.ts";
import type { LiveReply } from "./live-reply.ts";
import { pauseWhileLate } from "./pause.ts";
import { createSegmentWriter, type StoreSegment } from "./segment-writer.ts";

const signEveryMs = 2_000;
/** Of the ten connections that a process has unless it is told otherwise. */
const gateWidth = 6;
/** With so many replies at once the council waits, sentences are stored in batches, and new turns give way to them. */
const busyRuns = 20;
/** How late timers may be before a new turn waits, and how long it waits at most. */
const lateness = { mostMs: 40, waitMs: 1_500 } as const;

/** The replies that this process writes on one database. */
export type ReplyDesk = {
  readonly runnerId: string;
  readonly runs: Map<string, LiveReply>;
  readonly store: StoreSegment;
  /**
   * What turns do on the database besides storing sentences goes through here, so that many at once leave connections
   * free for the sentences of those who are being answered.
   */
  readonly gate: Gate;
  /** The gate for a new turn: where the process has more to do than it can, those who are being answered come first. */
  readonly admit: Gate;
  /** What nobody waits for. */
  readonly afterwards: Afterwards;
  /** Gives signs of life for all runs until there are none. */
  keepAlive(): void;
  /** From then on nothing is begun here; what is written is another's. */
  close(): void;
  readonly isClosed: boolean;
};

declare global {
  // Bundles are loaded several times in one process; replies are written once.
  var elaraReplyDesks: WeakMap<Db, ReplyDesk> | undefined;
}

export function replyDeskOf(db: Db): ReplyDesk {
  globalThis.elaraReplyDesks ??= new WeakMap();
  const known = globalThis.elaraReplyDesks.get(db);
  if (known !== undefined) return known;
  const desk = openDesk(db);
  globalThis.elaraReplyDesks.set(db, desk);
  return desk;
}

function openDesk(db: Db): ReplyDesk {
  const runnerId = `run_${crypto.randomUUID()}`;
  const runs = new Map<string, LiveReply>();
  const isBusy = () => runs.size >= busyRuns;
  const { store, between } = createSegmentWriter(db, { runnerId, isBusy });
  let isWatching = false;
  const watch = () => {
    if (isWatching || runs.size === 0) return;
    isWatching = true;
    setTimeout(() => between(sign), signEveryMs).unref();
  };
  const sign = async () => {
    await giveSign(db, runnerId, runs).catch((error) => logError("reply sign of life", error));
    isWatching = false;
    watch();
  };
  let isClosed = false;
  const gate = createGate(gateWidth);
  return {
    runnerId,
    runs,
    store,
    gate,
    admit: (work) =>
      gate(async () => {
        if (isBusy()) await pauseWhileLate(lateness);
        return work();
      }),
    afterwards: createAfterwards(() => !isBusy() && !isClosed),
    keepAlive: watch,
    close() {
      isClosed = true;
    },
    get isClosed() {
      return isClosed;
    },
  };
}

/** What was stopped, deleted or taken over by another process meanwhile is not written on. */
async function giveSign(db: Db, runnerId: string, runs: ReadonlyMap<string, LiveReply>): Promise<void> {
  const replyIds = [...runs.keys()];
  const mine = new Set(await updateRepliesSeen(db, { runnerId, replyIds }));
  for (const replyId of replyIds) {
    const live = runs.get(replyId);
    if (live?.isClaimed && !mine.has(replyId)) live.end("elsewhere");
  }
}
