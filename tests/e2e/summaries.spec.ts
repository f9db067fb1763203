import { type Browser, expect, type Page, test } from "@playwright/test";
import { ChatPage } from "./pages/chat-page.ts";
import { OwnSummariesPage } from "./pages/summaries-pages.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

const said = [
  "My workload has been far too much for weeks and I am exhausted every single evening.",
  "I stay until nine most days and my manager keeps adding projects without asking me.",
];

/** Talks with Elara and begins another talk, so that the first is over. @returns the first talk's id */
async function talk(page: Page): Promise<string> {
  const chat = new ChatPage(page);
  await chat.open();
  for (const text of said) {
    await chat.say(text);
    await chat.answered();
  }
  const conversationId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await chat.open();
  await chat.say("Hello again");
  await chat.answered();
  return conversationId;
}

test("a person reads what was summarised, corrects it, lets HR read it and takes it back", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const employee = await openAs(browser, "employee");
  const hr = await openAs(browser, "hr");
  const { employeeId } = await signInOf("employee");
  const own = new OwnSummariesPage(employee);
  const conversationId = await talk(employee);

  await own.openOf(conversationId);
  const address = employee.url();
  await expect(employee.getByText("Waits for you")).toBeVisible();
  await expect(employee.getByText(/Only you can read it until .* 48 hours more/)).toBeVisible();
  await expect(own.words().getByText("Workload", { exact: true }).first()).toBeVisible();
  await hr.goto(`/hr/people/${employeeId}`);
  await expect(hr.getByText("That says nothing about whether this person talks with Elara.")).toBeVisible();

  await own.text().fill("x".repeat(2_001));
  await own.save();
  await expect(employee.getByText("Please keep it to 2,000 characters.")).toBeVisible();
  await expect(own.text()).toHaveValue("x".repeat(2_001));
  await own.text().fill("It is a lot of work at the moment.");
  await employee.getByRole("checkbox").first().uncheck();
  await own.note().fill("My team helps me now.");
  await own.save();
  await expect(own.words()).toContainText("It is a lot of work at the moment.");
  await expect(own.words()).toContainText("My team helps me now.");
  await expect(employee.getByText("Corrected by you")).toBeVisible();

  await own.button("Keep it back").click();
  await expect(
    employee.getByText("Nobody but you can read it, and nobody is told that there is one."),
  ).toBeVisible();
  await own.letHrRead();
  await expect(employee.getByText(/Open to HR since .* because you let them/)).toBeVisible();

  await hr.reload();
  const section = hr.getByRole("region", { name: "Talks with Elara" });
  await expect(section).toContainText("Corrected by the person");
  await section
    .getByRole("link", { name: /^Summary of / })
    .first()
    .click();
  await expect(hr.getByText("It is a lot of work at the moment.")).toBeVisible();
  await expect(hr.getByText("My team helps me now.")).toBeVisible();
  const opened = hr.url();

  await employee.goto("/privacy");
  await expect(
    employee.getByText("read summaries of your talks with Elara that are open to HR").first(),
  ).toBeVisible();
  await employee.goto(address);
  await expect(employee.getByText(/It was opened first today/)).toBeVisible();
  await own.button("Take it back").click();
  await expect(employee.getByText("HR can read it no more. They had opened it first")).toBeVisible();
  await hr.goto(opened);
  await expect(hr.getByText("It is a lot of work at the moment.")).toHaveCount(0);
  await expect(hr.getByRole("heading", { name: "There is nothing here" })).toBeVisible();

  for (const other of [hr, await openAs(browser, "admin")]) {
    await other.goto(address);
    await expect(other.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    const copy = await other.request.get("/summaries/copy");
    expect(await copy.text()).not.toContain("a lot of work at the moment");
  }
  const copy = await employee.request.get("/summaries/copy");
  expect(await copy.json()).toMatchObject({
    summaries: expect.arrayContaining([expect.objectContaining({ conversationId, status: "withdrawn" })]),
  });
});

test("before any talk the page says what it will show, also on a phone", async ({ browser }) => {
  const page = await openAs(browser, "admin");
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/summaries");
  await expect(page.getByRole("heading", { name: "Nothing yet" })).toBeVisible();
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  await page.goto("/chat/about");
  await expect(page.getByText("In your company HR reads it 48 hours later")).toBeVisible();
});

test("a visitor is sent to sign in", async ({ page }) => {
  for (const address of ["/summaries", "/summaries/sum_of_somebody"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
  expect((await page.request.get("/summaries/copy")).status()).toBe(401);
});
