import { readdirSync } from "node:fs";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { SignInPage } from "./pages/sign-in-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

const password = "copper lantern harbour tulip";
const otherPassword = "granite sparrow violin mist";
const starts: Record<RoleName, string> = { employee: "/home", hr: "/hr/overview", admin: "/admin/users" };

/** Every page below a folder of `app`, as an address; variable parts are filled in. */
function addressesBelow(folder: string): string[] {
  return readdirSync(`app/${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${folder}/${file.replace(/\/?(page\.tsx|route\.ts)$/, "")}`.replace(/\/$/, ""))
    .map((path) => path.replace(/\[[^\]]+\]/g, "EMP0002"));
}

async function invite(admin: Page, role: RoleName): Promise<{ email: string; link: string }> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@example.com`;
  await admin.goto("/admin/users/invite");
  await admin.getByLabel("Name").fill("Mia Berg");
  await admin.getByLabel("E-mail address").fill(email);
  await admin.getByLabel("Role").selectOption(role);
  await admin.getByRole("button", { name: "Send the invitation" }).click();
  const link = await admin.getByRole("link", { name: /\/invitation\// }).getAttribute("href");
  return { email, link: link ?? "" };
}

async function choosePassword(page: Page, chosen: string, button: string): Promise<void> {
  await page.getByLabel("New password").fill(chosen);
  await page.getByLabel("The same again").fill(chosen);
  await page.getByRole("button", { name: button }).click();
}

/** A new account of that role with somebody signed in to it, in a browser context of its own. */
async function newlySignedIn(browser: Browser, role: RoleName) {
  const adminContext = await browser.newContext({ storageState: signedInAs("admin") });
  const { email, link } = await invite(await adminContext.newPage(), role);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await choosePassword(page, password, "Save and go in");
  await page.waitForURL(`**${starts[role]}`);
  return { admin: adminContext, context, page, email };
}

async function closeAll(...contexts: BrowserContext[]): Promise<void> {
  for (const context of contexts) await context.close();
}

test.describe("signing in", () => {
  for (const role of ["employee", "hr", "admin"] as const) {
    test(`${role} lands on their own start, also from the front door`, async ({ page }) => {
      await new SignInPage(page).signIn(await signInOf(role));
      await expect(page).toHaveURL(starts[role]);
      await page.goto("/");
      await expect(page).toHaveURL(starts[role]);
    });
  }

  test("a wrong password and an unknown address get the same answer, and the address stays typed", async ({
    page,
  }) => {
    const { email } = await signInOf("hr");
    const signIn = new SignInPage(page);
    await signIn.open();
    await signIn.submit({ email, password: "not the password" });
    await expect(page.getByText("That e-mail address and password do not match.")).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await signIn.open();
    await signIn.submit({ email: "nobody@example.com", password: "not the password" });
    await expect(page.getByText("That e-mail address and password do not match.")).toBeVisible();
  });

  test("whoever was sent to sign in goes on to the page they wanted; another site is never gone to", async ({
    page,
  }) => {
    const hr = await signInOf("hr");
    await page.goto("/hr/people?q=a");
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await new SignInPage(page).submit(hr);
    await expect(page).toHaveURL(/\/hr\/people\?q=a$/);
    for (const elsewhere of ["https://evil.example/", "//evil.example/", "/\\evil.example/"]) {
      await page.context().clearCookies();
      await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`);
      await new SignInPage(page).submit(hr);
      await expect(page).toHaveURL(starts.hr);
    }
  });

  test("it works without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const signIn = new SignInPage(page);
    await signIn.open();
    await signIn.submit({ email: "nobody@example.com", password: "not the password" });
    await expect(page.getByText("That e-mail address and password do not match.")).toBeVisible();
    await signIn.submit(await signInOf("employee"));
    await expect(page).toHaveURL(starts.employee);
    await context.close();
  });
});

test.describe("what is not for a role", () => {
  const forbidden: Record<RoleName, string[]> = {
    employee: [...addressesBelow("hr"), ...addressesBelow("admin")],
    hr: addressesBelow("admin"),
    admin: addressesBelow("hr"),
  };

  // As a page, and as what the app's own links fetch.
  const ways: Record<string, string>[] = [{}, { RSC: "1" }];

  for (const role of ["employee", "hr", "admin"] as const) {
    test(`${role} opens none of the others' pages by any address`, async ({ browser }) => {
      const context = await browser.newContext({ storageState: signedInAs(role) });
      expect(forbidden[role].length).toBeGreaterThan(1);
      for (const path of forbidden[role]) {
        for (const headers of ways) {
          const response = await context.request.get(path, { headers, maxRedirects: 0 });
          const text = await response.text();
          expect([307, 403, 404, 405], `${role} ${path}`).toContain(response.status());
          expect(text, `${role} ${path}`).not.toMatch(/EMP\d{4}"|Accounts, by name|Sign out everywhere/);
        }
      }
      const page = await context.newPage();
      await page.goto(forbidden[role][0] ?? "");
      await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
      await context.close();
    });
  }

  test("a visitor sees nothing but the way in", async ({ browser }) => {
    const context = await browser.newContext({ storageState: undefined });
    for (const path of [...forbidden.employee, ...forbidden.admin, "/account"]) {
      const response = await context.request.get(path, { maxRedirects: 0 });
      expect([307, 401, 403, 405], path).toContain(response.status());
      if (response.status() === 307)
        expect(response.headers().location, path).toMatch(/^\/(sign-in|admin\/users)/);
    }
    await context.close();
  });
});

test.describe("links that let somebody in", () => {
  test("an invitation opens the account once", async ({ browser }) => {
    const adminContext = await browser.newContext({ storageState: signedInAs("admin") });
    const { email, link } = await invite(await adminContext.newPage(), "employee");
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await choosePassword(page, "password123456", "Save and go in");
    await expect(page.getByText("This is easy to guess")).toBeVisible();
    await choosePassword(page, password, "Save and go in");
    await expect(page).toHaveURL(starts.employee);
    await page.goto(link);
    await expect(page.getByRole("heading", { name: "This invitation is over" })).toBeVisible();
    await context.clearCookies();
    await new SignInPage(page).signIn({ email, password });
    await expect(page).toHaveURL(starts.employee);
    await closeAll(adminContext, context);
  });

  test("a reset sets a new password, ends the other session, and says nothing of who has an account", async ({
    browser,
  }) => {
    const { admin, context, page, email } = await newlySignedIn(browser, "employee");
    const elsewhere = await browser.newContext();
    const reset = await elsewhere.newPage();
    const answers: (string | null)[] = [];
    for (const address of ["nobody@example.com", email]) {
      await reset.goto("/reset");
      await reset.getByLabel("E-mail address").fill(address);
      await reset.getByRole("button", { name: "Send the link" }).click();
      answers.push(await reset.locator("main").getByRole("status").textContent());
    }
    expect(answers[0]).toContain("Look into your mail");
    expect(answers[1]).toBe(answers[0]);

    await reset.goto(await newestLinkFor(await admin.newPage(), email));
    await choosePassword(reset, otherPassword, "Save the password");
    await expect(reset.getByText("Your password is changed.")).toBeVisible();
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in/);
    await new SignInPage(reset).submit({ email, password: otherPassword });
    await expect(reset).toHaveURL(starts.employee);
    await closeAll(admin, context, elsewhere);
  });
});

async function newestLinkFor(admin: Page, email: string): Promise<string> {
  await expect(async () => {
    await admin.goto("/admin/outbox?purpose=password_reset");
    await expect(admin.getByRole("row").filter({ hasText: email }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await admin.getByRole("row").filter({ hasText: email }).first().getByRole("link").click();
  const text = await admin
    .getByText(/\/reset\//)
    .first()
    .textContent();
  return /https?:\/\/\S+\/reset\/[\w-]+/.exec(text ?? "")?.[0] ?? "";
}

test.describe("the end of a session", () => {
  test("another role holds at the next request", async ({ browser }) => {
    const { admin, context, page, email } = await newlySignedIn(browser, "employee");
    const administration = await admin.newPage();
    await administration.goto(`/admin/users?q=${email}`);
    await administration.getByRole("link", { name: "Mia Berg" }).click();
    await administration.getByLabel("Role").selectOption("hr");
    await administration.getByRole("button", { name: "Save the role" }).click();
    await expect(administration.getByText("The role is saved.")).toBeVisible();

    await page.goto(starts.employee);
    await expect(page).toHaveURL(/\/sign-in/);
    await new SignInPage(page).signIn({ email, password });
    await expect(page).toHaveURL(starts.hr);
    await closeAll(admin, context);
  });

  test("signing out ends it for a copied cookie too, and clears what the browser kept", async ({
    browser,
  }) => {
    const { admin, context, page } = await newlySignedIn(browser, "employee");
    const copy = await browser.newContext({ storageState: await context.storageState() });
    const answer = page.waitForResponse((response) => response.url().endsWith("/sign-out"));
    await page.getByRole("button", { name: "Sign out" }).click();
    const headers = await (await answer).allHeaders();
    expect(headers["clear-site-data"]).toBe('"cache", "cookies", "storage"');
    await expect(page).toHaveURL(/\/sign-in/);
    const copied = await copy.newPage();
    await copied.goto(starts.employee);
    await expect(copied).toHaveURL(/\/sign-in/);
    await closeAll(admin, context, copy);
  });

  test("changing the password ends the other sessions and keeps this one", async ({ browser }) => {
    const { admin, context, page, email } = await newlySignedIn(browser, "hr");
    const other = await browser.newContext();
    const elsewhere = await other.newPage();
    await new SignInPage(elsewhere).signIn({ email, password });
    await page.goto("/account");
    await page.getByLabel("Current password").fill(password);
    await choosePassword(page, otherPassword, "Change the password");
    await expect(page.getByText("Your password is changed.")).toBeVisible();
    await page.goto(starts.hr);
    await expect(page).toHaveURL(starts.hr);
    await elsewhere.goto(starts.hr);
    await expect(elsewhere).toHaveURL(/\/sign-in/);
    await closeAll(admin, context, other);
  });
});

test("scripts run by a fresh nonce, and no page breaks its policy", async ({ browser, request }) => {
  const policyOf = async () => (await request.get("/sign-in")).headers()["content-security-policy"] ?? "";
  const [one, other] = [await policyOf(), await policyOf()];
  expect(one).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(one).not.toBe(other);
  for (const role of ["employee", "hr", "admin"] as const) {
    const context = await browser.newContext({ storageState: signedInAs(role) });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) violations.push(message.text());
    });
    for (const path of [starts[role], "/account"]) await page.goto(path, { waitUntil: "load" });
    expect(violations).toEqual([]);
    await context.close();
  }
});
