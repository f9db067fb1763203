import { type Browser, expect, test } from "@playwright/test";
import { ChatPage } from "./pages/chat-page.ts";
import { signedInAs } from "./support/world.ts";

/** A browser's speech interfaces, played by the test: `window.fakeVoice` hears and remembers. */
const fakeVoice = `
  window.fakeVoice = { started: 0, stopped: 0, said: [], cancelled: 0, current: null };
  class FakeRecognition {
    start() { window.fakeVoice.started += 1; window.fakeVoice.current = this; }
    stop() { window.fakeVoice.stopped += 1; this.onend?.(); }
    abort() { this.onend?.(); }
  }
  window.SpeechRecognition = undefined;
  window.webkitSpeechRecognition = FakeRecognition;
  window.fakeVoice.hear = (...parts) => window.fakeVoice.current.onresult?.({
    results: parts.map((transcript) => Object.assign([{ transcript }], { isFinal: true })),
  });
  window.fakeVoice.fail = (error) => {
    window.fakeVoice.current.onerror?.({ error });
    window.fakeVoice.current.onend?.();
  };
  Object.defineProperty(window, "speechSynthesis", { value: {
    speak: (utterance) => { window.fakeVoice.said.push(utterance.text); utterance.onstart?.(); },
    cancel: () => { window.fakeVoice.cancelled += 1; },
  } });
`;
const noVoice = `
  delete window.SpeechRecognition;
  delete window.webkitSpeechRecognition;
  Object.defineProperty(window, "SpeechRecognition", { value: undefined });
  Object.defineProperty(window, "webkitSpeechRecognition", { value: undefined });
  delete window.speechSynthesis;
  delete Window.prototype.speechSynthesis;
`;

async function openWith(browser: Browser, script: string): Promise<ChatPage> {
  const context = await browser.newContext({ storageState: signedInAs("employee") });
  await context.addInitScript(script);
  const chat = new ChatPage(await context.newPage());
  await chat.open();
  return chat;
}

async function chooseVoice(chat: ChatPage, ...labels: readonly string[]): Promise<void> {
  await chat.page.getByRole("button", { name: "Voice" }).click();
  for (const label of labels) await chat.page.getByRole("checkbox", { name: label }).check();
  await chat.page.getByRole("button", { name: "Done" }).click();
}

const tell = (chat: ChatPage, call: string) => chat.page.evaluate(`window.fakeVoice.${call}`);

test("where the browser can neither hear nor speak there is no word of voice", async ({ browser }) => {
  const chat = await openWith(browser, noVoice);
  await expect(chat.page.getByRole("button", { name: "Voice" })).toHaveCount(0);
  await expect(chat.page.getByRole("button", { name: "Speak", exact: true })).toHaveCount(0);
});

test("voice is off until it is switched on, and stays as it was chosen in this browser", async ({
  browser,
}) => {
  const chat = await openWith(browser, fakeVoice);
  await expect(chat.page.getByRole("button", { name: "Speak", exact: true })).toHaveCount(0);
  await chooseVoice(chat, "Let me speak");
  await expect(chat.page.getByRole("button", { name: "Speak", exact: true })).toBeVisible();
  await chat.page.reload();
  await expect(chat.page.getByRole("button", { name: "Speak", exact: true })).toBeVisible();
});

test("what is spoken stands in the box to be read, and is sent by the person alone", async ({ browser }) => {
  const chat = await openWith(browser, fakeVoice);
  await chooseVoice(chat, "Let me speak");
  await chat.box().fill("Well,");
  await chat.page.getByRole("button", { name: "Speak", exact: true }).focus();
  await chat.page.keyboard.press("Enter");
  await tell(chat, 'hear("I am")');
  await expect(chat.box()).toHaveValue("Well, I am");
  await tell(chat, 'hear("I am", "rather tired")');
  await expect(chat.box()).toHaveValue("Well, I am rather tired");
  await chat.page.getByRole("button", { name: "Stop listening" }).focus();
  await chat.page.keyboard.press("Enter");
  await expect(chat.box()).toBeFocused();
  await expect(chat.own()).toHaveCount(0);
  const sent = chat.page.waitForRequest("**/api/chat");
  await chat.page.keyboard.press("Enter");
  expect((await sent).postDataJSON()).toMatchObject({ text: "Well, I am rather tired", isSpoken: true });
  await chat.answered();
});

test("who wants it so sends by ending to speak; Escape ends it too", async ({ browser }) => {
  const chat = await openWith(browser, fakeVoice);
  await chooseVoice(chat, "Let me speak", "Send what I said when I stop speaking");
  const button = chat.page.getByRole("button", { name: "Speak", exact: true });
  const box = await button.boundingBox();
  await chat.page.mouse.move((box?.x ?? 0) + 22, (box?.y ?? 0) + 22);
  await chat.page.mouse.down();
  await tell(chat, 'hear("Held while I speak")');
  await expect(chat.box()).toHaveValue("Held while I speak");
  await chat.page.waitForTimeout(500);
  await chat.page.mouse.up();
  await expect(chat.own()).toHaveText(["Held while I speak"]);
  await chat.answered();
});

test("a refused microphone and silence are said in words, and typing goes on", async ({ browser }) => {
  const chat = await openWith(browser, fakeVoice);
  await chooseVoice(chat, "Let me speak");
  await chat.page.getByRole("button", { name: "Speak", exact: true }).click();
  await tell(chat, 'fail("not-allowed")');
  await expect(chat.page.locator("form").getByText(/microphone is not allowed/)).toBeVisible();
  await chat.page.getByRole("button", { name: "Speak", exact: true }).click();
  await tell(chat, 'fail("no-speech")');
  await expect(chat.page.locator("form").getByText(/Nothing was heard/)).toBeVisible();
  await chat.say("Then I type.");
  await chat.answered();
});

test("Elara's sentences are read aloud as they come, with a caption, until the person types", async ({
  browser,
}) => {
  const chat = await openWith(browser, fakeVoice);
  await chooseVoice(chat, "Read Elara's words aloud");
  await chat.say("Tell me how this works, please.");
  await chat.answered();
  const words = (await chat.replies().last().locator(".elara-words").innerText())
    .replaceAll(/\s+/g, " ")
    .trim();
  const said = await chat.page.evaluate<string[]>("window.fakeVoice.said");
  expect(said.join(" ").replaceAll(/\s+/g, " ")).toBe(words);
  await expect(chat.page.getByRole("button", { name: "Quiet" })).toBeVisible();
  await chat.box().press("x");
  await expect(chat.page.getByRole("button", { name: "Quiet" })).toHaveCount(0);
  expect(await chat.page.evaluate("window.fakeVoice.cancelled")).not.toBe(0);
});
