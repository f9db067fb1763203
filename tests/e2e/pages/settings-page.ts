import { expect, type Locator, type Page } from "@playwright/test";

/** Where HR reads and changes settings, with the page of the sensitivity and the history. */
export class SettingsPage {
  readonly page: Page;
  readonly slider: Locator;
  readonly numberField: Locator;
  readonly headline: Locator;

  constructor(page: Page) {
    this.page = page;
    this.slider = page.getByRole("slider", { name: "Sensitivity" });
    this.numberField = page.getByRole("textbox", { name: "As a number" });
    this.headline = page.getByText(/would be flagged/).first();
  }

  async open(): Promise<void> {
    await this.page.goto("/hr/settings");
    await this.page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
  }

  async openSensitivity(): Promise<void> {
    await this.page.goto("/hr/settings/sensitivity");
    await this.slider.waitFor();
  }

  async openHistory(query = ""): Promise<void> {
    await this.page.goto(`/hr/settings/history${query}`);
    await this.page.getByRole("heading", { name: "History of settings", level: 1 }).waitFor();
  }

  /** How many would be flagged at the slider's place. */
  async flagged(): Promise<number> {
    const text = (await this.headline.textContent()) ?? "";
    return Number(/^([\d,]+)/.exec(text)?.[1]?.replaceAll(",", ""));
  }

  /** How many would enter, and how many would leave, as the lists are headed. */
  async moves(): Promise<{ entering: number; leaving: number }> {
    const countOf = async (name: string) => {
      const heading = this.page.getByRole("heading", { name: new RegExp(`^${name}`), level: 3 });
      return Number(/\((\d+)\)/.exec((await heading.textContent()) ?? "")?.[1]);
    };
    return { entering: await countOf("Would enter"), leaving: await countOf("Would leave") };
  }

  names(list: "Would enter" | "Would leave"): Locator {
    return this.page.getByRole("region", { name: list }).getByRole("link");
  }

  async press(key: string, times = 1): Promise<void> {
    await this.slider.focus();
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  async saveSensitivity(reason: string): Promise<void> {
    await this.page.getByLabel("Why").fill(reason);
    await this.page.getByRole("button", { name: /^Save/ }).click();
  }

  /** The card of a setting on the list of settings. */
  card(title: string): Locator {
    return this.page.getByRole("region", { name: title, exact: true });
  }

  historyRows(): Locator {
    return this.page.getByRole("main").locator("ol > li");
  }

  async goBack(row: Locator, reason: string): Promise<void> {
    await row.getByRole("button", { name: "Go back to before this" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Go back to before this change?" });
    await dialog.getByLabel("Why").fill(reason);
    await dialog.getByRole("button", { name: "Go back" }).click();
    await expect(dialog).toBeHidden();
  }
}
