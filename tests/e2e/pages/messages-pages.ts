import { expect, type Locator, type Page } from "@playwright/test";

/** A thread that is open, on either side. */
export class ThreadPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  box(): Locator {
    return this.page.getByRole("textbox", { name: /^Your message/ });
  }

  async send(text: string): Promise<void> {
    await this.box().fill(text);
    await this.page.getByRole("button", { name: "Send", exact: true }).click();
  }

  /** The messages that hold these words. */
  message(words: string): Locator {
    return this.page.getByRole("log", { name: "Messages" }).getByRole("article").filter({ hasText: words });
  }

  log(): Locator {
    return this.page.getByRole("log", { name: "Messages" });
  }
}

/** What an employee and HR write to each other, as the employee sees it. */
export class OwnMessagesPage extends ThreadPage {
  async open(): Promise<void> {
    await this.page.goto("/messages");
    await this.page.getByRole("heading", { name: "Messages", level: 1 }).waitFor();
  }

  async begin(subject: string, text: string): Promise<void> {
    await this.page.goto("/messages/new");
    await this.subject().fill(subject);
    await this.send(text);
    await expect(this.page).toHaveURL(/\/messages\/thr_/);
    await expect(this.page.getByRole("heading", { name: subject, level: 1 })).toBeVisible();
  }

  subject(): Locator {
    return this.page.getByRole("textbox", { name: /^Subject/ });
  }
}

/** The inbox that HR shares. */
export class InboxPage extends ThreadPage {
  async open(query = ""): Promise<void> {
    await this.page.goto(`/hr/messages${query}`);
    await this.page.getByRole("heading", { name: "Messages", level: 1 }).waitFor();
  }

  /** The threads in the list that hold these words. */
  thread(words: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }

  async openThread(words: string): Promise<void> {
    await this.thread(words).getByRole("link").click();
    await this.log().waitFor();
  }
}
