import { browserConnectionSchema } from "#lib/domain/realtime/browser-connection.ts";
import type { RealtimeEvent, RealtimeEventName } from "#lib/domain/realtime/event.ts";
import { openLink } from "./open-link.ts";

export type LiveReason = "event" | "reconnected";

type Watcher = { onEvent(name: RealtimeEventName): void; onMissed(): void };

const beatMs = 5_000;
/** How long nobody looks at most: while events come, and while they do not. */
const restLiveMs = 300_000;
const restAloneMs = 20_000;
const firstRetryMs = 1_000;
const longestRetryMs = 60_000;
/** From one page to the next the connection stays. */
const lingerMs = 3_000;
/** A page that was rendered before an event and mounted after it is told. */
const recentMs = 5_000;
const rememberedCount = 200;

/** One connection for the whole tab, while anything on its page watches. */
const watchers = new Set<Watcher>();
const seenIds = new Set<string>();
let recent: { name: RealtimeEventName; atMs: number }[] = [];
let closeLink: (() => void) | null = null;
let attempt = 0;
let isConnecting = false;
let isLive = false;
let isSignedOut = false;
let retryCount = 0;
let lookedAtMs = 0;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let lingerTimer: ReturnType<typeof setTimeout> | undefined;
let beatTimer: ReturnType<typeof setInterval> | undefined;

/** Watches what changes for whoever is signed in, until the returned function is called. */
export function watchLive(onEvent: Watcher["onEvent"], onMissed: Watcher["onMissed"]): () => void {
  const watcher = { onEvent, onMissed };
  watchers.add(watcher);
  clearTimeout(lingerTimer);
  if (beatTimer === undefined) start();
  for (const { name, atMs } of recent) if (Date.now() - atMs < recentMs) onEvent(name);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) lingerTimer = setTimeout(stop, lingerMs);
  };
}

function start(): void {
  lookedAtMs = Date.now();
  beatTimer = setInterval(beat, beatMs);
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", wake);
  void connect();
}

function stop(): void {
  clearInterval(beatTimer);
  beatTimer = undefined;
  document.removeEventListener("visibilitychange", wake);
  window.removeEventListener("online", wake);
  window.removeEventListener("pageshow", wake);
  dropLink();
  recent = [];
  isSignedOut = false;
  retryCount = 0;
}

function dropLink(): void {
  attempt += 1;
  isConnecting = false;
  clearTimeout(retryTimer);
  closeLink?.();
  closeLink = null;
  isLive = false;
}

function beat(): void {
  if (document.visibilityState !== "visible" || isSignedOut) return;
  if (Date.now() - lookedAtMs >= (isLive ? restLiveMs : restAloneMs)) tellMissed();
}

/** The tab is looked at again, or the network is back: what it shows may be old, and its connection dead. */
function wake(): void {
  if (document.visibilityState !== "visible") return;
  if (Date.now() - lookedAtMs > 1_000) tellMissed();
  if (isLive || isConnecting) return;
  dropLink();
  retryCount = 0;
  void connect();
}

function tellMissed(): void {
  lookedAtMs = Date.now();
  for (const { onMissed } of watchers) onMissed();
}

function tellEvent({ id, name }: RealtimeEvent): void {
  if (seenIds.has(id)) return;
  seenIds.add(id);
  for (const oldest of seenIds) {
    if (seenIds.size <= rememberedCount) break;
    seenIds.delete(oldest);
  }
  recent = [...recent.filter(({ atMs }) => Date.now() - atMs < recentMs), { name, atMs: Date.now() }];
  for (const { onEvent } of watchers) onEvent(name);
}

/** Asks how to connect, and does. Whoever was signed out meanwhile is told by the answer and left alone. */
async function connect(): Promise<void> {
  const own = ++attempt;
  isConnecting = true;
  const isCurrent = () => own === attempt;
  const connection = await fetchConnection();
  if (!isCurrent()) return;
  isSignedOut = connection === "signed-out";
  if (connection === "signed-out") isConnecting = false;
  else if (connection === null || connection.kind === "off") retryLater();
  else {
    const close = await openLink(connection, {
      onOpen() {
        if (!isCurrent()) return;
        isLive = true;
        isConnecting = false;
        retryCount = 0;
        tellMissed();
      },
      onBreak() {
        if (isCurrent()) isLive = false;
      },
      onEnd() {
        if (isCurrent()) retryLater();
      },
      onEvent(event) {
        if (isCurrent()) tellEvent(event);
      },
    }).catch(() => null);
    if (!isCurrent()) close?.();
    else if (close === null) retryLater();
    else closeLink = close;
  }
}

function retryLater(): void {
  dropLink();
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** retryCount++);
  // Spread, so that a server that comes back is not asked by everybody at once.
  retryTimer = setTimeout(connect, waitMs * (0.5 + Math.random()));
}

/** Null while the server cannot be reached or does not know. */
async function fetchConnection() {
  const response = await fetch("/api/realtime/connection", { cache: "no-store" }).catch(() => null);
  if (response?.status === 401) return "signed-out";
  if (!response?.ok) return null;
  return browserConnectionSchema.safeParse(await response.json().catch(() => null)).data ?? null;
}
