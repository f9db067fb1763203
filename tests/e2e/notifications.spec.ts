import { type Browser, expect, type Page, test } from "@playwright/test";
import { ContestInboxPage, OwnContestsPage } from "./pages/contest-pages.ts";
import { NotificationsPage } from "./pages/notifications-page.ts";
import { type RoleName, signedInAs } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

async function contest(page: Page, record: string): Promise<void> {
  const own = new OwnContestsPage(page);
  await own.open();
  await own.chooseRecords("My leave");
  await own.record().fill(record);
  await own.statement().fill("This is not as it was.");
  await own.send();
  await own.arrived();
}

test("what comes is seen in two tabs at once, read in one and read in the other, and taken back", async ({
  browser,
}) => {
  const employee = await openAs(browser, "employee");
  const context = await browser.newContext({ storageState: signedInAs("hr") });
  const [one, other] = [
    new NotificationsPage(await context.newPage()),
    new NotificationsPage(await context.newPage()),
  ];
  await other.open("?about=contest_opened");
  await one.open();
  if ((await one.unread()) > 0) await one.page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(one.bell()).toHaveAccessibleName("Notifications, none unread");
  await expect(other.bell()).toHaveAccessibleName("Notifications, none unread");
  const before = await other.rows().count();

  await contest(employee, "The second week of May");
  await expect(one.bell()).toHaveAccessibleName("Notifications, 1 unread");
  await expect(other.bell()).toHaveAccessibleName("Notifications, 1 unread");
  await expect(other.rows()).toHaveCount(before + 1);
  await expect(one.announcement()).toHaveText("New notification: Somebody contests a record or a finding");

  await one.openPanel();
  const entry = one.panel().getByRole("listitem").first();
  await expect(entry).not.toContainText("May");
  await entry.getByRole("button", { name: /^Mark as read/ }).press("Enter");
  await expect(other.bell()).toHaveAccessibleName("Notifications, none unread");
  await entry.getByRole("button", { name: /^Mark as unread/ }).press("Enter");
  await expect(other.bell()).toHaveAccessibleName("Notifications, 1 unread");

  await one.panel().getByRole("button", { name: "Mark all as read" }).click();
  await expect(other.bell()).toHaveAccessibleName("Notifications, none unread");
  await one.page.getByRole("button", { name: "Undo" }).click();
  await expect(one.bell()).toHaveAccessibleName("Notifications, 1 unread");
  await expect(other.bell()).toHaveAccessibleName("Notifications, 1 unread");

  await one.openPanel();
  await one.page.keyboard.press("Escape");
  await expect(one.panel()).toBeHidden();
  await expect(one.bell()).toBeFocused();

  await other.rows().first().getByRole("link").click();
  await expect(other.page).toHaveURL(/\/hr\/contests$/);
  await expect(one.bell()).toHaveAccessibleName("Notifications, none unread");
});

test("what came while a page was cut off is there once it is back", async ({ browser }) => {
  const employee = await openAs(browser, "employee");
  const hr = await openAs(browser, "hr");
  const bell = new NotificationsPage(hr);
  await bell.open();
  if ((await bell.unread()) > 0) await hr.getByRole("button", { name: "Mark all as read" }).click();
  await expect(bell.bell()).toHaveAccessibleName("Notifications, none unread");
  await hr.context().setOffline(true);
  await contest(employee, "The third week of May");
  await expect(bell.bell()).toHaveAccessibleName("Notifications, none unread");
  await hr.context().setOffline(false);
  await expect(bell.bell()).toHaveAccessibleName("Notifications, 1 unread", { timeout: 45_000 });
});

test("the answer of HR rings at the employee, and leads to it", async ({ browser }) => {
  const employee = await openAs(browser, "employee");
  const inbox = new ContestInboxPage(await openAs(browser, "hr"));
  const own = new NotificationsPage(employee);
  await contest(employee, "The fourth week of May");
  await own.open();
  const before = await own.unread();
  await inbox.open();
  await inbox.openAnswer("The fourth week of May");
  await inbox.answer("The fourth week of May", "Explain", "It was entered late.");
  await expect(own.bell()).toHaveAccessibleName(`Notifications, ${before + 1} unread`);
  const row = own.rows().filter({ hasText: "HR has answered what you contested" }).first();
  await row.getByRole("link").click();
  await expect(employee).toHaveURL(/\/contests$/);
  await expect(own.bell()).not.toHaveAccessibleName(`Notifications, ${before + 1} unread`);
});

test("every role has a bell, narrow too; the link of somebody else's leads to one's own list", async ({
  browser,
}) => {
  const hr = new NotificationsPage(await openAs(browser, "hr"));
  await hr.open();
  const foreign = await hr.rows().first().getByRole("link").getAttribute("href");
  for (const role of ["employee", "admin"] as const) {
    const page = await openAs(browser, role);
    await page.setViewportSize({ width: 360, height: 740 });
    const own = new NotificationsPage(page);
    await own.open();
    await own.openPanel();
    await expect(own.panel()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.goto(foreign ?? "");
    await expect(page).toHaveURL(/\/notifications$/);
    await page.goto("/notifications/preferences");
    await page.getByRole("heading", { name: "What I am told", level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

test("an employee says no to being asked and keeps quiet hours; what is wrong is said at its field", async ({
  browser,
}) => {
  const page = await openAs(browser, "employee");
  await page.goto("/notifications/preferences");
  const contact = page.getByRole("checkbox", { name: "Elara may ask me how I am" });
  await contact.uncheck();
  await page.locator("form").filter({ has: contact }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
  const quiet = page.getByRole("checkbox", { name: "Keep quiet hours of my own" });
  const form = page.locator("form").filter({ has: quiet });
  await quiet.check();
  await form.getByLabel("From").fill("06:00");
  await form.getByLabel("To", { exact: true }).fill("23:30");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("16 hours at most")).toBeVisible();
  await form.getByLabel("From").fill("21:30");
  await form.getByLabel("To", { exact: true }).fill("07:00");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(contact).not.toBeChecked();
  await expect(form.getByLabel("From")).toHaveValue("21:30");
  await expect(page.getByRole("group", { name: "Answers to what you contested" })).toContainText(
    "It answers a right that you have used.",
  );
  await contact.check();
  await page.locator("form").filter({ has: contact }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
});
