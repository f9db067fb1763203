import type { Locator, Page } from "@playwright/test";

/** The bell of every page, what opens from it, and the page with the whole list. */
export class NotificationsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/notifications${query}`);
    await this.page.getByRole("heading", { name: "Notifications", level: 1 }).waitFor();
  }

  bell(): Locator {
    return this.page.getByRole("button", { name: /^Notifications, / });
  }

  /** How many the bell says are unread. */
  async unread(): Promise<number> {
    return Number(/\d+/.exec((await this.bell().getAttribute("aria-label")) ?? "")?.[0] ?? 0);
  }

  panel(): Locator {
    return this.page.getByRole("dialog", { name: "Notifications" });
  }

  /** Opens the panel by keyboard alone. */
  async openPanel(): Promise<void> {
    await this.bell().focus();
    await this.page.keyboard.press("Enter");
    await this.panel().waitFor();
  }

  rows(): Locator {
    return this.page.getByRole("main").getByRole("list", { name: "Notifications" }).getByRole("listitem");
  }

  announcement(): Locator {
    return this.page.getByTestId("notification-announcement");
  }
}
