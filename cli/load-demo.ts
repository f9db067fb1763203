import { text } from "node:stream/consumers";
import { z } from "zod";
import { generateDemoCompany } from "#db/seed/demo-company.ts";
import { describeFailure } from "#lib/describe-failure.ts";
import { loadDemoCompany } from "./demo/load-demo-company.ts";
import { withApp } from "./with-app.ts";

const inputSchema = z.object({
  today: z.iso.date(),
  peopleCount: z.int().min(8).default(500),
  months: z.int().min(1).max(60).default(18),
  passwords: z.object({ employee: z.string(), hr: z.string(), admin: z.string() }),
});

/*
 * Reads what to load as JSON on stdin, says how far it is line by line, and ends with one line of JSON:
 * the sign-ins and the planted stories. It goes on where an earlier run was ended.
 */
try {
  const input = inputSchema.parse(JSON.parse(await text(process.stdin)));
  const company = generateDemoCompany({ ...input, seed: 1 });
  const loaded = await withApp((ctx) =>
    loadDemoCompany(ctx, { company, passwords: input.passwords, say: (line) => console.log(line) }),
  );
  console.log(JSON.stringify(loaded));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
