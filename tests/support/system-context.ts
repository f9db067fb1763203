import type { Database } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import type { JobQueue } from "#lib/jobs/job.ts";
import { testSigner, testVault } from "./test-context.ts";

/** The context of the system itself, on a real clock. */
export function systemContext(database: Database, jobs: JobQueue): Ctx {
  return {
    actor: { kind: "system", name: "test" },
    db: database.db,
    copyInto: database.copyInto,
    jobs,
    vault: testVault,
    inference: null,
    mailService: null,
    slack: { webhookUrl: null, botToken: null, apiUrl: "" },
    webhookTargets: { allowsHttp: false, privateHosts: [] },
    signer: testSigner,
    appUrl: "https://elara.test",
    now: () => new Date(),
  };
}
