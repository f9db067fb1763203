import { rmSync } from "node:fs";
import { build, isBuilt } from "../../../scripts/support/build.mjs";
import { loadDemoCompany } from "../../../scripts/support/demo-data.mjs";
import { startServer } from "../../../scripts/support/server.mjs";

/*
 * What the browser tests run against: the production build on a small demo company in a folder of its own,
 * which is removed at the end.
 */
const dataDir = process.env.ELARA_E2E_DATA_DIR;
const port = Number(process.env.PORT);
if (!isBuilt()) await build();
await loadDemoCompany({ dataDir, size: { peopleCount: 120, months: 12 }, say: () => {} });
const env = { ELARA_MODE: "demo", ELARA_DATA_DIR: dataDir, APP_URL: `http://localhost:${port}` };
const server = await startServer({ port, env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.stop("SIGTERM"));
await server.ended;
rmSync(dataDir, { recursive: true, force: true });
