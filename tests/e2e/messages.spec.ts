import { type Browser, expect, type Page, test } from "@playwright/test";
import { InboxPage, OwnMessagesPage } from "./pages/messages-pages.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

/** As long as a page may take that has no live connection and looks by itself. */
const live = { timeout: 45_000 };

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

test("an employee and HR write to each other, and each sees at once what the other wrote and read", async ({
  browser,
}) => {
  test.slow();
  const employee = new OwnMessagesPage(await openAs(browser, "employee"));
  const hr = new InboxPage(await openAs(browser, "hr"));
  const { name, employeeId } = await signInOf("employee");
  await hr.open();
  await employee.begin(
    "Leave for our child",
    "When do I have to ask?\n<script>alert(1)</script> & <b>bold</b>",
  );
  await expect(employee.message("<script>alert(1)</script> & <b>bold</b>")).toBeVisible();

  // Nothing is pressed on HR's side.
  await expect(hr.thread("Leave for our child")).toContainText(name, live);
  await expect(hr.thread("Leave for our child")).toContainText("Waits for HR");
  await expect(hr.thread("Leave for our child")).toContainText("Unassigned");
  await hr.openThread("Leave for our child");
  await expect(hr.message("<script>alert(1)</script>")).toContainText(name);
  await expect(employee.message("When do I have to ask?")).toContainText("Read by Ingrid Hoffmann", live);

  await hr.box().fill("Eight weeks before.");
  await hr.box().press("Enter");
  await hr.box().pressSequentially("I send you the form.");
  await hr.box().press("Control+Enter");
  await expect(hr.message("I send you the form.")).toContainText("You");
  await expect(hr.box()).toHaveValue("");
  await expect(employee.message("I send you the form.")).toContainText("Ingrid Hoffmann, HR", live);
  await expect(employee.log()).toContainText("Ingrid Hoffmann looks after this.");
  await expect(hr.message("I send you the form.")).toContainText(`Read by ${name}`, live);

  await employee.page.goto("/privacy");
  await expect(employee.page.getByText("read your messages with HR").first()).toBeVisible();
  await hr.page.goto(`/hr/people/${employeeId}`);
  await hr.page.getByRole("link", { name: "Write a message" }).click();
  await expect(hr.page.getByRole("link", { name: "Leave for our child" })).toBeVisible();
});

test("HR closes a thread and takes it back, gives it away and takes it up; who writes opens it again", async ({
  browser,
}) => {
  test.slow();
  const employee = new OwnMessagesPage(await openAs(browser, "employee"));
  const hr = new InboxPage(await openAs(browser, "hr"));
  await employee.begin("My badge", "It does not open the door.");
  await hr.open("?view=unassigned");
  await hr.openThread("My badge");
  await hr.page.getByRole("button", { name: "Take it up" }).click();
  await expect(hr.log()).toContainText("You look after this.");
  await hr.page.getByLabel("Hand over to").selectOption({ label: "Nobody: all of HR" });
  await expect(hr.log()).toContainText("You gave this back to all of HR.");
  await hr.page.getByRole("button", { name: "Close this" }).click();
  await expect(hr.log()).toContainText("You closed this.");
  await hr.page.getByRole("button", { name: "Undo" }).click();
  await expect(hr.log()).toContainText("You opened this again.");
  await hr.page.getByRole("button", { name: "Close this" }).click();
  await expect(hr.page.getByRole("button", { name: "Open it again" })).toBeVisible();
  await hr.open("?view=closed");
  await expect(hr.thread("My badge")).toBeVisible();

  await employee.page.reload();
  await expect(employee.page.getByText("This is closed. You can write again at any time.")).toBeVisible();
  await employee.send("It still does not.");
  await expect(employee.log()).toContainText("You opened this again.");
  await hr.open(`?person=${encodeURIComponent((await signInOf("employee")).email)}`);
  await expect(hr.thread("My badge")).toBeVisible();
  await hr.open("?person=nobody-like-this");
  await expect(hr.page.getByText("Nobody found here")).toBeVisible();
});

test("what was typed survives a reload, a refusal and a lost connection, and is there once", async ({
  browser,
}) => {
  const employee = new OwnMessagesPage(await openAs(browser, "employee"));
  const { page } = employee;
  await page.goto("/messages/new");
  await employee.send("  ");
  await expect(page.getByText("Write something first.")).toBeVisible();
  await expect(employee.box()).toBeFocused();
  await employee.subject().fill("A question");
  await employee.box().fill("x".repeat(4_001));
  await expect(page.getByText("1 characters too long")).toBeVisible();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Please keep it under 4,000 characters")).toBeVisible();
  await employee.box().fill("Is the office open on Friday?");
  await page.reload();
  await expect(employee.box()).toHaveValue("Is the office open on Friday?");
  await expect(employee.subject()).toHaveValue("A question");

  // The server gets it, and its answer is lost.
  await page.route("**/messages/new", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Elara cannot be reached")).toBeVisible();
  await expect(employee.box()).toHaveValue("Is the office open on Friday?");
  await page.unroute("**/messages/new");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page).toHaveURL(/\/messages\/thr_/);
  await expect(employee.message("Is the office open on Friday?")).toHaveCount(1);
  await employee.open();
  await expect(page.getByRole("link", { name: "A question" })).toHaveCount(1);
});

test("somebody in danger who writes to HR gets help at once, and HR is called", async ({ browser }) => {
  const employee = new OwnMessagesPage(await openAs(browser, "employee"));
  const hr = await openAs(browser, "hr");
  await employee.begin("I cannot any more", "I want to kill myself tonight.");
  const card = employee.page.locator("[data-care-card=crisis]");
  await expect(card).toBeVisible();
  await expect(card).toContainText("Your message is with HR.");
  await employee.page.reload();
  await expect(card).toBeVisible();
  const { name } = await signInOf("employee");
  await hr.goto("/hr/alerts");
  await expect(hr.getByRole("main").getByText(name).first()).toBeVisible();
  const inbox = new InboxPage(hr);
  await inbox.open();
  await inbox.openThread("I cannot any more");
  await expect(inbox.message("I want to kill myself tonight.")).toBeVisible();
  await expect(hr.locator("[data-care-card]")).toHaveCount(0);
});

test("nobody gets into somebody else's thread, and an administrator and an employee get no inbox", async ({
  browser,
}) => {
  const employee = new OwnMessagesPage(await openAs(browser, "employee"));
  await employee.begin("Only for HR", "Please keep this to yourselves.");
  const path = new URL(employee.page.url()).pathname;
  for (const role of ["admin", "employee"] as const) {
    const page = await openAs(browser, role);
    expect((await page.goto("/hr/messages"))?.status()).toBe(403);
    expect((await page.goto(`/hr${path}`))?.status()).toBe(403);
  }
  const admin = await openAs(browser, "admin");
  await admin.goto(path);
  await expect(admin.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(admin.getByText("Please keep this to yourselves.")).toHaveCount(0);
  const hr = await openAs(browser, "hr");
  await hr.goto(path);
  await expect(hr.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

test("a visitor is sent to sign in from every page of messages", async ({ page }) => {
  for (const address of [
    "/messages",
    "/messages/new",
    "/messages/thr_1",
    "/hr/messages",
    "/hr/messages/new",
  ]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
});
