import { type Browser, expect, type Page, test } from "@playwright/test";
import { ContestInboxPage, OwnContestsPage } from "./pages/contest-pages.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

test("an employee contests a record, HR answers, the employee reads it, and the counts move", async ({
  browser,
}) => {
  const employee = await openAs(browser, "employee");
  const hr = await openAs(browser, "hr");
  const own = new OwnContestsPage(employee);
  const inbox = new ContestInboxPage(hr);
  await inbox.open();
  const [waiting, answered] = [await inbox.count("Waiting"), await inbox.count("Answered")];

  await own.open();
  await own.chooseRecords("My leave");
  await own.statement().fill("I was at a customer's, not on leave.");
  await own.send();
  await expect(employee.getByText("Please say which record you mean")).toBeVisible();
  await expect(own.record()).toBeFocused();
  await expect(own.statement()).toHaveValue("I was at a customer's, not on leave.");
  await own.record().fill("The first week of March");
  await own.send();
  await own.arrived();
  await expect(own.point("The first week of March")).toContainText("Waits for HR");

  const { name, employeeId } = await signInOf("employee");
  await hr.goto(`/hr/people/${employeeId}`);
  await hr.getByRole("link", { name: "Read and answer" }).click();
  await expect(inbox.point("The first week of March")).toBeVisible();
  await inbox.open();
  expect(await inbox.count("Waiting")).toBe(waiting + 1);
  await expect(inbox.point("The first week of March").getByRole("link", { name })).toBeVisible();
  await inbox.openAnswer("The first week of March");
  await inbox.answer("The first week of March", "Explain", " ");
  await expect(inbox.point("The first week of March")).toContainText("Please answer in words.");
  await inbox.answer("The first week of March", "Explain", "The leave was entered by your team lead.");
  await expect(inbox.point("The first week of March")).toHaveCount(0);
  await inbox.open("?status=answered");
  expect(await inbox.count("Waiting")).toBe(waiting);
  expect(await inbox.count("Answered")).toBe(answered + 1);
  await expect(inbox.point("The first week of March")).toContainText("Explained");

  await employee.goto("/home");
  await employee.getByRole("link", { name: "Read the answer" }).click();
  const point = own.point("The first week of March");
  await expect(point).toContainText("The leave was entered by your team lead.");
  await expect(point).toContainText("HR explained where this comes from.");
  await employee.goto("/privacy");
  await expect(employee.getByText("answered what you contested").first()).toBeVisible();
  await inbox.open(`?status=answered&person=${employeeId}`);
  await expect(inbox.point("The first week of March")).toBeVisible();
});

test("an employee finds one of their own records in the list, with the keyboard or by pressing it", async ({
  browser,
}) => {
  const employee = await openAs(browser, "employee");
  const own = new OwnContestsPage(employee);
  await employee.goto("/contests/new?dataset=directory");
  const fields = ["Name", "E-mail address", "Department", "Job title", "Manager", "Location"];
  await expect(own.records()).toHaveText(fields);
  await own.record().fill("ma");
  await expect(own.records()).toHaveText(["E-mail address", "Manager"]);
  await own.record().press("ArrowUp");
  await own.record().press("Enter");
  await expect(own.record()).toHaveValue("Manager");
  await expect(own.records()).toHaveCount(fields.length);
  await own.records().filter({ hasText: "Location" }).click();
  await expect(own.record()).toHaveValue("Location");
  await own.record().fill("My parking place");
  await expect(own.records()).toHaveCount(0);
  await expect(employee.getByText("It goes to HR in your own words.")).toBeVisible();
});

test("an employee contests a finding with the keyboard alone and takes it back", async ({ browser }) => {
  const employee = await openAs(browser, "employee");
  const own = new OwnContestsPage(employee);
  await employee.goto("/contests/new");
  await employee
    .getByRole("link", { name: /^Noticed on/ })
    .first()
    .focus();
  await employee.keyboard.press("Enter");
  await employee.getByRole("checkbox").first().focus();
  await employee.keyboard.press("Space");
  const sentences = employee.getByRole("group", { name: "Which of this is not right?" }).locator("label");
  const ticked = sentences.filter({ has: employee.locator(":checked") });
  const sentence = (await ticked.textContent()) ?? "";
  expect(sentence).not.toBe("");
  await own.statement().focus();
  await employee.keyboard.type("The door system counts my lunch.");
  await employee.keyboard.press("Tab");
  await employee.keyboard.press("Enter");
  await own.arrived();
  const point = own.point("The door system counts my lunch.");
  await expect(point).toContainText("What we noticed");
  await expect(point).toContainText(sentence);

  const hr = await openAs(browser, "hr");
  const inbox = new ContestInboxPage(hr);
  await inbox.open();
  await expect(inbox.point("The door system counts my lunch.")).toContainText(sentence);
  await own.takeBack("The door system counts my lunch.");
  await inbox.open();
  await expect(inbox.point("The door system counts my lunch.")).toHaveCount(0);
});

test("a finding of nobody, or of somebody else, cannot be contested", async ({ browser }) => {
  const employee = await openAs(browser, "employee");
  await employee.goto("/contests/new?flag=flg_of_somebody_else");
  await expect(employee.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(employee.getByRole("button", { name: "Send to HR" })).toHaveCount(0);
});

test("administrators and employees do not get the list of HR; an account without a record has none", async ({
  browser,
}) => {
  for (const role of ["admin", "employee"] as const) {
    const page = await openAs(browser, role);
    await page.goto("/hr/contests");
    await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
  }
  const admin = await openAs(browser, "admin");
  for (const address of ["/contests", "/contests/new", "/contests/new?dataset=leave"]) {
    await admin.goto(address);
    await expect(admin.getByText("Your account is not linked to you yet")).toBeVisible();
  }
});

test("a visitor is sent to sign in from every page about contesting", async ({ page }) => {
  for (const address of ["/contests", "/contests/new", "/hr/contests"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
});
