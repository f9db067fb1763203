import { expect, type Locator, type Page } from "@playwright/test";

/** A talk with Elara, and what has to be read before it. */
export class ChatPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a new conversation; the first time, what has to be read is read. */
  async open(): Promise<void> {
    await this.page.goto("/chat");
    await this.begin();
    await this.ready();
  }

  /** Passes what has to be read before a first message, where it stands. */
  async begin(): Promise<void> {
    const begin = this.beginButton();
    await expect(begin.or(this.box())).toBeVisible();
    if (await begin.isVisible()) await begin.click();
    await expect(this.box()).toBeVisible();
  }

  beginButton(): Locator {
    return this.page.getByRole("button", { name: "I have read this. Let us talk" });
  }

  /** Waits until the page runs, so that what is typed is not lost. */
  async ready(): Promise<void> {
    await expect(this.box()).toBeVisible();
    await this.page.waitForLoadState("networkidle");
  }

  box(): Locator {
    return this.page.getByLabel("Your message to Elara");
  }

  async say(text: string): Promise<void> {
    await this.box().fill(text);
    await this.box().press("Enter");
  }

  /** What the person said, in order. */
  own(): Locator {
    return this.log().locator('[data-turn="person"] > p:first-of-type');
  }

  /** Elara's replies, in order. */
  replies(): Locator {
    return this.log().locator('[data-turn="elara"]');
  }

  log(): Locator {
    return this.page.getByRole("log", { name: "Conversation with Elara" });
  }

  /** The card of help for a crisis. */
  crisisCard(): Locator {
    return this.page.getByRole("region", { name: "People who can help you now" });
  }

  /** Waits until Elara has said everything. */
  async answered(): Promise<void> {
    await expect(this.log()).toHaveAttribute("aria-busy", "false");
    await expect(this.replies().last()).toContainText(/\S/);
  }

  announcements(): Locator {
    return this.page.getByTestId("chat-announcements").locator("p");
  }

  async openHelp(): Promise<Locator> {
    await this.page.getByRole("link", { name: "Talk to a person" }).click();
    return this.page.getByRole("dialog", { name: "People you can talk to" });
  }

  /** The list of conversations beside the talk. */
  history(): Locator {
    return this.page.getByRole("complementary", { name: "Earlier conversations" });
  }

  /** The id of the conversation that is open. */
  id(): string {
    return new URL(this.page.url()).pathname.split("/")[2] ?? "";
  }
}
