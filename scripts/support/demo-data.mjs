import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "./paths.mjs";
import { lastLines, runProcess } from "./run-process.mjs";

/*
 * The data folder of a demo company. `demo.json` in it says how far the loading came: `loading` is gone on
 * with at the next start, `ready` is kept as it is.
 */

/** What an earlier run wrote: the day the demo is about, its stage, its sign-ins; null when there is none. */
export function readDemoState(dataDir) {
  const file = join(dataDir, "demo.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function writeDemoState(dataDir, state) {
  const file = join(dataDir, "demo.json");
  writeFileSync(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** @throws Error when the folder holds a database that no demo made */
export function refuseForeignData(dataDir) {
  if (!existsSync(join(dataDir, "pgdata")) || readDemoState(dataDir) !== null) return;
  throw new Error(
    `${dataDir} holds data that is not the demo's. Name another folder with ELARA_DATA_DIR, or start it with \`npm start\`.`,
  );
}

/**
 * Loads the company through the app's own import, or goes on where an earlier run was ended. The demo keeps
 * the day and the passwords it was begun with.
 * @param {{ dataDir: string, size?: { peopleCount?: number, months?: number }, say: (line: string) => void }} options
 */
export async function loadDemoCompany({ dataDir, size = {}, say }) {
  mkdirSync(dataDir, { recursive: true });
  const begun = readDemoState(dataDir) ?? {
    stage: "loading",
    today: new Date().toISOString().slice(0, 10),
    passwords: { employee: newPassword(), hr: newPassword(), admin: newPassword() },
  };
  writeDemoState(dataDir, begun);
  const { today, passwords } = begun;
  const { code, output } = await runProcess(pinnedNode(), [join("cli", "load-demo.ts")], {
    env: { ELARA_MODE: "demo", ELARA_DATA_DIR: dataDir, DATABASE_URL: undefined },
    input: JSON.stringify({ ...size, today, passwords }),
    onLine: (line) => !line.startsWith("{") && say(line),
  });
  if (code !== 0) throw new Error(`The demo company could not be loaded.\n${lastLines(output)}`);
  const { signIns, stories } = JSON.parse(lastLines(output, 1));
  writeDemoState(dataDir, { stage: "ready", today, signIns, stories });
}

/** Sixteen random letters and digits that cannot be mistaken for each other, in groups of four. */
function newPassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
