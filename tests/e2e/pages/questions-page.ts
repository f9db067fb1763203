import type { Locator, Page } from "@playwright/test";

/** Where HR reads and changes what Elara can say. */
export class QuestionsPage {
  readonly page: Page;
  readonly dialog: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog");
    this.text = page.getByLabel("What Elara says");
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/hr/questions${query}`);
    await this.page.getByRole("heading", { name: "Questions", level: 1 }).waitFor();
  }

  async openHistory(): Promise<void> {
    await this.page.goto("/hr/questions/history");
    await this.page.getByRole("heading", { name: "History of questions", level: 1 }).waitFor();
  }

  rows(): Locator {
    return this.page.getByRole("list", { name: "Questions", exact: true }).getByRole("listitem");
  }

  changes(): Locator {
    return this.page.getByRole("list", { name: "Changes", exact: true }).getByRole("listitem");
  }

  /** Opens a row's or a change's dialog, gives the reason and confirms; the dialog may refuse. */
  async confirm(within: Locator, button: RegExp, reason: string): Promise<void> {
    await within.getByRole("button", { name: button }).click();
    await this.dialog.getByLabel("Why").fill(reason);
    await this.dialog.getByRole("button", { name: /^(Switch|Go back)/ }).click();
  }
}
