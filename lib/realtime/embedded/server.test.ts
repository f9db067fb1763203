import { once } from "node:events";
import { connect } from "node:net";
import PusherServer from "pusher";
import type Pusher from "pusher-js";
import { afterEach, expect, test } from "vitest";
import { channelOwner, userChannel } from "#lib/domain/realtime/event.ts";
import {
  connectPusher,
  connectRaw,
  nextEvent,
  type RawClient,
  signFor,
  testApp,
} from "#tests/support/realtime-clients.ts";
import { openPublisher } from "../publisher.ts";
import type { RealtimeLimits } from "./limits.ts";
import { type EmbeddedServer, openEmbeddedServer } from "./server.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(limits: Partial<RealtimeLimits> = {}) {
  const server = await openEmbeddedServer({ app: testApp, ownerOf: channelOwner, limits });
  closers.push(() => server.close());
  const library = new PusherServer({
    appId: testApp.id,
    key: testApp.key,
    secret: testApp.secret,
    host: "127.0.0.1",
    port: String(server.port),
  });
  return { server, library, raw: (path?: string) => keep(connectRaw(server.port, path)) };
}

async function keep(opening: Promise<RawClient>): Promise<RawClient> {
  const client = await opening;
  closers.push(() => client.socket.terminate());
  return client;
}

/** Somebody's browser: signed in, listening to the own channel. */
function browserOf(server: EmbeddedServer, library: PusherServer, userId: string): Pusher {
  const browser = connectPusher(server.port, testApp.key, {
    channel: (socketId, channel) => library.authorizeChannel(socketId, channel),
    user: (socketId) => library.authenticateUser(socketId, { id: userId }),
  });
  closers.push(() => browser.disconnect());
  return browser;
}

async function listening(server: EmbeddedServer, library: PusherServer, userId: string) {
  const browser = browserOf(server, library, userId);
  const channel = browser.subscribe(userChannel(userId));
  browser.signin();
  await Promise.all([nextEvent(channel, "pusher:subscription_succeeded"), browser.user.signinDonePromise]);
  return { browser, channel };
}

test("an event reaches the one channel it was sent to, over both libraries as they are", async () => {
  const { server, library } = await serve();
  const [ann, bob] = await Promise.all([
    listening(server, library, "ann"),
    listening(server, library, "bob"),
  ]);
  const bobHeard: unknown[] = [];
  bob.channel.bind_global((name: string) => bobHeard.push(name));
  const heard = nextEvent(ann.channel, "message");
  await library.trigger(userChannel("ann"), "message", { id: "e1" });
  expect(await heard).toEqual({ id: "e1" });
  const batched = Promise.all([nextEvent(ann.channel, "task"), nextEvent(bob.channel, "task")]);
  await library.triggerBatch([
    { channel: userChannel("ann"), name: "task", data: { id: "a" } },
    { channel: userChannel("bob"), name: "task", data: { id: "b" } },
  ]);
  expect(await batched).toEqual([{ id: "a" }, { id: "b" }]);
  expect(bobHeard).toEqual(["task"]);
});

test("events can be sent to a signed-in user, and the sender's own connection left out", async () => {
  const { server, library } = await serve();
  const { browser, channel } = await listening(server, library, "ann");
  const own = new Promise((resolve) => browser.user.bind("hello", resolve));
  await library.sendToUser("ann", "hello", { n: 1 });
  expect(await own).toEqual({ n: 1 });
  const names: string[] = [];
  channel.bind_global((name: string) => names.push(name));
  const after = nextEvent(channel, "after");
  const socketId = browser.connection.socket_id;
  await library.trigger(userChannel("ann"), "skipped", {}, { socket_id: socketId });
  await library.trigger(userChannel("ann"), "after", {});
  await after;
  expect(names).toEqual(["after"]);
});

test("ending a user's connections ends signed-in ones and those on the user's channel, and nobody else's", async () => {
  const { server, library, raw } = await serve();
  const ann = await listening(server, library, "ann");
  const bob = await listening(server, library, "bob");
  // Listens without ever having said who it is.
  const silent = await raw();
  await silent.subscribe(userChannel("ann"));
  const ended = nextEvent(ann.browser.connection, "disconnected");
  await library.terminateUserConnections("ann");
  expect(await silent.closed).toBe(4009);
  await ended;
  expect(bob.browser.connection.state).toBe("connected");
  expect(server.countConnections()).toBe(1);
});

test("the interface tells what is listened to", async () => {
  const { server, library } = await serve();
  await listening(server, library, "ann");
  const channels = await (await library.get({ path: "/channels" })).json();
  expect(Object.keys(channels.channels)).toContain(userChannel("ann"));
  const one = await (await library.get({ path: `/channels/${userChannel("ann")}` })).json();
  expect(one).toEqual({ occupied: true, subscription_count: 1 });
});

test.each([
  ["/app/other?protocol=7", 4001],
  ["/somewhere", 4005],
  ["/app/app-key?protocol=x", 4006],
  ["/app/app-key?protocol=3", 4007],
  ["/app/app-key", 4008],
])("a handshake at %s is answered with %i", async (path, code) => {
  const { server, raw } = await serve();
  const client = await raw(path);
  expect((await client.heard("pusher:error")).data.code).toBe(code);
  expect(await client.closed).toBe(code);
  expect(server.countConnections()).toBe(0);
});

const wrongAuths: [string, (socketId: string, channel: string) => string][] = [
  ["none", () => ""],
  ["of another connection", (_, channel) => signFor(testApp, `1.1:${channel}`)],
  ["of another channel", (socketId) => signFor(testApp, `${socketId}:${userChannel("bob")}`)],
  [
    "by another secret",
    (socketId, channel) => signFor({ ...testApp, secret: "?" }, `${socketId}:${channel}`),
  ],
  ["with another key", (socketId, channel) => signFor({ ...testApp, key: "?" }, `${socketId}:${channel}`)],
  ["of another length", () => "app-key:abc"],
];
test.each(wrongAuths)("a signature %s opens no channel", async (_, auth) => {
  const { library, raw } = await serve();
  const client = await raw();
  const channel = userChannel("ann");
  client.send("pusher:subscribe", { channel, auth: auth(client.socketId, channel) });
  expect((await client.heard("pusher:subscription_error")).data.status).toBe(401);
  await library.trigger(channel, "message", {});
  client.send("pusher:ping", {});
  await client.heard("pusher:pong");
  expect(client.messages.map(({ event }) => event)).not.toContain("message");
});

test("another user's own channel stays closed, and nobody becomes two people", async () => {
  const { library, raw } = await serve();
  const client = await raw();
  client.send("pusher:subscribe", { channel: "#server-to-user-bob" });
  expect((await client.heard("pusher:subscription_error")).data.status).toBe(401);
  client.send("pusher:signin", library.authenticateUser(client.socketId, { id: "ann" }));
  await client.heard("pusher:signin_success");
  client.send("pusher:signin", library.authenticateUser(client.socketId, { id: "bob" }));
  expect(await client.closed).toBe(4009);
});

test("a sign-in that nobody signed ends the connection", async () => {
  const { raw } = await serve();
  const client = await raw();
  client.send("pusher:signin", { auth: "app-key:00", user_data: '{"id":"ann"}' });
  expect(await client.closed).toBe(4009);
});

test.each([
  "no json",
  "[]",
  "null",
  '{"event":1}',
  '{"event":"pusher:subscribe","data":"{"}',
  '{"event":"pusher:subscribe","data":{"channel":"a b"}}',
  '{"event":"pusher:signin","data":{"auth":"x","user_data":"{}"}}',
])("what cannot be read is said to be: %s", async (text) => {
  const { raw } = await serve();
  const client = await raw();
  client.socket.send(text);
  expect((await client.heard("pusher:error")).data.code).toBe(4200);
  client.send("pusher:ping", {});
  await client.heard("pusher:pong");
});

test("clients may not send events, and who goes on being wrong is sent away", async () => {
  const { raw } = await serve({ mistakeCount: 3 });
  const client = await raw();
  for (let n = 0; n < 3; n++) client.send("client-shout", {});
  expect((await client.heard("pusher:error")).data.code).toBe(4301);
  expect(await client.closed).toBe(4301);
});

test("a frame over the limit ends its connection alone", async () => {
  const { server, raw } = await serve();
  const [big, other] = [await raw(), await raw()];
  big.socket.send("x".repeat(20_000));
  expect(await big.closed).toBe(1009);
  other.send("pusher:ping", {});
  await other.heard("pusher:pong");
  expect(server.countConnections()).toBe(1);
});

test("a flood of messages, also of bare pings, is cut off", async () => {
  const { raw } = await serve({ messageBurst: 20, messagesPerSecond: 1 });
  const [talker, pinger] = [await raw(), await raw()];
  for (let n = 0; n < 50; n++) talker.send("pusher:ping", {});
  for (let n = 0; n < 50; n++) pinger.socket.ping();
  expect(await talker.closed).toBe(4301);
  expect(await pinger.closed).toBe(4301);
});

test("channels of one connection, connections of one user and of all are limited", async () => {
  const limits = { channelCountPerConnection: 2, connectionCountPerUser: 1, connectionCount: 3 };
  const { library, raw } = await serve(limits);
  const [first, second, third] = [await raw(), await raw(), await raw()];
  for (const name of ["one", "two", "three"]) first.send("pusher:subscribe", { channel: name });
  expect((await first.heard("pusher:subscription_error")).channel).toBe("three");
  second.send("pusher:signin", library.authenticateUser(second.socketId, { id: "ann" }));
  await second.heard("pusher:signin_success");
  expect(await (await raw()).closed).toBe(4100);
  third.send("pusher:signin", library.authenticateUser(third.socketId, { id: "ann" }));
  expect(await third.closed).toBe(4004);
});

test("who says nothing is asked, and who does not answer or never says who they are is cut off", async () => {
  const { raw } = await serve({ activityTimeoutMs: 100, pongTimeoutMs: 100, signInTimeoutMs: 600 });
  const [dead, alive] = [await raw(), await raw()];
  await Promise.all([dead.subscribe(userChannel("ann")), alive.subscribe(userChannel("bob"))]);
  alive.socket.on("message", (text) => {
    if (text.toString().includes("pusher:ping")) alive.send("pusher:pong", {});
  });
  const stranger = await raw();
  stranger.socket.on("message", (text) => {
    if (text.toString().includes("pusher:ping")) stranger.send("pusher:pong", {});
  });
  expect(await dead.closed).toBe(4201);
  expect(await stranger.closed).toBe(4009);
  expect(alive.socket.readyState).toBe(alive.socket.OPEN);
});

test("a client that stops reading is dropped, and the others go on hearing", async () => {
  const { server, library, raw } = await serve({ unreadBytes: 20_000 });
  const [slow, quick] = [await raw(), await raw()];
  await Promise.all([slow.subscribe("private-all"), quick.subscribe("private-all")]);
  slow.socket.pause();
  const data = { filler: "x".repeat(9_000) };
  for (let n = 0; n < 2_000 && server.countConnections() === 2; n++) {
    await library.trigger("private-all", "news", data);
  }
  expect(server.countConnections()).toBe(1);
  await library.trigger("private-all", "last", {});
  await quick.heard("last");
});

test("a handshake that never ends holds nothing up", async () => {
  const { server, library } = await serve();
  const half = connect(server.port, "127.0.0.1");
  half.on("error", () => {});
  await once(half, "connect");
  half.write("GET /app/app-key?protocol=7 HTTP/1.1\r\nUpgrade: websocket\r\n");
  await listening(server, library, "ann");
  half.destroy();
});

const forgeries: [string, number, (url: URL) => void][] = [
  ["another secret", 401, (url) => url.searchParams.set("auth_signature", "0".repeat(64))],
  ["an old timestamp", 401, (url) => url.searchParams.set("auth_timestamp", "1000000000")],
  ["no timestamp", 401, (url) => url.searchParams.delete("auth_timestamp")],
  ["another key", 401, (url) => url.searchParams.set("auth_key", "other")],
  ["one more parameter", 401, (url) => url.searchParams.set("info", "user_count")],
  ["another app", 404, (url) => (url.pathname = "/apps/other/events")],
];
test.each(forgeries)("a request with %s is refused", async (_, status, forge) => {
  const { server, library } = await serve();
  const body = JSON.stringify({ name: "n", data: "{}", channels: ["private-user-ann"] });
  const signed = library.createSignedQueryString({ method: "POST", path: "/apps/app/events", body });
  const url = new URL(`http://127.0.0.1:${server.port}/apps/app/events?${signed}`);
  expect((await fetch(url, { method: "POST", body })).status).toBe(200);
  forge(url);
  expect((await fetch(url, { method: "POST", body })).status).toBe(status);
});

test("a signed request with another body is refused", async () => {
  const { server, library } = await serve();
  const signed = library.createSignedQueryString({ method: "POST", path: "/apps/app/events", body: "{}" });
  const url = `http://127.0.0.1:${server.port}/apps/app/events?${signed}`;
  expect((await fetch(url, { method: "POST", body: '{"name":"x"}' })).status).toBe(401);
});

const tooMuch: [string, number, string, unknown][] = [
  ["no event", 400, "/events", {}],
  ["a long name", 400, "/events", { name: "n".repeat(201), data: "{}", channels: ["a"] }],
  ["large data", 400, "/events", { name: "n", data: "x".repeat(10_241), channels: ["a"] }],
  ["many channels", 400, "/events", { name: "n", data: "", channels: Array(101).fill("a") }],
  ["a bad channel", 400, "/events", { name: "n", data: "", channels: ["a b"] }],
  ["a long batch", 400, "/batch_events", { batch: Array(11).fill({ name: "n", data: "", channel: "a" }) }],
  ["a huge body", 413, "/events", { name: "n", data: "x".repeat(300_000), channels: ["a"] }],
  ["an unknown path", 404, "/nothing", {}],
];
test.each(tooMuch)("a request with %s is answered with %i", async (_, status, path, body) => {
  const { library } = await serve();
  const posting = library.post({ path, body: body as string });
  await expect(posting).rejects.toMatchObject({ status });
});

test("the server's end sends clients back at once, and our publisher says that it is gone", async () => {
  const { server, raw } = await serve();
  const client = await raw();
  const address = { appId: testApp.id, key: testApp.key, secret: testApp.secret, isSecure: false };
  const publisher = openPublisher({ ...address, host: "127.0.0.1", port: server.port });
  closers.push(() => publisher.close());
  await server.close();
  expect(await client.closed).toBe(4200);
  const lost = publisher.disconnectUser("ann");
  await expect(lost).rejects.toMatchObject({ name: "PublishError", code: "unreachable" });
});
