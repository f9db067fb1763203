import { expect, type Page } from "@playwright/test";

/** The page where somebody signs in with e-mail and password. */
export class SignInPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/sign-in");
  }

  async submit(account: { email: string; password: string }): Promise<void> {
    await this.page.getByLabel("E-mail address").fill(account.email);
    await this.page.getByLabel("Password", { exact: true }).fill(account.password);
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }

  /** Signs in and waits until the page after it stands. */
  async signIn(account: { email: string; password: string }): Promise<void> {
    await this.open();
    await this.submit(account);
    await expect(this.page).not.toHaveURL(/\/sign-in/);
  }
}
