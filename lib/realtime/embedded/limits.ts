/** What one client, one request and the whole server may take. The protocol's own limits where it names some. */
export type RealtimeLimits = {
  readonly connectionCount: number;
  readonly connectionCountPerUser: number;
  readonly channelCountPerConnection: number;
  /** One message of a client. */
  readonly messageBytes: number;
  /** How many messages a client may send at once, and how many more each second. */
  readonly messageBurst: number;
  readonly messagesPerSecond: number;
  /** Messages that cannot be read, or subscriptions that are refused, before a client is sent away. */
  readonly mistakeCount: number;
  /** How far a client may fall behind in reading before it is dropped. */
  readonly unreadBytes: number;
  readonly requestBytes: number;
  readonly eventBytes: number;
  readonly channelCountPerEvent: number;
  readonly eventCountPerBatch: number;
  /** A client that was silent this long is asked for a sign of life. Shorter than a proxy's patience. */
  readonly activityTimeoutMs: number;
  readonly pongTimeoutMs: number;
  /** A client that has not shown who it is by then is sent away. */
  readonly signInTimeoutMs: number;
};

export const usualLimits: RealtimeLimits = {
  connectionCount: 10_000,
  connectionCountPerUser: 50,
  channelCountPerConnection: 100,
  messageBytes: 10 * 1024,
  messageBurst: 60,
  messagesPerSecond: 10,
  mistakeCount: 10,
  unreadBytes: 256 * 1024,
  requestBytes: 256 * 1024,
  eventBytes: 10 * 1024,
  channelCountPerEvent: 100,
  eventCountPerBatch: 10,
  activityTimeoutMs: 25_000,
  pongTimeoutMs: 10_000,
  signInTimeoutMs: 20_000,
};
