import type { Locator, Page } from "@playwright/test";

/** Where HR sees who needs a person, and looks after them. */
export class AlertsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/hr/alerts");
    await this.page.getByRole("heading", { name: "Alerts", level: 1 }).waitFor();
  }

  /** The cards of somebody, whatever stands on them. */
  cards(name: string): Locator {
    return this.page.getByRole("region", { name: `${name}:` });
  }

  waiting(name: string): Locator {
    return this.cards(name).filter({ hasText: "Waits for somebody" });
  }

  async takeOver(name: string): Promise<void> {
    await this.waiting(name).getByRole("button", { name: "I am on it" }).first().click();
  }

  own(name: string): Locator {
    return this.cards(name).filter({ hasText: "You are on it" });
  }

  async note(name: string, words: string): Promise<void> {
    await this.own(name).getByLabel("Note for your colleagues").fill(words);
    await this.own(name).getByRole("button", { name: "Keep the note" }).click();
  }

  async begin(name: string): Promise<void> {
    await this.own(name).getByRole("button", { name: "It is in progress" }).click();
  }

  async openHistory(): Promise<void> {
    await this.page.goto("/hr/alerts/history");
    await this.page.getByRole("heading", { name: "Resolved alerts", level: 1 }).waitFor();
  }

  async reopen(name: string): Promise<void> {
    await this.cards(name).first().getByRole("button", { name: "Open it again" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Open it again" }).click();
  }

  async close(name: string, words: string): Promise<void> {
    const form = this.own(name).getByRole("form", { name: "Resolve" });
    await form.getByRole("checkbox", { name: "A personal conversation" }).check();
    await form.getByLabel("In a few words").fill(words);
    await form.getByRole("button", { name: "Resolve the alert" }).click();
  }

  /** What stands at the top of every page of HR while somebody waits. */
  banner(): Locator {
    return this.page
      .getByRole("status")
      .filter({ hasText: /Somebody needs a person now\.|people need somebody now\./ });
  }
}
