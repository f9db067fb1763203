import type { Locator, Page } from "@playwright/test";

/** The page that looks back at how detection has done. */
export class BacktestPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/hr/backtest");
    await this.page.getByRole("heading", { name: "Looking back", level: 1 }).waitFor();
  }

  async lookBack(months: number): Promise<void> {
    await this.page.getByLabel("How far back").selectOption(String(months));
    await this.page.getByRole("button", { name: "Look back" }).click();
  }

  /** The figure with that question as its title. */
  chart(question: string): Locator {
    return this.page
      .getByRole("figure")
      .filter({ has: this.page.getByRole("heading", { name: question, exact: true }) });
  }

  /** The rows behind a chart, without the head; opens the table where it is closed. */
  async rowsOf(question: string): Promise<Locator> {
    const chart = this.chart(question);
    const table = chart.getByRole("table", { name: question });
    if (!(await table.isVisible())) await chart.getByText("Show as table").click();
    return table.locator("tbody").getByRole("row");
  }
}
