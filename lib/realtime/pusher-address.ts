import type { Env } from "#lib/env.ts";

/** A server of the Pusher protocol and this app's keys on it. */
export type PusherAddress = {
  readonly appId: string;
  readonly key: string;
  readonly secret: string;
} & (
  | { readonly cluster: string }
  | { readonly host: string; readonly port: number; readonly isSecure: boolean }
);

type PusherSettings = Pick<
  Env,
  "PUSHER_APP_ID" | "PUSHER_KEY" | "PUSHER_SECRET" | "PUSHER_CLUSTER" | "PUSHER_HOST"
>;

/** The configured server; null when the app serves its pages itself. */
export function toPusherAddress(settings: PusherSettings): PusherAddress | null {
  const { PUSHER_APP_ID: appId, PUSHER_KEY: key, PUSHER_SECRET: secret } = settings;
  if (appId === undefined || key === undefined || secret === undefined) return null;
  const keys = { appId, key, secret };
  if (settings.PUSHER_HOST !== undefined) return { ...keys, ...parsePusherHost(settings.PUSHER_HOST) };
  return settings.PUSHER_CLUSTER === undefined ? null : { ...keys, cluster: settings.PUSHER_CLUSTER };
}

/**
 * A host name, `host:port`, or an address with its scheme; without one it is https, but on this machine.
 * @throws TypeError when it is none of these
 */
export function parsePusherHost(text: string): { host: string; port: number; isSecure: boolean } {
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(text);
  const url = new URL(text.includes("://") ? text : `${isLocal ? "http" : "https"}://${text}`);
  const isSecure = url.protocol === "https:";
  if (!isSecure && url.protocol !== "http:") throw new TypeError("a host by http or https");
  return { host: url.hostname, port: url.port === "" ? (isSecure ? 443 : 80) : Number(url.port), isSecure };
}

/** What a page's policy must allow so that the browser reaches the server. */
export function realtimeSourceOf(address: PusherAddress): string {
  if ("cluster" in address) return `wss://ws-${address.cluster}.pusher.com`;
  return `${address.isSecure ? "wss" : "ws"}://${address.host}:${address.port}`;
}
