import { expect, test } from "@playwright/test";
import { signedInAs } from "./support/world.ts";

test.describe("an admin", () => {
  test.use({ storageState: signedInAs("admin") });

  test("finds an invitation in the outbox, reads it as it arrives, by day and by night", async ({ page }) => {
    await page.goto("/admin/users/invite");
    await page.getByLabel("Name").fill("Noor Outbox");
    await page.getByLabel("E-mail address").fill("noor.outbox@elara.test");
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await expect(page.getByText("The invitation for noor.outbox@elara.test is in the outbox")).toBeVisible();
    await page.goto("/admin/outbox");
    const row = page.getByRole("row").filter({ hasText: "noor.outbox@elara.test" });
    await row.getByRole("link").click();
    const letter = page.frameLocator("iframe");
    await expect(letter.getByText(/Noor/).first()).toBeVisible();
    await page.getByRole("button", { name: "By night" }).click();
    await expect(letter.getByText(/Noor/).first()).toBeVisible();
    await expect(page.getByText(/^Hello Noor|Noor Outbox/).first()).toBeVisible();
    await expect(page.getByText("noor.outbox@elara.test").first()).toBeVisible();
  });

  test("sees what runs in the background, when it starts next, and how it went", async ({ page }) => {
    await page.goto("/admin/jobs");
    const kinds = page.getByRole("table", { name: "Kinds of jobs" });
    const daily = kinds
      .getByRole("row")
      .filter({ hasText: /every day|daily|at \d/i })
      .first();
    await expect(daily.getByRole("cell").nth(1)).not.toHaveText("–");
    await page.getByLabel("Show", { exact: true }).selectOption({ label: "Every run" });
    await expect(page).toHaveURL(/show=all/);
    await expect(
      page.getByRole("table", { name: "Runs, newest first" }).getByRole("row").nth(1),
    ).toBeVisible();
  });

  test("adds an endpoint outside, is kept from one inside, tests it, switches it off and removes it", async ({
    page,
  }) => {
    await page.goto("/admin/integrations");
    const add = page.locator("details", { hasText: "Add an endpoint" }).last();
    if ((await add.getAttribute("open")) === null) await add.getByText("Add an endpoint").click();
    await add.getByLabel("Name", { exact: true }).fill("Pager");
    await add.getByLabel("Address").fill("http://169.254.169.254/latest");
    await add.getByRole("checkbox").first().check();
    await add.getByRole("button", { name: "Add the endpoint" }).click();
    await expect(add.locator("[aria-invalid]")).toHaveCount(1);
    await expect(add.getByLabel("Name", { exact: true })).toHaveValue("Pager");
    await add.getByLabel("Address").fill("https://pager.elara-out-of-reach.com/hook");
    await add.getByRole("button", { name: "Add the endpoint" }).click();
    await expect(add.getByLabel("Secret")).toHaveValue(/^whsec_/);
    await add.getByRole("button", { name: "I have it" }).click();
    const endpoint = page.getByRole("listitem").filter({ hasText: "pager.elara-out-of-reach.com" });
    await endpoint.getByRole("button", { name: "Send a test to Pager" }).click();
    await expect(endpoint.getByRole("status")).toBeVisible();
    await endpoint.getByRole("button", { name: /^Switch off/ }).click();
    await expect(endpoint.getByText("switched off")).toBeVisible();
    await endpoint.getByRole("button", { name: /^Remove/ }).click();
    await page.getByRole("button", { name: "Remove it" }).click();
    await expect(page.getByText("pager.elara-out-of-reach.com")).toHaveCount(0);
  });
});

for (const role of ["hr", "employee"] as const) {
  test.describe(role, () => {
    test.use({ storageState: signedInAs(role) });

    test("is not let into the pages of admins", async ({ page }) => {
      for (const path of ["/admin/outbox", "/admin/jobs", "/admin/integrations", "/admin/users"]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
      }
    });
  });
}
