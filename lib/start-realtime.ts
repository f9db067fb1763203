import { realtimeSignal } from "#db/queries/realtime-events.ts";
import type { App } from "./compose.ts";
import type { Ctx } from "./context.ts";
import { logError } from "./errors.ts";
import type { Publisher } from "./realtime/publisher.ts";
import { type RelayOptions, startRelay } from "./realtime/relay.ts";
import { deliverToOwnServer, openReadingPlace } from "./services/realtime/deliver-to-own-server.ts";
import { deliverToSharedServer } from "./services/realtime/deliver-to-shared-server.ts";
import { forgetEvents } from "./services/realtime/forget-events.ts";

const restWhenSignalledMs = 5_000;
const restMs = 2_000;
const forgetEveryMs = 60_000;

type RealtimeApp = Pick<App, "database" | "realtime" | "contextFor">;

/** Starts this process's realtime server, or reaches the shared one, and delivers what is committed from now on. */
export async function startRealtime(app: RealtimeApp): Promise<void> {
  const ctx = app.contextFor({ kind: "system", name: "realtime" });
  const publisher = await app.realtime.start();
  const deliver = await chooseDelivery(app, ctx, publisher);
  const { listen } = app.database;
  const relay = startRelay({
    deliver,
    restMs: listen === null ? restMs : restWhenSignalledMs,
    onFailure: (error) => logError("realtime", error),
  });
  const unlisten = await listen?.(realtimeSignal, () => relay.wake());
  const forget = () => forgetEvents(ctx).catch((error) => logError("realtime", error));
  const timer = setInterval(forget, forgetEveryMs);
  timer.unref();
  app.realtime.attach({
    failingSince: relay.failingSince,
    async stop() {
      clearInterval(timer);
      await relay.stop();
      await unlisten?.();
    },
  });
}

async function chooseDelivery(
  app: RealtimeApp,
  ctx: Ctx,
  publisher: Publisher,
): Promise<RelayOptions["deliver"]> {
  if (app.realtime.mode === "shared") return () => deliverToSharedServer(ctx, publisher);
  const place = await openReadingPlace(ctx);
  return () => deliverToOwnServer(ctx, publisher, place);
}
