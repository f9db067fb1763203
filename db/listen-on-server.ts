import { Client, escapeIdentifier } from "pg";

const firstRetryMs = 200;
const longestRetryMs = 10_000;

/** Hears a signal over a connection of its own, which is opened anew whenever it breaks. */
export async function listenOnServer(
  url: string,
  signal: string,
  onSignal: () => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failureCount = 0;

  const retry = () => {
    if (isStopped) return;
    const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(failureCount++, 10));
    timer = setTimeout(() => void open(), waitMs);
  };
  const open = async () => {
    const opened = new Client({ connectionString: url, keepAlive: true, application_name: "elara signals" });
    let isLost = false;
    const lose = () => {
      if (isLost) return;
      isLost = true;
      client = null;
      opened.end().catch(() => {});
      retry();
    };
    opened.on("error", lose);
    opened.on("end", lose);
    opened.on("notification", onSignal);
    try {
      await opened.connect();
      await opened.query(`listen ${escapeIdentifier(signal)}`);
    } catch {
      return lose();
    }
    if (isStopped) return lose();
    client = opened;
    failureCount = 0;
    onSignal();
  };
  await open();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end();
  };
}
