import { resolve } from "node:path";
import { build, isBuilt } from "./support/build.mjs";
import { loadDemoCompany, readDemoState, refuseForeignData } from "./support/demo-data.mjs";
import { install, isInstalled } from "./support/install.mjs";
import { root } from "./support/paths.mjs";
import { findFreePort } from "./support/ports.mjs";
import { startServer } from "./support/server.mjs";
import { bold, dim, red, step, yellow } from "./support/terminal.mjs";

const dataDir = resolve(root, process.env.ELARA_DATA_DIR || ".elara");

async function main() {
  if (process.env.DATABASE_URL) {
    throw new Error("DATABASE_URL is set. The demo company never goes into a real database: unset it first.");
  }
  refuseForeignData(dataDir);
  console.log(`\n${bold("Elara")} with a demo company\n`);
  if (!isInstalled()) await step("installing packages", install);
  if (!isBuilt()) await step("building the app", build);
  if (readDemoState(dataDir)?.stage !== "ready") {
    await step("loading the demo company", (say) => loadDemoCompany({ dataDir, say }));
  }
  const wanted = Number(process.env.PORT || 3000);
  const port = await findFreePort(wanted);
  if (port !== wanted) console.log(yellow(`  ! port ${wanted} is taken, so this is port ${port}`));
  const address = `http://localhost:${port}`;
  const env = { ELARA_MODE: "demo", ELARA_DATA_DIR: dataDir, APP_URL: process.env.APP_URL || address };
  const server = await step("starting the server", () => startServer({ port, env }));
  showSignIns(address);
  await untilStopped(server);
}

function showSignIns(address) {
  const { signIns, today } = readDemoState(dataDir);
  const width = Math.max(...signIns.map(({ email }) => email.length));
  const lines = signIns.map(
    ({ role, email, password }) => `    ${role.padEnd(9)} ${email.padEnd(width)}  ${password}`,
  );
  console.log(`
  Elara is running at ${bold(address)}

${lines.join("\n")}

  ${dim(`The company's data end on the day before ${today}. They stay in ${dataDir}.`)}
  ${dim("Ctrl-C stops the server.")}
`);
}

async function untilStopped(server) {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      isStopping = true;
      // From a terminal the server gets Ctrl-C itself; to tell it twice does no harm.
      server.stop(signal);
    });
  }
  const code = await server.ended;
  if (isStopping) console.log("\n  Elara has stopped.");
  process.exitCode = isStopping ? 0 : code;
}

main().catch((error) => {
  console.error(`\n${red(error.message)}\n`);
  process.exitCode = 1;
});
