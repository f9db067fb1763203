import { createInterface } from "node:readline";
import { WebSocket } from "ws";
import { z } from "zod";

/*
 * Many clients in one process. Lines on stdin are commands: {"do":"connect", …} opens a connection for each user, {"do":"report"}
 * prints what was heard since the last report: who, about what, and when by the clock of this machine.
 */
const commandSchema = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("connect"),
    port: z.int(),
    users: z.array(z.string()),
    key: z.string().optional(),
    pagesPort: z.int().optional(),
  }),
  z.object({ do: z.literal("report") }),
]);
type Connect = Extract<z.output<typeof commandSchema>, { do: "connect" }>;
const messageSchema = z.object({ event: z.string(), data: z.string() });

let heard: { user: string; subjectId: string; atMs: number }[] = [];
let unread: { user: string; count: number }[] = [];

createInterface({ input: process.stdin }).on("line", async (line) => {
  const command = commandSchema.parse(JSON.parse(line));
  if (command.do === "report") {
    console.log(JSON.stringify({ heard, unread }));
    heard = [];
    unread = [];
  } else {
    await Promise.all(command.users.map((user) => open(command, user)));
    console.log(JSON.stringify({ connected: command.users.length }));
  }
});

/** Resolves when the client listens and has read what it missed. */
function open(command: Connect, user: string): Promise<void> {
  const { port, key, pagesPort } = command;
  const path = key === undefined ? "/" : `/app/${key}?protocol=7`;
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false });
  const channel = `private-user-${user}`;
  socket.on("error", () => {});
  return new Promise((resolve) => {
    if (key === undefined) socket.on("open", () => resolve());
    socket.on("message", async (bytes) => {
      const atMs = performance.timeOrigin + performance.now();
      const { event, data } = messageSchema.parse(JSON.parse(bytes.toString()));
      if (event === "pusher:connection_established") {
        const signed = await ask(pagesPort, "/sign", { user, channel, socket: JSON.parse(data).socket_id });
        socket.send(JSON.stringify({ event: "pusher:subscribe", data: { channel, ...signed } }));
      } else if (event === "pusher_internal:subscription_succeeded") {
        const { unreadCount } = await ask(pagesPort, "/unread", { user });
        unread.push({ user, count: unreadCount });
        resolve();
      } else if (event === "pusher:ping") socket.send('{"event":"pusher:pong","data":{}}');
      else if (!event.startsWith("pusher")) heard.push({ user, subjectId: JSON.parse(data).subjectId, atMs });
    });
  });
}

async function ask(port: number | undefined, path: string, query: Record<string, string>) {
  const response = await fetch(`http://127.0.0.1:${port}${path}?${new URLSearchParams(query)}`);
  return response.json();
}
