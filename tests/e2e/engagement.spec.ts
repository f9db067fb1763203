import { expect, test } from "@playwright/test";
import { signedInAs } from "./support/world.ts";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("sees whom a round would ask, by name where a finding stands and else as numbers", async ({
    page,
  }) => {
    await page.goto("/hr/engagement");
    await page.getByRole("link", { name: "Whom would it ask now?" }).click();
    await expect(page.getByRole("heading", { name: "Whom would Elara ask now?", level: 1 })).toBeVisible();
    await expect(page.getByRole("definition").first()).toHaveText(/^[1-9]\d*$/);
    const rows = page
      .getByRole("table", { name: "People with a finding, and whether they would be asked" })
      .getByRole("row");
    expect(await rows.count()).toBeGreaterThan(1);
    await expect(page.getByText(/low_mood|sample|flagged/)).toHaveCount(0);
  });

  test("changes when a round is made, with a reason, and takes it back", async ({ page }) => {
    const card = page.getByRole("region", { name: "When the people of a day are chosen" });
    const save = async (time: string) => {
      await page.goto("/hr/settings");
      await card.getByText("Change", { exact: true }).click();
      await card.getByLabel("Time", { exact: true }).fill(time);
      await card.getByLabel(/^Why/).fill("People begin at another time");
      await card.getByRole("button", { name: /^Save/ }).click();
      await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
    };
    await save("23:55");
    await page.goto("/hr/settings/history");
    await expect(page.getByText("23:55").first()).toBeVisible();
    await save("10:00");
  });
});

test.describe("an employee", () => {
  test.use({ storageState: signedInAs("employee") });

  test("reads no check-in of somebody else, and no round", async ({ page }) => {
    await page.goto("/check-in/ndg_somebody_else");
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    for (const path of ["/hr/engagement", "/hr/engagement/preview"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
    }
  });
});
