import { expect, type Locator, type Page } from "@playwright/test";

/** What Elara has summarised of one's own talks. */
export class OwnSummariesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until there is a summary of a talk, and opens it. */
  async openOf(conversationId: string): Promise<void> {
    await expect(async () => {
      await this.page.goto("/summaries");
      const links = this.page.getByRole("link", { name: /^Talk on / });
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      for (const path of paths) {
        await this.page.goto(path);
        if ((await this.talk().getAttribute("href")) === `/chat/${conversationId}`) return;
      }
      throw new Error("not summarised yet");
    }).toPass({ timeout: 150_000, intervals: [5_000] });
  }

  talk(): Locator {
    return this.page.getByRole("link", { name: "Read the talk" });
  }

  words(): Locator {
    return this.page.getByRole("region", { name: /^As HR / });
  }

  text(): Locator {
    return this.page.getByLabel("The summary");
  }

  note(): Locator {
    return this.page.getByLabel("Something to add");
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "Save the correction" }).click();
  }

  async letHrRead(): Promise<void> {
    await this.page.getByRole("button", { name: "Let HR read it" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Let HR read it" }).click();
  }

  button(name: "Keep it back" | "Take it back" | "Let it wait again" | "Undo my correction"): Locator {
    return this.page.getByRole("main").getByRole("button", { name, exact: true });
  }
}
