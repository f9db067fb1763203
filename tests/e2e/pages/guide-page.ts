import type { Page } from "@playwright/test";

/** How detection works. */
export class GuidePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/how-detection-works");
    await this.page.getByRole("heading", { name: "How detection works", level: 1 }).waitFor();
  }

  brief() {
    return this.page.getByRole("region", { name: "In a minute" });
  }

  /** The row of the table of inputs that is about `title`. */
  input(title: string) {
    const table = this.page.getByRole("table", {
      name: "What is looked at, and what counts against somebody",
    });
    return table.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  part(title: string) {
    return this.page.locator("summary").filter({ hasText: title });
  }
}
