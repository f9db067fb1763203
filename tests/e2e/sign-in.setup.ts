import { test } from "@playwright/test";
import { SignInPage } from "./pages/sign-in-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

const roles: readonly RoleName[] = ["employee", "hr", "admin"];

for (const role of roles) {
  test(`${role} signs in`, async ({ page }) => {
    await new SignInPage(page).signIn(await signInOf(role));
    await page.context().storageState({ path: signedInAs(role) });
  });
}
