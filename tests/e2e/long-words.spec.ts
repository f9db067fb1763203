import { expect, type Page, test } from "@playwright/test";
import { InsightPage } from "./pages/insight-page.ts";
import { plantedStories, signedInAs } from "./support/world.ts";

const longWord = "Donaudampfschifffahrtsgesellschaft".repeat(6).slice(0, 200);

/** Puts a word of 200 letters in the place of each of these names, wherever they stand. */
async function lengthen(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate(
    ({ names, longWord }) => {
      let count = 0;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || ["SCRIPT", "STYLE", "OPTION", "TITLE"].includes(parent.tagName)) continue;
        const text = node.textContent ?? "";
        const name = names.find((one) => text.includes(one));
        if (name === undefined) continue;
        node.textContent = text.replaceAll(name, longWord);
        count += 1;
      }
      return count;
    },
    { names, longWord },
  );
}

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  for (const width of [1280, 375]) {
    test(`a word without end widens no page of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const insight = new InsightPage(page);
      await insight.open();
      const [story] = await plantedStories();
      const names = [...(await insight.valuesOf("Department")), ...(story?.names ?? [])].filter(
        (name) => name !== "",
      );
      const id = story?.employeeIds[0] ?? "";
      const own = [`/hr/people/${id}`, `/hr/reports/people/${id}`];
      for (const path of ["/hr/insight/mood", "/hr/insight/work", "/hr/people", "/hr/focus", ...own]) {
        await page.goto(path, { waitUntil: "networkidle" });
        expect(await lengthen(page, names), path).toBeGreaterThan(0);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBe(0);
      }
    });
  }
});
