import { expect, type Page, test } from "@playwright/test";
import { FocusPage } from "./pages/focus-page.ts";
import { PersonPage } from "./pages/person-page.ts";
import { signedInAs, signInOf } from "./support/world.ts";

/** The reasons that stand open on a page about a finding, in order. */
async function readReasons(page: Page): Promise<string[]> {
  return page.getByRole("list", { name: "Reasons", exact: true }).getByTestId("sentence").allTextContents();
}

const toNumber = (text: string | undefined) => Number(text?.replace("−", "-"));

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("reads why somebody is flagged, and the steps of the chart add up by keyboard", async ({ page }) => {
    const focus = new FocusPage(page);
    await focus.open();
    await focus.openPerson(await focus.firstName());
    await expect(page.getByRole("heading", { name: "Why do we think so?" })).toBeVisible();
    expect((await readReasons(page)).length).toBeGreaterThan(0);
    await expect(page.getByText(/^(strong|clear|slight) sign$/).first()).toBeVisible();
    await expect(page.getByText(/sources? speak/).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "What would end the finding" })).toBeVisible();
    await expect(page.getByText("This is not a judgement of performance.").first()).toBeVisible();

    const chart = page.getByRole("figure").filter({ hasText: "How does it add up?" });
    await chart.getByText("Show as table").focus();
    await page.keyboard.press("Enter");
    const rows = await chart.locator("tbody tr").all();
    const cells = await Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
    expect(cells.length).toBeGreaterThan(4);
    let total = toNumber(cells[0]?.[3]);
    for (const [name, , points, shown] of cells.slice(1)) {
      if (points !== "–") total += toNumber(points);
      expect(toNumber(shown), name).toBeCloseTo(total, 6);
    }
  });
});

test.describe("an employee", () => {
  test.use({ storageState: signedInAs("employee") });

  test("reads the sentences that HR reads about them, without any score", async ({ page, browser }) => {
    const { employeeId } = await signInOf("employee");
    const theirs = await browser.newContext({ storageState: signedInAs("hr") });
    const hrPage = await theirs.newPage();
    await new PersonPage(hrPage).open(employeeId ?? "");
    const sentences = await readReasons(hrPage);
    await theirs.close();

    await page.goto("/home");
    await page.getByRole("region", { name: "What Elara noticed" }).getByRole("link").click();
    await expect(page.getByRole("heading", { name: "What Elara noticed", level: 1 })).toBeVisible();
    expect(await readReasons(page)).toEqual(sentences);
    await expect(page.getByRole("link", { name: "Contest this" })).toHaveAttribute(
      "href",
      /^\/contests\/new\?flag=/,
    );
    const response = await page.request.get("/noticed");
    const sent = (await response.text()).replaceAll(/<script[^>]*src=[^>]*>|<style.*?<\/style>/gs, "");
    expect(sent).not.toMatch(/anomal|severity|contribution|waterfall|typicalValue|"risk"|"share"/i);
    await expect(page.getByRole("main")).not.toContainText(/\bscore|\brisk|[+−]\d|%/i);
  });
});
