import { expect, type Locator, type Page } from "@playwright/test";

export type NamedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A CSV file for the file picker. */
export function csvFile(name: string, content: string): NamedFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(content) };
}

/** The pages on which HR imports files. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Chooses files, has them checked, and waits for the report. */
  async upload(files: readonly NamedFile[] | readonly string[]): Promise<void> {
    await this.page.goto("/hr/imports/new");
    const picker = this.page.getByLabel("Choose CSV files");
    await picker.setInputFiles(typeof files[0] === "string" ? files.map(String) : files.filter(isNamedFile));
    await this.page.getByRole("button", { name: /^Check \d+ files?$/ }).click();
    await expect(this.page.getByRole("heading", { name: /^Import no\. \d+/ })).toBeVisible({
      timeout: 90_000,
    });
  }

  /** The row of a data set in the report, by its name. */
  datasetRow(name: string): Locator {
    return this.page
      .getByRole("table", { name: "Rows per file: new, changed, unchanged and set aside" })
      .getByRole("row")
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** The counts of a data set: rows, new, changed, unchanged, set aside. */
  async countsOf(name: string): Promise<string[]> {
    return (await this.datasetRow(name).getByRole("cell").allInnerTexts()).slice(1);
  }

  /** Says yes to whatever is unusual, when something is. */
  async confirmWhatIsUnusual(): Promise<void> {
    const goOn = this.page.getByRole("button", { name: "Go on with these answers" });
    const decision = this.page.getByRole("button", { name: /^Import (everything|the )/ });
    await expect(goOn.or(decision)).toBeVisible();
    if (!(await goOn.isVisible())) return;
    for (const box of await this.page.getByRole("checkbox", { name: /^Yes, I have checked/ }).all()) {
      await box.check();
    }
    await goOn.click();
    await expect(decision).toBeVisible({ timeout: 60_000 });
  }

  /** Presses the button that imports and waits until the figures have followed. */
  async commit(button: string | RegExp = "Import everything"): Promise<void> {
    await this.page.getByRole("button", { name: button }).click();
    await this.expectState("Imported");
    await expect(this.page.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
  }

  async stop(): Promise<void> {
    await this.page.getByRole("button", { name: "Stop, import nothing" }).click();
    await this.expectState("Stopped");
  }

  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: "Undo this import" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Undo it" }).click();
    await this.expectState("Undone");
  }

  async expectState(word: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText(word, { timeout: 120_000 });
  }
}

function isNamedFile(file: NamedFile | string): file is NamedFile {
  return typeof file !== "string";
}
