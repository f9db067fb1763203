import { expect, type Locator, type Page } from "@playwright/test";

/** A person's own calendar. */
export class CalendarPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/calendar${query}`);
    await this.page.getByRole("heading", { name: "Calendar", level: 1 }).waitFor();
  }

  async addTask(title: string, dueOn = ""): Promise<void> {
    await this.page.getByRole("button", { name: "Add a task" }).first().click();
    const dialog = this.page.getByRole("dialog", { name: "A new task" });
    await dialog.getByLabel("What is to be done?").fill(title);
    if (dueOn !== "") await dialog.getByLabel("Due on").fill(dueOn);
    await dialog.getByRole("button", { name: "Add the task" }).click();
    await expect(this.page.getByText("Task added")).toBeVisible();
  }

  /** One task of the list, by words that occur in it. */
  task(words: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }

  /** Takes back what a note just told of. */
  async undo(of: string): Promise<void> {
    const note = this.page.getByRole("status").filter({ hasText: of });
    await note.getByRole("button", { name: "Undo" }).click();
  }
}
