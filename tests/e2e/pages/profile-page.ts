import type { Locator, Page } from "@playwright/test";

type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Where everybody says who they are, and asks for what the records have wrong to be corrected. */
export class ProfilePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/account/profile");
    await this.page.getByRole("heading", { name: "Your profile", level: 1 }).waitFor();
  }

  private form(): Locator {
    return this.page.getByRole("form", { name: "About you" });
  }

  field(label: string): Locator {
    return this.form().getByLabel(label);
  }

  async fill(label: string, words: string): Promise<void> {
    await this.field(label).fill(words);
  }

  /** By its words or its value; "" for none. */
  async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption(option);
  }

  async save(): Promise<void> {
    await this.form().getByRole("button", { name: "Save" }).click();
  }

  async choosePhoto(file: ChosenFile): Promise<void> {
    await this.page.getByLabel("Photo").setInputFiles({ ...file });
  }

  photo(): Locator {
    return this.page.locator("img[src^='/api/photos/']");
  }

  records(): Locator {
    return this.page.locator("section").filter({ hasText: "What the records say" }).first();
  }

  async askCorrection(wish: { field: string; wanted: string; reason: string }): Promise<void> {
    const form = this.page.getByRole("form", { name: "Ask for a correction" });
    if (!(await form.isVisible())) await this.page.getByText("Ask for a correction", { exact: true }).click();
    await form.getByLabel("What is not right").selectOption(wish.field);
    await form.getByLabel("What it should say").fill(wish.wanted);
    await form.getByLabel("Why").fill(wish.reason);
    await form.getByRole("button", { name: "Send to HR" }).click();
  }
}
