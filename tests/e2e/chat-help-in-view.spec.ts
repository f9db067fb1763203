import { expect, test } from "@playwright/test";
import { ChatPage } from "./pages/chat-page.ts";
import { signedInAs } from "./support/world.ts";

/** Where the newest card's top and first number are, and what of the window the conversation has for itself. */
async function measure(chat: ChatPage) {
  const card = chat.page.locator("[data-care-card]").last();
  const boxes = await Promise.all([
    card.boundingBox(),
    card.locator('a[href^="tel:"]').first().boundingBox(),
    chat.page.locator("header:has(h1)").boundingBox(),
    chat.page.locator("form:has(textarea)").boundingBox(),
  ]);
  const [top, number, header, composer] = boxes.map((box) => box ?? { y: Number.NaN, height: 0 });
  if (!top || !number || !header || !composer) throw new Error("nothing to measure");
  return {
    cardBelowHeader: top.y - (header.y + header.height),
    numberBelowHeader: number.y - (header.y + header.height),
    numberAboveComposer: composer.y - (number.y + number.height),
  };
}

async function expectHelpInView(chat: ChatPage): Promise<void> {
  await expect(async () => {
    const seen = await measure(chat);
    expect(seen.cardBelowHeader).toBeGreaterThanOrEqual(0);
    expect(seen.numberBelowHeader).toBeGreaterThanOrEqual(0);
    expect(seen.numberAboveComposer).toBeGreaterThanOrEqual(0);
  }).toPass({ timeout: 2_000 });
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1300, height: 850 },
]) {
  test(`the numbers of a card are in sight at ${viewport.width} by ${viewport.height}: at once, while words come in, afterwards, after a reload`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ storageState: signedInAs("employee"), viewport });
    const chat = new ChatPage(await context.newPage());
    await chat.open();
    await chat.say("hello");
    await chat.answered();
    await chat.say("I want to end my life");
    await expect(chat.crisisCard()).toBeVisible();
    await expectHelpInView(chat);
    await chat.answered();
    await chat.page.waitForTimeout(1_500);
    await expectHelpInView(chat);
    await chat.page.reload();
    await chat.ready();
    await expectHelpInView(chat);
    await chat.say("I have the pills here");
    await expect(chat.crisisCard()).toHaveCount(2);
    await chat.answered();
    await expectHelpInView(chat);
    await context.close();
  });
}
