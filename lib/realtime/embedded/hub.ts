import { type Connection, closeSocket, sendText } from "./connection.ts";
import type { RealtimeLimits } from "./limits.ts";
import { type Closing, closings, writeMessage } from "./protocol.ts";

/** Who is connected, to what they listen, and as whom. */
export type Hub = {
  readonly connections: ReadonlySet<Connection>;
  add(connection: Connection): void;
  remove(connection: Connection): void;
  subscribe(connection: Connection, channel: string): void;
  unsubscribe(connection: Connection, channel: string): void;
  /** @returns false when the user has as many connections as one may have */
  signIn(connection: Connection, userId: string): boolean;
  publish(event: { name: string; data: string; channels: readonly string[]; exceptSocketId?: string }): void;
  /** Ends every connection that signed in as the user or listens to a channel of theirs. */
  disconnectUser(userId: string): void;
  disconnect(connection: Connection, closing: Closing): void;
  /** How many listen to each channel that somebody listens to. */
  countSubscriptions(): ReadonlyMap<string, number>;
};

export function createHub(limits: RealtimeLimits, ownerOf: (channel: string) => string | null): Hub {
  const connections = new Set<Connection>();
  const byChannel = new Map<string, Set<Connection>>();
  const byUser = new Map<string, Set<Connection>>();

  const remove = (connection: Connection) => {
    connections.delete(connection);
    for (const channel of connection.channels) drop(byChannel, channel, connection);
    connection.channels.clear();
    if (connection.userId !== null) drop(byUser, connection.userId, connection);
  };
  const disconnect = (connection: Connection, closing: Closing) => {
    remove(connection);
    closeSocket(connection.socket, closing);
  };
  return {
    connections,
    add: (connection) => connections.add(connection),
    remove,
    disconnect,
    subscribe(connection, channel) {
      connection.channels.add(channel);
      put(byChannel, channel, connection);
    },
    unsubscribe(connection, channel) {
      connection.channels.delete(channel);
      drop(byChannel, channel, connection);
    },
    signIn(connection, userId) {
      if ((byUser.get(userId)?.size ?? 0) >= limits.connectionCountPerUser) return false;
      connection.userId = userId;
      put(byUser, userId, connection);
      return true;
    },
    publish({ name, data, channels, exceptSocketId }) {
      for (const channel of new Set(channels)) {
        const text = writeMessage(name, data, channel);
        for (const connection of byChannel.get(channel) ?? []) {
          if (connection.socketId !== exceptSocketId) sendText(connection, text, limits);
        }
      }
    },
    disconnectUser(userId) {
      const listening = [...byChannel].filter(([channel]) => ownerOf(channel) === userId);
      const theirs = [byUser.get(userId) ?? [], ...listening.map(([, members]) => members)];
      for (const connection of new Set(theirs.flatMap((members) => [...members]))) {
        disconnect(connection, closings.unauthorized);
      }
    },
    countSubscriptions: () => new Map([...byChannel].map(([channel, members]) => [channel, members.size])),
  };
}

function put(members: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const found = members.get(key);
  if (found === undefined) members.set(key, new Set([connection]));
  else found.add(connection);
}

function drop(members: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const found = members.get(key);
  found?.delete(connection);
  if (found?.size === 0) members.delete(key);
}
