import { expect, test } from "@playwright/test";
import { listNavigationGroups } from "#components/layout/navigation.ts";
import { roles } from "#lib/domain/privacy/roles.ts";
import { GuidePage } from "./pages/guide-page.ts";
import { signedInAs } from "./support/world.ts";

for (const role of roles) {
  test.describe(`the menu of ${role}`, () => {
    test.use({ storageState: signedInAs(role) });

    test("leads to pages that are there, and marks where one is", async ({ page }) => {
      await page.goto("/how-detection-works");
      const menu = page.getByRole("navigation", { name: "Main" });
      const entries = listNavigationGroups(role).flat();
      await expect(menu.getByRole("link")).toHaveText(entries.map(({ label }) => label));
      for (const { href, label } of entries) {
        const answer = await page.goto(href);
        expect(answer?.status(), href).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(menu.getByRole("link", { name: label, exact: true })).toHaveAttribute(
          "aria-current",
          "page",
        );
      }
    });

    test("fits a narrow screen and leads on from there", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto("/how-detection-works");
      await page.getByRole("button", { name: "Menu" }).click();
      const [[first]] = listNavigationGroups(role);
      const sheet = page.getByRole("dialog", { name: "Menu" });
      await sheet.getByRole("link", { name: first.label, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${first.href}$`));
      await expect(sheet).toBeHidden();
    });

    test("reads how detection works, in a minute and in detail, by keyboard", async ({ page }) => {
      const guide = new GuidePage(page);
      await guide.open();
      await expect(guide.brief()).toContainText("Nothing by itself");
      await expect(guide.input("Working hours")).toBeHidden();
      await guide.part("What goes in").focus();
      await page.keyboard.press("Enter");
      await expect(guide.input("Working hours")).toContainText("More than 8.5 hours");
      await expect(guide.input("Sick leave")).toContainText("stays out");
      for (const link of await guide.brief().getByRole("link").all()) {
        const href = (await link.getAttribute("href")) ?? "";
        expect((await page.request.get(href)).status(), href).toBe(200);
      }
    });
  });
}

test("the guide is for people who are signed in", async ({ page }) => {
  await page.goto("/how-detection-works");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
