import { expect, test } from "@playwright/test";
import { FocusPage } from "./pages/focus-page.ts";
import { HomePage } from "./pages/home-page.ts";
import { PersonPage } from "./pages/person-page.ts";
import { signedInAs, signInOf } from "./support/world.ts";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("goes from the focus list to a person, records a decision and takes it back", async ({ page }) => {
    const focus = new FocusPage(page);
    await focus.open();
    const name = await focus.firstName();
    await page.getByRole("link", { name, exact: true }).click();
    const person = new PersonPage(page);
    await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
    await expect(person.summary()).toContainText("May be struggling");
    await expect(page.getByRole("heading", { name: "Why do we think so?" })).toBeVisible();

    await person.decide("Watching", " ");
    await expect(page.getByText("Please say why, in a few words.")).toBeVisible();
    await expect(person.summary()).toContainText("Not decided");

    await person.decide("Watching", "Will talk after the launch");
    await expect(page.getByText("Will talk after the launch")).toBeVisible();
    await expect(person.summary()).toContainText("Watching");
    await focus.open("?decision=watching");
    await expect(focus.row(name)).toContainText("Watching");

    await focus.row(name).getByRole("link").click();
    await person.takeBackDecision();
    await expect(person.summary()).toContainText("Not decided");
    await focus.open("?decision=watching");
    await expect(page.getByText("Nobody matches")).toBeVisible();
  });

  test("finds a filtered and sorted list again by its address", async ({ page }) => {
    const focus = new FocusPage(page);
    await focus.open();
    const name = await focus.firstName();
    const everybody = await focus.rows().count();
    await page.getByRole("searchbox", { name: "Search" }).fill(name);
    await expect(focus.rows()).toHaveCount(1);
    await expect(page).toHaveURL(/text=/);
    await page.reload();
    await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue(name);
    await expect(focus.rows()).toHaveCount(1);
    await focus.open("?sort=name");
    const names = await focus.rows().getByRole("link").allTextContents();
    expect(names.length).toBe(everybody);
    const initials = names.map((each) => each.charAt(0).toLowerCase());
    expect(initials).toEqual(initials.toSorted());
    await expect(page.getByRole("columnheader", { name: "Person" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });

  test("opens closed mood answers only for a reason, and the person can read it", async ({
    page,
    browser,
  }) => {
    const { employeeId } = await signInOf("employee");
    const person = new PersonPage(page);
    await person.open(employeeId ?? "");
    await person.closeMood();
    await person.openMood(" ");
    await expect(page.getByText("Please say why, in a few words.")).toBeVisible();
    await page.getByLabel("Why do you need to see them?").fill("They asked me to look");
    await page.getByRole("button", { name: "Open mood answers" }).click();
    await expect(page.getByRole("heading", { name: "How has the mood moved?" })).toBeVisible();

    const theirs = await browser.newContext({ storageState: signedInAs("employee") });
    const privacy = await theirs.newPage();
    await privacy.goto("/privacy");
    await expect(privacy.getByText("They asked me to look")).toBeVisible();
    await expect(privacy.getByText("opened your page").first()).toBeVisible();
    await theirs.close();
  });

  test("is told when an address names nobody", async ({ page }) => {
    for (const id of ["nobody", "%00", "..%2F..%2Fadmin"]) {
      const response = await page.goto(`/hr/people/${id}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("region", { name: "What we noticed" })).toHaveCount(0);
    }
  });
});

test.describe("an employee", () => {
  test.use({ storageState: signedInAs("employee") });

  test("says how they are today, changes it and takes it back", async ({ page }) => {
    const home = new HomePage(page);
    await home.open();
    await home.answer("Happy");
    await page.reload();
    await expect(home.mood("Happy")).toBeChecked();
    await home.answer("Sad");
    await page.reload();
    await expect(home.mood("Sad")).toBeChecked();
    await expect(home.mood("Happy")).not.toBeChecked();
    await home.takeBack();
    await page.reload();
    await expect(home.mood("Sad")).not.toBeChecked();
  });

  test("can answer with the keyboard alone", async ({ page }) => {
    const home = new HomePage(page);
    await home.open();
    await home.mood("Frustrated").focus();
    await page.keyboard.press("Space");
    await page.getByText("Noted: Frustrated").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("Noted: Sad").waitFor();
    await page.reload();
    await expect(home.mood("Sad")).toBeChecked();
    await home.takeBack();
  });

  test("cannot open any page of HR or administrators, nor another person's", async ({ page }) => {
    const hr = await signInOf("hr");
    const addresses = [
      "/hr/overview",
      "/hr/focus",
      "/hr/focus?decision=all",
      "/hr/people",
      "/hr/people?text=a",
      "/hr/people/EMP0001",
      "/hr/people/EMP0002",
      "/hr/imports",
      "/admin/users",
      "/admin/outbox",
      "/admin/system",
    ];
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
      expect(await page.content()).not.toContain(hr.name);
    }
    for (const address of ["/hr/overview/run", "/api/imports"]) {
      const response = await page.request.get(address);
      expect([403, 404, 405]).toContain(response.status());
    }
  });

  test("finds nobody else's answers on their own page", async ({ page }) => {
    const { employeeId } = await signInOf("employee");
    await page.goto("/home?employeeId=EMP0002");
    await expect(page.getByRole("group", { name: "How are you today?" })).toBeVisible();
    const text = (await page.getByRole("main").textContent()) ?? "";
    const mentioned = new Set(text.match(/EMP\d{4}/g) ?? []);
    mentioned.delete(employeeId ?? "");
    expect([...mentioned]).toEqual([]);
  });
});

test("a visitor is sent to sign in from every page about people", async ({ page }) => {
  for (const address of ["/hr/focus", "/hr/people", "/hr/people/EMP0001", "/home", "/privacy"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
});
