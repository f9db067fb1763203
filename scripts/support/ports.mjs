import { createServer } from "node:net";

/** Whether this machine lets a server listen on the port, on every address. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** The first free port from `wanted` on. @throws Error when none of the next hundred is free */
export async function findFreePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) {
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No port from ${wanted} on is free. Name another with PORT.`);
}
