import { createServer } from "node:http";
import { connect } from "node:net";
import { WebSocketServer } from "ws";

/**
 * What Neon puts in front of its servers: a WebSocket whose binary frames are the bytes of a PostgreSQL
 * connection. Every socket goes to the given local port.
 */
export async function startNeonProxy(postgresPort: number): Promise<{ port: number; stop(): Promise<void> }> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http });
  sockets.on("connection", (socket) => {
    const upstream = connect(postgresPort, "127.0.0.1");
    socket.binaryType = "nodebuffer";
    socket.on("message", (bytes) => Buffer.isBuffer(bytes) && upstream.write(bytes));
    socket.on("close", () => upstream.destroy());
    upstream.on("data", (bytes) => socket.send(bytes));
    upstream.on("close", () => socket.close());
    upstream.on("error", () => socket.close());
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    port: address.port,
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
}
