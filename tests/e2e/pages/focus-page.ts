import type { Locator, Page } from "@playwright/test";

/** The list of flagged people, on a screen that has room for the table. */
export class FocusPage {
  readonly page: Page;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole("table", { name: "People who may be struggling" });
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/hr/focus${query}`);
    await this.page.getByRole("heading", { name: "Focus", level: 1 }).waitFor();
  }

  /** The rows of people, without the head. */
  rows(): Locator {
    return this.table.locator("tbody").getByRole("row");
  }

  /** The row of a person, by name. */
  row(name: string): Locator {
    return this.rows().filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** The names, in the order of the list. */
  names(): Locator {
    return this.table.locator("a[data-row]");
  }

  async firstName(): Promise<string> {
    return (await this.names().first().textContent()) ?? "";
  }

  async openPerson(name: string): Promise<void> {
    await this.table.getByRole("link", { name, exact: true }).click();
  }
}
