import { expect, type Locator, type Page } from "@playwright/test";

/** What an employee contests, and the form for it. */
export class OwnContestsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/contests");
    await this.page.getByRole("heading", { name: "Contested", level: 1 }).waitFor();
  }

  /** From the list to the form for a kind of record. */
  async chooseRecords(kind: string): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: "Contest something" }).click();
    await this.page.getByRole("link", { name: kind }).click();
    await this.record().waitFor();
  }

  record(): Locator {
    return this.page.getByLabel("Which record is it?");
  }

  /** The list of the person's own records, as far as what is typed fits them. */
  records(): Locator {
    return this.page.getByRole("listbox", { name: "Your records" }).getByRole("option");
  }

  statement(): Locator {
    return this.page.getByLabel("What is not right about it?");
  }

  async send(): Promise<void> {
    await this.page.getByRole("button", { name: "Send to HR" }).click();
  }

  /** Waits until what was sent stands in the list. */
  async arrived(): Promise<void> {
    await expect(this.page).toHaveURL(/\/contests$/);
  }

  /** One contested point, by words that occur in it. */
  point(words: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }

  async takeBack(words: string): Promise<void> {
    await this.point(words).getByRole("button", { name: "Take back" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
    await expect(this.point(words).getByText("Taken back")).toBeVisible();
  }
}

/** Where HR reads what is contested and answers. */
export class ContestInboxPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/hr/contests${query}`);
    await this.page.getByRole("heading", { name: "Contested", level: 1 }).waitFor();
  }

  point(words: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }

  /** How many the filter says are waiting, or answered. */
  async count(status: "Waiting" | "Answered"): Promise<number> {
    const option = this.page.getByRole("option", { name: new RegExp(`^${status} \\(\\d+\\)$`) });
    return Number(/\d+/.exec((await option.textContent()) ?? "")?.[0]);
  }

  async openAnswer(words: string): Promise<void> {
    await this.point(words).getByText("Answer", { exact: true }).click();
  }

  async answer(words: string, outcome: string, answer: string): Promise<void> {
    const point = this.point(words);
    await point.getByRole("radio", { name: outcome, exact: false }).check();
    await point.getByLabel("Your answer").fill(answer);
    await point.getByRole("button", { name: "Send the answer" }).click();
  }
}
