import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import Pusher from "pusher";
import { userChannel } from "#lib/domain/realtime/event.ts";
import type { Publication } from "#lib/domain/realtime/to-publications.ts";
import type { PusherAddress } from "./pusher-address.ts";

/** The server side of the Pusher protocol, the same for every server of it. */
export type Publisher = {
  publish(publication: Publication): Promise<void>;
  /** Ends a user's connections; those who still have access come back by themselves. */
  disconnectUser(userId: string): Promise<void>;
  authorizeChannel(socketId: string, channel: string): { auth: string };
  authenticateUser(socketId: string, userId: string): { auth: string; user_data: string };
  close(): void;
};

/** A server that answers with an error; its address, which holds a signature, and its words are left out. */
export class PublishError extends Error {
  override readonly name = "PublishError";
  readonly code: string;

  constructor(status: number | undefined) {
    super("The realtime server did not take an event.");
    this.code = String(status ?? "unreachable");
  }
}

const timeoutMs = 5_000;
const connectionCount = 16;

export function openPublisher(address: PusherAddress): Publisher {
  const isSecure = "cluster" in address || address.isSecure;
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: connectionCount });
  const { appId, key, secret } = address;
  const server = "cluster" in address ? { cluster: address.cluster } : hostOf(address);
  const pusher = new Pusher({ appId, key, secret, useTLS: isSecure, timeout: timeoutMs, agent, ...server });
  return {
    publish: (publication) => send(() => sendPublication(pusher, publication)),
    disconnectUser: (userId) => send(() => pusher.terminateUserConnections(userId)),
    authorizeChannel: (socketId, channel) => pusher.authorizeChannel(socketId, channel),
    authenticateUser: (socketId, userId) => {
      const { auth, user_data } = pusher.authenticateUser(socketId, { id: userId });
      return { auth, user_data };
    },
    close: () => agent.destroy(),
  };
}

function hostOf({ host, port }: { host: string; port: number }) {
  return { host, port: String(port) };
}

function sendPublication(pusher: Pusher, publication: Publication): Promise<{ text(): Promise<string> }> {
  if (publication.kind === "several") {
    return pusher.triggerBatch(
      publication.events.map(({ event, userId }) => ({
        channel: userChannel(userId),
        name: event.name,
        data: event,
      })),
    );
  }
  return pusher.trigger(publication.userIds.map(userChannel), publication.event.name, publication.event);
}

/** Reads the answer, so that its connection serves the next request. @throws PublishError */
async function send(request: () => Promise<{ text(): Promise<string> }>): Promise<void> {
  try {
    await (await request()).text();
  } catch (error) {
    throw new PublishError(error instanceof Pusher.RequestError ? error.status : undefined);
  }
}
