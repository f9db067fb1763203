import { type Browser, expect, type Page, test } from "@playwright/test";
import { AlertsPage } from "./pages/alerts-page.ts";
import { ChatPage } from "./pages/chat-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

/** Says something to Elara; the screen before the first message is passed where it stands. */
async function tellElara(page: Page, text: string): Promise<void> {
  const chat = new ChatPage(page);
  await page.goto("/chat");
  await chat.begin();
  await chat.say(text);
}

test("an employee in a crisis gets help at once, HR sees that somebody is needed, takes over and resolves", async ({
  browser,
}) => {
  const employee = await openAs(browser, "employee");
  const hr = await openAs(browser, "hr");
  const { name } = await signInOf("employee");
  const alerts = new AlertsPage(hr);
  await alerts.open();
  await expect(alerts.waiting(name)).toHaveCount(0);

  await hr.goto("/hr/settings");
  await tellElara(employee, "I can't do this anymore, I want to kill myself");
  await expect(employee.locator("[data-care-card=crisis]")).toBeVisible();
  await expect(employee.getByText("Ingrid Hoffmann").first()).toBeVisible();

  // Without anything being pressed: the page looks for itself.
  await expect(alerts.banner()).toBeVisible({ timeout: 40_000 });
  await expect(hr).toHaveTitle(/^\(1\) /);
  await alerts.banner().getByRole("link", { name: "Open alerts" }).click();
  const card = alerts.waiting(name);
  await expect(card).toContainText("May be in danger");
  await expect(card).toContainText("Next people are called in");
  await expect(card).not.toContainText("kill");

  await alerts.takeOver(name);
  await expect(alerts.own(name)).toBeVisible();
  await expect(alerts.banner()).toHaveCount(0);
  await alerts.note(name, "Prefers a call after lunch.");
  await expect(alerts.own(name)).toContainText("Prefers a call after lunch.");
  await alerts.close(name, " ");
  await expect(alerts.own(name)).toContainText("Please write a few words.");
  await alerts.begin(name);
  await expect(alerts.own(name)).toContainText("In progress");
  await alerts.close(name, "Talked; a friend is with them.");
  await expect(alerts.own(name)).toHaveCount(0);

  await alerts.openHistory();
  const resolved = alerts.cards(name).first();
  await expect(resolved).toContainText("Talked; a friend is with them.");
  await expect(resolved).toContainText("A personal conversation");
  await alerts.reopen(name);
  await expect(alerts.cards(name)).toHaveCount(0);
  await alerts.open();
  await expect(alerts.own(name)).toContainText("opened it again");
  await alerts.close(name, "Nothing else was needed.");
  await expect(alerts.own(name)).toHaveCount(0);

  await employee.goto("/privacy");
  await expect(employee.getByText("took over looking after you").first()).toBeVisible();
  await expect(employee.getByText("told HR that you might need somebody").first()).toBeVisible();
});

test("what is chosen on the board stays in its address", async ({ browser }) => {
  const hr = await openAs(browser, "hr");
  const alerts = new AlertsPage(hr);
  await alerts.open();
  await hr.getByLabel("About", { exact: true }).selectOption({ label: "In working hours" });
  await expect(hr).toHaveURL(/\/hr\/alerts\?kind=calm$/);
  await hr.getByLabel("Owner").selectOption({ label: "Nobody yet" });
  await expect(hr).toHaveURL(/owner=nobody/);
  await hr.reload();
  await expect(hr.getByLabel("About", { exact: true })).toHaveValue("calm");
  await expect(hr.getByLabel("Owner")).toHaveValue("nobody");
  expect((await hr.goto("/hr/alerts/alr_of-nobody"))?.status()).toBe(404);
  expect((await hr.goto("/hr/alerts/%ff"))?.status()).not.toBe(500);
});

test("an admin sees nothing of alerts but whether HR can be reached; an employee nothing at all", async ({
  browser,
}) => {
  for (const role of ["admin", "employee"] as const) {
    const page = await openAs(browser, role);
    expect((await page.goto("/hr/alerts"))?.status()).toBe(403);
    expect((await page.goto("/hr/alerts/history"))?.status()).toBe(403);
    expect((await page.goto("/hr/alerts/alr_1"))?.status()).toBe(403);
    expect((await page.request.get("/hr/alerts/state")).status()).toBe(403);
    expect((await page.goto("/hr/settings/safety"))?.status()).toBe(403);
  }
});

test("HR says who is called, for which country and whom else to turn to; what is wrong is said at its field", async ({
  browser,
}) => {
  const hr = await openAs(browser, "hr");
  await hr.goto("/hr/settings/safety");
  const rota = hr.getByRole("form", { name: "Who is called" });
  await rota.getByRole("button", { name: "Add a step" }).click();
  await rota.getByLabel("Why").fill("Ingrid is on call.");
  await expect(rota).toContainText("Choose at least one person.");
  await rota.getByRole("checkbox", { name: "Ingrid Hoffmann" }).check();
  await rota.getByLabel("Minutes to take over").fill("15");
  await rota.getByRole("button", { name: "Save" }).click();
  await expect(hr.getByText("Saved.").first()).toBeVisible();

  const hours = hr.getByRole("form", { name: "Working hours of HR" });
  await hours.getByLabel("Until").fill("09:30");
  await hours.getByLabel("Why").fill("For the test.");
  await hours.getByRole("button", { name: "Save" }).click();
  await expect(hours).toContainText("ends at least an hour after");
  await hours.getByLabel("Until").fill("18:00");
  await hours.getByLabel("Why").fill("We are here until six.");
  await hours.getByRole("button", { name: "Save" }).click();
  await expect(hours.getByText("ends at least an hour after")).toHaveCount(0);

  const contacts = hr.getByRole("form", { name: "The company's own contacts" });
  await contacts.getByRole("button", { name: "Add a contact" }).click();
  await contacts.getByLabel("Name").fill("Dr Lee, company doctor");
  await contacts.getByLabel("Phone").fill("call me");
  await contacts.getByLabel("Why").fill("New company doctor.");
  await contacts.getByRole("button", { name: "Save" }).click();
  await expect(contacts).toContainText("Please enter a phone number");
  await contacts.getByLabel("Phone").fill("+49 30 1234567");
  await contacts.getByLabel("Why").fill("New company doctor.");
  await contacts.getByRole("button", { name: "Save" }).click();
  await expect(contacts.getByText("Please enter a phone number")).toHaveCount(0);

  const country = hr.getByRole("form", { name: "Country of the help lines" });
  await country.getByLabel("Country").selectOption({ label: "United Kingdom" });
  await country.getByLabel("Why").fill("Most of us sit in Leeds.");
  await country.getByRole("button", { name: "Save" }).click();

  const employee = await openAs(browser, "employee");
  await expect(async () => {
    await employee.goto("/chat/help");
    await expect(employee.getByText("Samaritans").first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(employee.getByText("Dr Lee, company doctor").first()).toBeVisible();
  await hr.goto("/hr/settings/history");
  await expect(hr.getByText("Who is called when somebody needs a person").first()).toBeVisible();
});
