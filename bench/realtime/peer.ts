import { type WebSocket, WebSocketServer } from "ws";

/*
 * What a broadcast costs with nothing around it: each line on stdin goes to every client at once. No database, no
 * signatures, no channels.
 */
const clients = new Set<WebSocket>();
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
server.on("connection", (client) => {
  clients.add(client);
  client.on("close", () => clients.delete(client));
});
server.on("listening", () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === "object" ? address?.port : null }));
});
process.stdin.setEncoding("utf8").on("data", (line: string) => {
  for (const client of clients) client.send(line.trim());
});
process.on("SIGTERM", () => process.exit(0));
