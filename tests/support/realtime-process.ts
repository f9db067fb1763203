import { createServer } from "node:http";
import { composeApp } from "#lib/compose.ts";
import { parseEnvironment } from "#lib/env.ts";
import { readBell } from "#lib/services/notifications/read-bell.ts";
import { startRealtime } from "#lib/start-realtime.ts";

/*
 * The realtime half of a server process, to be measured or killed: it delivers, and answers over HTTP what pages ask, for
 * whoever is named: `/sign?user=&socket=&channel=` and `/unread?user=`. Prints where it listens as JSON.
 * usage: node realtime-process.ts <DATABASE_URL> <AUTH_SECRET> <data folder>
 */
const [url, secret, folder] = process.argv.slice(2);
const app = await composeApp(
  parseEnvironment({ DATABASE_URL: url, AUTH_SECRET: secret, ELARA_DATA_DIR: folder }),
);
await startRealtime(app);

const pages = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback");
  const userId = searchParams.get("user") ?? "";
  response.setHeader("Content-Type", "application/json");
  if (pathname === "/unread") {
    const ctx = app.contextFor({ kind: "user", userId, name: userId, role: "employee", employeeId: null });
    response.end(JSON.stringify(await readBell(ctx)));
    return;
  }
  const signed = app.realtime
    .publisher()
    ?.authorizeChannel(searchParams.get("socket") ?? "", searchParams.get("channel") ?? "");
  response.end(JSON.stringify(signed));
});
pages.keepAliveTimeout = 120_000;
pages.listen({ host: "127.0.0.1", port: 0 }, () => {
  const address = pages.address();
  const connection = app.realtime.connectionFor("nobody");
  console.log(
    JSON.stringify({
      port: globalThis.elaraRealtimePort,
      pagesPort: typeof address === "object" ? address?.port : null,
      key: connection.kind === "own" ? connection.key : "",
    }),
  );
});
process.on("SIGTERM", async () => {
  pages.close();
  await app.close();
  process.exit(0);
});
