import type { Locator, Page } from "@playwright/test";

/** The first page of HR: how people are doing, and who may need somebody. */
export class OverviewPage {
  readonly page: Page;
  readonly headline: Locator;
  readonly focusLinks: Locator;
  readonly chartTables: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole("heading", { level: 1 });
    this.focusLinks = page.getByRole("main").locator('a[href^="/hr/people/"]');
    this.chartTables = page.getByRole("main").locator("table");
  }

  async open(): Promise<void> {
    await this.page.goto("/hr/overview");
  }
}
