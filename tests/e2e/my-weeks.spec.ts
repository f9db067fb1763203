import { expect, test } from "@playwright/test";
import { ChatPage } from "./pages/chat-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { signedInAs } from "./support/world.ts";

test.use({ storageState: signedInAs("employee") });

test("an answer of today stands in the calendar of one's weeks, and leaves it when taken back", async ({
  page,
}) => {
  const home = new HomePage(page);
  await home.open();
  await home.answer("Happy");
  await page.goto("/my-weeks");
  const calendar = page.locator("figure", { hasText: "How did my days feel?" });
  await calendar.getByText("Show as table").click();
  const newest = calendar.getByRole("row").nth(1);
  await expect(newest).toContainText("Happy");
  const day = (await newest.getByRole("rowheader").textContent()) ?? "";
  await home.open();
  await home.takeBack();
  await page.goto("/my-weeks");
  await calendar.getByText("Show as table").click();
  await expect(calendar.getByRole("rowheader", { name: day })).toHaveCount(0);
});

test("a way to begin stands unsent in the text box, and in no address", async ({ page }) => {
  await page.goto("/home");
  const starter = page.locator(
    "xpath=//h2[normalize-space()='Something to talk about?']/following::button[1]",
  );
  const words = ((await starter.textContent()) ?? "").replace("→", "").trim();
  await starter.click();
  await page.waitForURL("**/chat");
  const chat = new ChatPage(page);
  await chat.begin();
  await expect(chat.box()).toHaveValue(words);
});

test("one reads what HR sees, with the way to each thing", async ({ page }) => {
  await page.goto("/privacy");
  const seen = page.getByRole("listitem").filter({ hasText: "What you say to Elara" });
  await expect(seen.getByText("HR never sees it")).toBeVisible();
  await seen.getByRole("link", { name: "Who sees what, in full" }).click();
  await expect(page).toHaveURL(/\/chat\/about/);
});
