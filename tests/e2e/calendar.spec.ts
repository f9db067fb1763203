import { type Browser, expect, type Page, test } from "@playwright/test";
import { CalendarPage } from "./pages/calendar-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

test("a task is added, done and undone, changed, deleted and put back; the view stays in the address", async ({
  browser,
}) => {
  const page = await openAs(browser, "employee");
  const calendar = new CalendarPage(page);
  await calendar.open();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/view=list/);
  await calendar.addTask("Write the handbook", "2030-01-15");
  const task = calendar.task("Write the handbook");
  await expect(task).toContainText("Tuesday, 15 Jan 2030");
  await task.getByRole("checkbox").check();
  await calendar.undo("Done");
  await expect(task.getByRole("checkbox")).not.toBeChecked();
  await task.getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog", { name: "Change the task" });
  await dialog.getByLabel("What is to be done?").fill("Write the guide");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(calendar.task("Write the guide")).toBeVisible();
  await calendar.task("Write the guide").getByRole("button", { name: "Delete" }).click();
  await expect(calendar.task("Write the guide")).toHaveCount(0);
  await calendar.undo("Task deleted");
  await expect(calendar.task("Write the guide")).toBeVisible();
  await calendar.open("?month=2030-01");
  await expect(page.getByRole("link", { name: "Tuesday, 15 January 2030: 1 task" })).toBeVisible();
});

test("HR gives a task, the employee reads who gave it and finishes it", async ({ browser }) => {
  const { employeeId } = await signInOf("employee");
  const { name } = await signInOf("hr");
  const hr = await openAs(browser, "hr");
  await hr.goto(`/hr/people/${employeeId}`);
  const tasks = hr.locator("section").filter({ hasText: "Tasks from HR" });
  await tasks.getByLabel("What is to be done?").fill("Choose a mentor");
  await tasks.getByRole("button", { name: "Give the task" }).click();
  await expect(tasks.getByRole("listitem").filter({ hasText: "Choose a mentor" })).toBeVisible();
  const page = await openAs(browser, "employee");
  const calendar = new CalendarPage(page);
  await calendar.open("?view=list");
  const task = calendar.task("Choose a mentor");
  await expect(task).toContainText(`From ${name}, HR`);
  await expect(task.getByRole("button", { name: "Delete" })).toHaveCount(0);
  await task.getByRole("checkbox").check();
  await expect(page.getByText("Done").first()).toBeVisible();
  await hr.reload();
  await expect(tasks.getByRole("listitem").filter({ hasText: "Choose a mentor" })).toContainText("Done");
});

test("a calendar address is shown once, opens without a sign-in, and nothing once it is closed", async ({
  browser,
  request,
}) => {
  const page = await openAs(browser, "employee");
  await page.goto("/calendar/connect");
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Address of your calendar").inputValue();
  const opened = await request.get(address);
  expect(opened.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(opened.headers()["cache-control"]).toContain("no-store");
  expect(await opened.text()).toContain("BEGIN:VCALENDAR");
  const known = await request.get(address, { headers: { "if-none-match": opened.headers().etag ?? "" } });
  expect(known.status()).toBe(304);
  await page.reload();
  await expect(page.getByText("It was shown once and cannot be shown again")).toBeVisible();
  await page.getByRole("button", { name: "Close the address" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
  await expect(page.getByText("The address opens nothing any more")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test("a calendar file is looked at first, then taken over, and removed again", async ({ browser }) => {
  const page = await openAs(browser, "employee");
  const events = [
    "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Choir\r\nDTSTART:20300116T180000\r\nDURATION:PT2H\r\nEND:VEVENT",
    "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Never\r\nEND:VEVENT",
  ];
  const buffer = Buffer.from(`BEGIN:VCALENDAR\r\n${events.join("\r\n")}\r\nEND:VCALENDAR\r\n`);
  await page.goto("/calendar/connect");
  const file = page.getByLabel("Calendar file");
  await file.setInputFiles({ name: "home.ics", mimeType: "text/calendar", buffer });
  await expect(page.getByText("A new calendar: 1 new appointment.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Never/ })).toContainText("It has no start.");
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.getByText("Taken over: 1 new appointment.")).toBeVisible();
  await page.goto("/calendar?day=2030-01-16");
  await expect(page.getByText("18:00 to 20:00")).toBeVisible();
  await page.goto("/calendar/connect");
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("None so far.")).toBeVisible();
});

test("a visitor is sent to sign in; an account without a record has no calendar", async ({
  browser,
  page,
}) => {
  await page.goto("/calendar");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const admin = await openAs(browser, "admin");
  for (const address of ["/calendar", "/calendar/connect"]) {
    await admin.goto(address);
    await expect(admin.getByText("Your account is not linked to you yet")).toBeVisible();
  }
});
