import { type Browser, expect, test } from "@playwright/test";
import { ChatPage } from "./pages/chat-page.ts";
import { type RoleName, signedInAs } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName, options: { width?: number } = {}): Promise<ChatPage> {
  const context = await browser.newContext({
    storageState: signedInAs(role),
    viewport: { width: options.width ?? 1400, height: 800 },
  });
  return new ChatPage(await context.newPage());
}

/** What the page sends, so that a test can hold or refuse it. */
const sending = "**/api/chat";

/** Sends what stands in the box. @returns the milliseconds from Enter to the card, by the page's own clock */
async function msToCard(chat: ChatPage): Promise<number> {
  const measured = chat.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressedAt = 0;
        document.addEventListener("keydown", ({ timeStamp }) => {
          pressedAt ||= timeStamp;
        });
        const observer = new MutationObserver(() => {
          if (document.querySelector("[data-care-card=crisis]") === null) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - pressedAt));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await chat.box().press("Enter");
  await expect(chat.crisisCard()).toBeVisible();
  return measured;
}

test.describe("before the first message", () => {
  test.use({ storageState: signedInAs("admin"), javaScriptEnabled: false });

  test("somebody reads what Elara is and accepts it, without scripts too, and can read it again", async ({
    page,
  }) => {
    await page.goto("/chat");
    await expect(page.getByRole("heading", { name: "Before we talk" })).toBeVisible();
    await expect(page.getByText("Elara is an AI, a program")).toBeVisible();
    await page.getByRole("button", { name: "I have read this. Let us talk" }).click();
    await expect(page.getByRole("heading", { name: "Talk with Elara" })).toBeVisible();
    await page.goto("/chat");
    await expect(page.getByRole("heading", { name: "Before we talk" })).toHaveCount(0);
    await page.getByRole("link", { name: "Who sees this?" }).click();
    await expect(page.getByText(/^You read this on /)).toBeVisible();
  });

  test("human help is one link away without scripts", async ({ page }) => {
    await page.goto("/chat");
    await page.getByRole("link", { name: "Talk to a person" }).click();
    await expect(page).toHaveURL(/\/chat\/help$/);
    await expect(page.getByRole("heading", { name: "People you can talk to" })).toBeVisible();
    await expect(page.getByText(/emergency/i).first()).toBeVisible();
  });
});

test("a first talk: the own words at once, an answer, an address to come back to, a place in the list", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await expect(chat.page.getByRole("button", { name: "Send" })).toBeDisabled();
  await chat.box().fill("   ");
  await expect(chat.page.getByRole("button", { name: "Send" })).toBeDisabled();
  await chat.say("The last weeks were very full.");
  await expect(chat.own()).toHaveText(["The last weeks were very full."]);
  await expect(chat.box()).toHaveValue("");
  await expect(chat.box()).toBeFocused();
  await chat.answered();
  await expect(chat.page).toHaveURL(/\/chat\/[\w-]{36}$/);
  await expect(chat.history().getByRole("link", { name: /The last weeks/ })).toHaveAttribute(
    "aria-current",
    "page",
  );
  const reply = await chat.replies().last().innerText();

  await chat.page.reload();
  await expect(chat.own()).toHaveText(["The last weeks were very full."]);
  await expect(chat.replies()).toHaveCount(1);
  expect(await chat.replies().last().innerText()).toBe(reply);
});

test("a starter begins a talk", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  const starter = chat.page.getByRole("main").getByRole("listitem").getByRole("button").first();
  const words = ((await starter.textContent()) ?? "").replace("→", "").trim();
  await starter.click();
  await expect(chat.own()).toHaveText([words]);
  await chat.answered();
});

test("another wording takes the place of the last reply", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.say("I am tired of all these meetings.");
  await chat.answered();
  await chat.page.getByRole("button", { name: "Answer differently" }).click();
  await chat.answered();
  await expect(chat.own()).toHaveCount(1);
  await expect(chat.replies()).toHaveCount(1);
  const reply = await chat.replies().last().innerText();
  await chat.page.reload();
  await expect(chat.replies()).toHaveCount(1);
  expect(await chat.replies().last().innerText()).toBe(reply);
});

test("people to call are on the screen within a second of Enter and above Elara's words, and stay", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.box().fill("I want to end my life tonight, I have the pills here");
  expect(await msToCard(chat)).toBeLessThan(1_000);
  await expect(chat.replies().last()).toContainText("?");
  await chat.answered();
  const [card, words] = [chat.crisisCard(), chat.replies().last().locator(".elara-words")];
  expect((await card.boundingBox())?.y ?? 0).toBeLessThan((await words.boundingBox())?.y ?? 0);
  await expect(chat.announcements().filter({ hasText: "People who can help" })).toHaveCount(1);
  await expect(chat.box()).toBeEditable();

  await card.getByRole("button", { name: "Do a short exercise with me" }).click();
  await expect(card.getByRole("heading", { name: "Breathe" })).toBeFocused();
  await chat.page.keyboard.press("Tab");
  await chat.page.keyboard.press("Enter");
  await expect(card.getByText("Step 2 of")).toBeVisible();
  await card.getByText("A plan for the next hours").click();
  await card.getByLabel(/Notice the signs/).fill("I stop eating");
  await chat.say("I am not sure");
  await chat.answered();
  await expect(chat.crisisCard().first()).toBeVisible();
  await chat.page.reload();
  await chat.crisisCard().first().getByText("A plan for the next hours").click();
  await expect(
    chat
      .crisisCard()
      .first()
      .getByLabel(/Notice the signs/),
  ).toHaveValue("I stop eating");
});

test("with the server gone the page itself shows people to call, and the message is sent once it is back", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.page.waitForTimeout(500);
  await chat.page.route(sending, (route) => route.abort("connectionrefused"));
  await chat.box().fill("I want to kill myself");
  expect(await msToCard(chat)).toBeLessThan(1_000);
  await expect(chat.crisisCard()).toContainText("Nobody at your company could be told");
  await expect(chat.log().getByText(/Not sent yet/)).toBeVisible();
  await chat.page.unroute(sending);
  await expect(chat.log().getByText(/Not sent yet/)).toHaveCount(0, { timeout: 30_000 });
  await chat.answered();
  await expect(chat.own()).toHaveText(["I want to kill myself"]);
  await expect(chat.crisisCard()).toHaveCount(1);
});

test("offline, the message is kept; back online, it is sent once", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.say("A first word, so that there is a conversation.");
  await chat.answered();
  await chat.page.context().setOffline(true);
  await chat.say("And one from the train.");
  await expect(chat.page.getByText(/You are offline/).first()).toBeVisible();
  await expect(chat.own()).toHaveCount(2);
  await chat.say("A second one from the train.");
  await expect(chat.own()).toHaveCount(3);
  const help = await chat.openHelp();
  await expect(help.getByText(/emergency/i).first()).toBeVisible();
  await chat.page.keyboard.press("Escape");
  await chat.page.context().setOffline(false);
  await expect(chat.replies()).toHaveCount(3, { timeout: 30_000 });
  await chat.answered();
  await chat.page.reload();
  await expect(chat.own()).toHaveText([
    "A first word, so that there is a conversation.",
    "And one from the train.",
    "A second one from the train.",
  ]);
  await expect(chat.replies()).toHaveCount(3);
});

test("a refused message says why, beside it, and goes out on the next try under the same number", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  const numbers: string[] = [];
  await chat.page.route(sending, (route) => {
    numbers.push(route.request().postDataJSON().messageId);
    if (numbers.length > 1) return route.continue();
    return route.fulfill({ status: 429, json: { code: "rate_limited", message: "Wait a minute." } });
  });
  await chat.say("Once more, please.");
  await expect(chat.log().getByText("Wait a minute.")).toBeVisible();
  await expect(chat.own()).toHaveText(["Once more, please."]);
  await chat.page.getByRole("button", { name: "Try again" }).click();
  await chat.answered();
  expect(new Set(numbers).size).toBe(1);
  await expect(chat.own()).toHaveCount(1);
  await chat.page.reload();
  await expect(chat.own()).toHaveCount(1);
});

test("a reply whose stream is cut comes to its end without a word lost or doubled", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  let isFirst = true;
  await chat.page.route(sending, async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const response = await route.fetch();
    const body = await response.text();
    return route.fulfill({ response, body: body.slice(0, body.indexOf("text-delta") - 20) });
  });
  await chat.say("I do not know how to begin.");
  await expect(chat.replies()).toHaveCount(1, { timeout: 30_000 });
  await chat.answered();
  const reply = await chat.replies().last().locator(".elara-words").innerText();
  await chat.page.reload();
  await expect(chat.replies().last().locator(".elara-words")).toHaveText(reply);
  await expect(chat.replies()).toHaveCount(1);
});

test("what one tab said stands in the other without a look at it", async ({ browser }) => {
  const one = await openAs(browser, "employee");
  await one.open();
  await one.say("From the first tab.");
  await one.answered();
  const other = new ChatPage(await one.page.context().newPage());
  await other.page.goto(`/chat/${one.id()}`);
  await other.ready();
  await other.say("From the second tab.");
  await other.answered();
  await expect(one.own()).toHaveText(["From the first tab.", "From the second tab."]);
  await one.answered();
  await expect(one.replies()).toHaveCount(2);
  await expect(one.page.getByRole("button", { name: "Answer differently" })).toHaveCount(1);
  await one.say("And from the first again.");
  await expect(other.own()).toHaveCount(3);
  await expect(other.replies()).toHaveCount(3);
});

test("a conversation is deleted after one question, and is gone for good", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.say("Something I do not want to keep.");
  await chat.answered();
  const address = chat.page.url();
  await chat
    .history()
    .getByRole("button", { name: /Delete “Something I do not want/ })
    .click();
  await chat.page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(chat.history().getByRole("link", { name: /Something I do not want/ })).toBeVisible();
  await chat
    .history()
    .getByRole("button", { name: /Delete “Something I do not want/ })
    .click();
  await chat.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(chat.page).toHaveURL(/\/chat$/);
  await expect(chat.history().getByRole("link", { name: /Something I do not want/ })).toHaveCount(0);
  const answer = await chat.page.goto(address);
  expect(answer?.status()).toBe(404);
});

test("somebody else's conversation is not found, for HR and administrators too", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.say("For nobody else.");
  await chat.answered();
  const id = chat.id();
  for (const role of ["hr", "admin"] as const) {
    const other = await openAs(browser, role);
    expect((await other.page.goto(`/chat/${id}`))?.status(), role).toBe(404);
    await expect(other.page.getByText("For nobody else.")).toHaveCount(0);
    expect((await other.page.request.get(`/api/chat/${id}/stream`)).status(), role).toBe(404);
  }
});

test("a visitor is sent to sign in", async ({ page }) => {
  for (const address of ["/chat", "/chat/some-conversation", "/chat/help", "/chat/about"]) {
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/sign-in\?next=/);
  }
});

test("by keyboard alone: help comes first, a line is begun and a message sent", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.page.locator("#content").focus();
  await chat.page.keyboard.press("Tab");
  await expect(chat.page.getByRole("link", { name: "Talk to a person" })).toBeFocused();
  await chat.page.keyboard.press("Enter");
  const help = chat.page.getByRole("dialog", { name: "People you can talk to" });
  await expect(help).toBeVisible();
  await chat.page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(chat.page.getByRole("link", { name: "Talk to a person" })).toBeFocused();

  await chat.box().focus();
  await chat.page.keyboard.type("one");
  await chat.page.keyboard.press("Shift+Enter");
  await chat.page.keyboard.type("two");
  await expect(chat.box()).toHaveValue("one\ntwo");
  await chat.page.keyboard.press("Enter");
  await expect(chat.own()).toHaveText(["one\ntwo"]);
  await chat.answered();
});

test("Enter that ends an input method's composition sends nothing", async ({ browser }) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.box().fill("かんじ");
  await chat.box().dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
  await expect(chat.own()).toHaveCount(0);
  await expect(chat.box()).toHaveValue("かんじ");
});

test("a draft stays with its conversation; a text near the limit is counted, one past it is not sent", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.box().fill("half a thought");
  await chat.page.reload();
  await chat.ready();
  await expect(chat.box()).toHaveValue("half a thought");
  await chat.box().fill("x".repeat(7_990));
  await expect(chat.page.getByText("10 characters left")).toBeVisible();
  await chat.box().fill("x".repeat(8_001));
  await expect(chat.page.getByText(/1 characters too long/)).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Send" })).toBeDisabled();
  await chat.box().fill("");
});

test("every sentence is announced once and nothing is announced again after a reload", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee");
  await chat.open();
  await chat.say("My team has changed a lot.");
  await chat.answered();
  const words = (await chat.replies().last().locator(".elara-words").innerText())
    .replaceAll(/\s+/g, " ")
    .trim();
  const announced = (await chat.announcements().allInnerTexts()).join(" ").replaceAll(/\s+/g, " ").trim();
  expect(announced).toBe(words);
  await chat.page.reload();
  await chat.ready();
  await expect(chat.announcements()).toHaveCount(0);
});

test("at 360 pixels nothing runs over the edge, with the list and a card open; nor at twice the text", async ({
  browser,
}) => {
  const chat = await openAs(browser, "employee", { width: 360 });
  const noOverflow = async () =>
    expect(await chat.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await chat.open();
  await noOverflow();
  await chat.say(`I cannot go on like this, I want to die. ${"x".repeat(200)}`);
  await chat.crisisCard().waitFor();
  await chat.answered();
  await noOverflow();
  await chat.page.getByRole("button", { name: "Earlier" }).click();
  await expect(chat.page.getByRole("dialog", { name: "Earlier conversations" })).toBeVisible();
  await chat.page.keyboard.press("Escape");
  await chat.page.setViewportSize({ width: 1280, height: 800 });
  await chat.page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await chat.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});
