import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signedInAs } from "./support/world.ts";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("saves a chart as a table and as a picture", async ({ page }) => {
    await page.goto("/hr/insight/mood");
    const chart = page.getByRole("figure").filter({ hasText: "team by team?" });
    await chart.getByText("Show as table, or save").click();
    const starts = { CSV: "\uFEFFDepartment", Excel: "PK", SVG: "<svg ", PNG: "PNG" } as const;
    for (const [format, start] of Object.entries(starts)) {
      const coming = page.waitForEvent("download");
      await chart.getByRole("button", { name: new RegExp(`as ${format}$`) }).click();
      const saved = await coming;
      const content = readFileSync(await saved.path());
      expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(csv|xlsx|svg|png)$/);
      expect(content.subarray(0, 40).toString("utf8")).toContain(start);
    }
  });

  test("takes the list of people away as it is filtered", async ({ page }) => {
    await page.goto("/hr/people?text=EMP0001");
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const lines = readFileSync(await (await coming).path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^EMP0001,/);
  });
});

for (const role of ["employee", "admin"] as const) {
  test.describe(role, () => {
    test.use({ storageState: signedInAs(role) });

    test("gets no list of people", async ({ page }) => {
      for (const list of ["people", "focus"]) {
        const answer = await page.request.get(`/api/exports/${list}?format=csv`);
        expect(answer.status()).toBe(403);
      }
    });
  });
}
