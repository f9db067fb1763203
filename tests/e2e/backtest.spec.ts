import { expect, test } from "@playwright/test";
import { BacktestPage } from "./pages/backtest-page.ts";
import { plantedStories, signedInAs } from "./support/world.ts";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("looks back three months and sees what would have been found, and what has changed since", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const backtest = new BacktestPage(page);
    await backtest.open();
    await backtest.lookBack(3);
    const runs = await backtest.rowsOf("How many people are flagged?");
    await expect(runs.filter({ hasText: "Looking back" })).toHaveCount(3, { timeout: 240_000 });
    await expect(backtest.chart("How many people are flagged?")).toContainText("Looking back at 3 past days");
    await expect(page.getByRole("button", { name: "Look back" })).toBeVisible({ timeout: 30_000 });

    await backtest.open();
    const inputs = await backtest.rowsOf("Have the records changed?");
    expect(await inputs.count()).toBeGreaterThan(20);
    await expect(inputs.filter({ hasText: "Sick" })).toHaveCount(0);

    await backtest.lookBack(3);
    await expect(page.getByText("These days have been looked at already")).toBeVisible();
  });

  test("reads group figures and nobody's name", async ({ page }) => {
    const backtest = new BacktestPage(page);
    await backtest.open();
    const departments = await backtest.rowsOf("Are some departments flagged more often?");
    expect(await departments.count()).toBeGreaterThan(2);
    const text = (await page.getByRole("main").textContent()) ?? "";
    expect(text).not.toMatch(/EMP\d+/);
    for (const { names } of await plantedStories()) {
      for (const name of names) expect(text).not.toContain(name);
    }
  });

  test("finds the page whole on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const backtest = new BacktestPage(page);
    await backtest.open();
    await expect(backtest.chart("Do flags come and go?")).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

test.describe("an employee", () => {
  test.use({ storageState: signedInAs("employee") });

  test("cannot open it", async ({ page }) => {
    await page.goto("/hr/backtest");
    await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
  });
});
