import { expect, type Locator, type Page } from "@playwright/test";

/** What HR sees of one person. */
export class PersonPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(employeeId: string): Promise<void> {
    await this.page.goto(`/hr/people/${encodeURIComponent(employeeId)}`);
    await this.summary().waitFor();
  }

  /** What the latest run says, at the top. */
  summary(): Locator {
    return this.page.getByRole("region", { name: "What we noticed" });
  }

  async decide(decision: string, reason: string): Promise<void> {
    await this.page.getByRole("radio", { name: decision }).check();
    await this.page.getByLabel("Why", { exact: true }).fill(reason);
    await this.page.getByRole("button", { name: "Record decision" }).click();
  }

  async takeBackDecision(): Promise<void> {
    await this.page.getByRole("button", { name: "Take back" }).click();
    await expect(this.page.getByRole("button", { name: "Take back" })).toBeHidden();
  }

  /** While a finding stands the answers are open; dismissing it closes them. */
  async closeMood(): Promise<void> {
    const gate = this.page.getByRole("button", { name: "Open for a reason" });
    if (!(await gate.isVisible())) await this.decide("Dismissed", "Talked to them, all is well");
    await expect(gate).toBeVisible();
  }

  async openMood(reason: string): Promise<void> {
    await this.page.getByRole("button", { name: "Open for a reason" }).click();
    await this.page.getByLabel("Why do you need to see them?").fill(reason);
    await this.page.getByRole("button", { name: "Open mood answers" }).click();
  }
}
