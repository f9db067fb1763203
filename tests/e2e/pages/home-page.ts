import type { Locator, Page } from "@playwright/test";

/** The employee's own start. */
export class HomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/home");
    await this.page.getByRole("group", { name: "How are you today?" }).waitFor();
  }

  mood(word: string): Locator {
    return this.page.getByRole("radio", { name: word });
  }

  /** Chooses a step as a finger does: on its words. */
  async answer(word: string): Promise<void> {
    await this.page.locator("label").filter({ hasText: word }).click();
    await this.page.getByText(`Noted: ${word}`).waitFor();
  }

  async takeBack(): Promise<void> {
    await this.page.getByRole("button", { name: "Take back" }).click();
    await this.page.getByText("Answer taken back").waitFor();
  }
}
