import { expect, test } from "@playwright/test";
import { FocusPage } from "./pages/focus-page.ts";
import { OverviewPage } from "./pages/overview-page.ts";
import { plantedStories, signedInAs } from "./support/world.ts";

test.use({ storageState: signedInAs("hr") });

async function storyOf(kind: string) {
  const story = (await plantedStories()).find((candidate) => candidate.kind === kind);
  if (story === undefined) throw new Error(`the company has no story "${kind}"`);
  return story;
}

test("the overview counts who may need somebody and shows figures of the company", async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(overview.headline).toHaveText(/ (person|people) may need you$/);
  await expect(overview.focusLinks.first()).toBeVisible();
  expect(await overview.chartTables.count()).toBeGreaterThanOrEqual(2);
  const figures = await overview.chartTables.first().locator("td").allTextContents();
  expect(figures.filter((figure) => /\d/.test(figure)).length).toBeGreaterThan(3);
});

test("the person with the worst story is found, with reasons as sentences", async ({ page }) => {
  const { names } = await storyOf("burnout");
  const [name = ""] = names;
  const focus = new FocusPage(page);
  await focus.open();
  await expect(focus.row(name)).toContainText(/typical here is/);
  await focus.openPerson(name);
  await expect(page).toHaveURL(/\/hr\/people\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

test("most of the overworked team is found, the happy outlier is not", async ({ page }) => {
  const focus = new FocusPage(page);
  await focus.open();
  await expect(focus.table).toBeVisible();
  const found = await focus.names().allTextContents();
  const { names: team } = await storyOf("overwork");
  expect(team.filter((name) => found.includes(name)).length).toBeGreaterThan(team.length / 2);
  const { names: happy } = await storyOf("happy_outlier");
  expect(found).not.toContain(happy[0]);
});
