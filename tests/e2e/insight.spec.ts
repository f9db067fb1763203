import { expect, test } from "@playwright/test";
import { InsightPage } from "./pages/insight-page.ts";
import { OverviewPage } from "./pages/overview-page.ts";
import { signedInAs } from "./support/world.ts";

const teams = "How did the mood move, team by team?";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("reads what waits and goes from an answer on the overview to what is behind it", async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.open();
    await expect(page.getByRole("region", { name: "Waiting for you" })).not.toBeEmpty();
    await page.getByRole("link", { name: "Who works long days?" }).click();
    await expect(page).toHaveURL(/\/hr\/insight\/work$/);
    await expect(page.getByRole("figure").first().locator("tbody tr").first()).toBeAttached();
  });

  test("narrows the figures, shares the address, and goes back by the browser's own button", async ({
    page,
  }) => {
    const insight = new InsightPage(page);
    await insight.open();
    const [department = ""] = await insight.valuesOf("Department");
    await expect(insight.chart(teams)).toBeVisible();
    expect(await insight.rowNames(teams)).toContain("Everybody");
    await insight.choice("Department").selectOption(department);
    await expect(page).toHaveURL(
      new RegExp(`department=${encodeURIComponent(department).replace(/%20/g, "(\\+|%20)")}`),
    );
    await expect(insight.chart(teams).locator("tbody th").first()).toHaveText(department);
    await page.reload();
    await expect(insight.choice("Department")).toHaveValue(department);
    await insight.choice("Period").selectOption("24_months");
    await expect(page).toHaveURL(/period=24_months/);
    await page.goBack();
    await expect(insight.choice("Period")).toHaveValue("12_months");
    await page.goBack();
    await expect(insight.choice("Department")).toHaveValue("");
    await expect(insight.chart(teams).locator("tbody th").first()).toHaveText("Everybody");
  });

  test("chooses two of three and is told why not three, on the page and in the address", async ({ page }) => {
    const insight = new InsightPage(page);
    await insight.open();
    const [department = ""] = await insight.valuesOf("Department");
    const [location = ""] = await insight.valuesOf("Location");
    const [tenure = ""] = await insight.valuesOf("Time here");
    await insight.choice("Department").selectOption(department);
    await insight.choice("Location").selectOption(location);
    await expect(insight.choice("Time here")).toBeDisabled();
    await expect(page.getByText("Two can be chosen at once")).toBeVisible();
    await insight.open(`?${new URLSearchParams({ department, location, tenure })}`);
    await expect(page.getByText("Not everything in the address was followed")).toBeVisible();
    await expect(insight.choice("Department")).toHaveValue(department);
    await expect(insight.choice("Time here")).toHaveValue("");
  });

  test("an address with nonsense shows everybody and says what was left out", async ({ page }) => {
    const insight = new InsightPage(page);
    await insight.open("?department=Piracy&period=yesterday&tenure=%00&location=<script>");
    await expect(page.getByText("There is no department “Piracy” in the data")).toBeVisible();
    await expect(page.getByText("There is no period “yesterday”")).toBeVisible();
    await expect(insight.choice("Department")).toHaveValue("");
    await expect(insight.chart(teams)).toBeVisible();
  });

  test("keeps what is chosen from page to page, and goes from a group to its people", async ({ page }) => {
    const insight = new InsightPage(page);
    await insight.open();
    const [department = ""] = await insight.valuesOf("Department");
    await insight.choice("Department").selectOption(department);
    await expect(page).toHaveURL(/department=/);
    await insight.tabs.getByRole("link", { name: "Work and recognition" }).click();
    await expect(page).toHaveURL(/\/hr\/insight\/work\?department=/);
    await page.getByRole("link", { name: "Who they are" }).click();
    await expect(page).toHaveURL(/\/hr\/people\?department=/);
    await expect(page.getByLabel("Department")).toHaveValue(department);
  });

  test("filters with the keyboard alone, on a narrow screen", async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    const insight = new InsightPage(page);
    await insight.open();
    const [department = ""] = await insight.valuesOf("Department");
    await insight.choice("Department").focus();
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(/department=/);
    await expect(insight.choice("Department")).toHaveValue(department);
    await expect(insight.choice("Department")).toBeFocused();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test("every part of insight has its own page", async ({ page }) => {
    const insight = new InsightPage(page);
    for (const part of ["mood", "work", "concerns", "help"]) {
      await insight.open("", part);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(insight.tabs.locator('[aria-current="page"]')).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    }
    await page.goto("/hr/insight");
    await expect(page).toHaveURL(/\/hr\/insight\/mood$/);
  });
});

for (const role of ["employee", "admin"] as const) {
  test.describe(`an account of ${role}`, () => {
    test.use({ storageState: signedInAs(role) });

    test("finds no figure of any group", async ({ page }) => {
      for (const part of ["mood", "work?department=Sales", "concerns", "help"]) {
        const response = await page.goto(`/hr/insight/${part}`);
        expect(response?.status()).toBe(403);
        await expect(page.getByRole("figure")).toHaveCount(0);
      }
    });
  });
}
