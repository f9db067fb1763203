import type { Locator, Page } from "@playwright/test";

/** The deeper pages of HR: figures of groups, and the filter that is their address. */
export class InsightPage {
  readonly page: Page;
  readonly filter: Locator;
  readonly tabs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.filter = page.getByRole("form", { name: "Whose figures" });
    this.tabs = page.getByRole("navigation", { name: "Insight" });
  }

  async open(query = "", part = "mood"): Promise<void> {
    await this.page.goto(`/hr/insight/${part}${query}`);
  }

  choice(label: "Department" | "Location" | "Time here" | "Period"): Locator {
    return this.filter.getByLabel(label);
  }

  /** The values of a choice, without "All". */
  async valuesOf(label: "Department" | "Location" | "Time here"): Promise<string[]> {
    const values = await this.choice(label)
      .locator("option")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
    return values.filter((value) => value !== "");
  }

  chart(question: string): Locator {
    return this.page.getByRole("figure").filter({ has: this.page.getByRole("heading", { name: question }) });
  }

  /** The rows of the table behind a chart: their names. */
  async rowNames(question: string): Promise<string[]> {
    return this.chart(question).locator("tbody th").allTextContents();
  }
}
