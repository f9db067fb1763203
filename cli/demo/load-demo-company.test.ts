import { afterAll, beforeAll, expect, test } from "vitest";
import { generateDemoCompany } from "#db/seed/demo-company.ts";
import { companyName } from "#lib/domain/settings/company-name.ts";
import { readBrand } from "#lib/services/reports/read-brand.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";
import { loadDemoCompany } from "./load-demo-company.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const company = generateDemoCompany({ seed: 1, today: "2026-03-02", peopleCount: 12, months: 2 });
const passwords = {
  employee: "three small hills by night",
  hr: "four small hills by night",
  admin: "five small hills by night",
};

test("the demo company has its name on its reports, and one that was given to it stays", async () => {
  const ctx = world.contextFor();
  await loadDemoCompany(ctx, { company, passwords, say: () => {} });
  expect((await readBrand(ctx.db)).companyName).toBe("Brightwater");
  const { version: readVersion } = await readSetting(ctx.db, companyName);
  await changeSetting(ctx, companyName, { value: "Stillwater", readVersion, reason: "It was renamed." });
  await loadDemoCompany(ctx, { company, passwords, say: () => {} });
  expect((await readBrand(ctx.db)).companyName).toBe("Stillwater");
}, 120_000);
