import { execFile, execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

const columns = "employee_id, date, teams_messages_sent, emails_sent, meetings_attended, work_hours";

/** The peer: PostgreSQL's own COPY of the file into the same table, nothing checked but types and key. */
export type Peer = { readonly name: string; copy(file: string, databaseUrl: string): Promise<void> };

/** `psql \copy`, or the same COPY through pg-copy-streams where there is no psql. */
export function choosePeer(): Peer {
  return hasPsql()
    ? { name: "psql \\copy", copy: copyByPsql }
    : { name: "COPY through pg-copy-streams (psql was not found)", copy: copyByStream };
}

function hasPsql(): boolean {
  try {
    execFileSync("psql", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function copyByPsql(file: string, databaseUrl: string): Promise<void> {
  const quoted = `'${file.replaceAll("'", "''")}'`;
  const command = `\\copy activity_days (${columns}) from ${quoted} with (format csv, header)`;
  await promisify(execFile)("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", command, databaseUrl]);
}

async function copyByStream(file: string, databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const sink = client.query(
      copyFrom(`COPY activity_days (${columns}) FROM STDIN WITH (FORMAT csv, HEADER)`),
    );
    await pipeline(createReadStream(file), sink);
  } finally {
    await client.end();
  }
}
