import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { done, finish, speak } from "../support/fake-inference/scenario.ts";
import { type FakeInference, startFakeInference } from "../support/fake-inference/server.ts";
import { findFreePort } from "../support/free-port.ts";
import { startProductionServer } from "../support/production-server.ts";
import { ChatPage } from "./pages/chat-page.ts";

const first = "That sounds like a heavy week.";
const rest = "You have carried a lot by yourself. What has weighed on you the most?";
const slowly = { steps: [...speak(first), ...speak(` ${rest}`, 2), finish(), done] };
const password = "violet harbour lantern 58";

let model: FakeInference;
let server: Awaited<ReturnType<typeof startProductionServer>>;
let folder = "";
let baseURL = "";

/** A company of its own, whose chat is answered by a model that takes its time. */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  model = await startFakeInference(slowly);
  folder = await mkdtemp(join(tmpdir(), "elara-model-"));
  const port = await findFreePort();
  baseURL = `http://127.0.0.1:${port}`;
  server = await startProductionServer({
    port,
    env: {
      APP_URL: baseURL,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      ELARA_MASTER_KEY: randomBytes(32).toString("base64"),
      ELARA_DATA_DIR: folder,
      INFERENCE_URL: model.url,
    },
  });
  const page = await browser.newPage({ baseURL });
  await page.goto("/setup");
  await page.getByLabel("Your name").fill("Ada Berg");
  await page.getByLabel("E-mail address").fill("ada@elara.test");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("The same again").fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page).not.toHaveURL(/\/setup/);
  await page.close();
});

test.afterAll(async () => {
  await server?.stop();
  await model?.close();
  await rm(folder, { recursive: true, force: true });
});

async function talk(page: Page): Promise<ChatPage> {
  await page.goto(`${baseURL}/sign-in`);
  await page.getByLabel("E-mail address").fill("ada@elara.test");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(`${baseURL}/chat`);
  const chat = new ChatPage(page);
  await chat.begin();
  await chat.ready();
  await chat.say("My week was too much, and nobody noticed.");
  await expect(chat.replies().last()).toContainText(first);
  return chat;
}

test("a reload in the middle of a reply goes on where it was, with nothing lost or doubled", async ({
  page,
}) => {
  const chat = await talk(page);
  await expect(chat.log()).toHaveAttribute("aria-busy", "true");
  await page.reload();
  await chat.answered();
  await expect(chat.replies()).toHaveCount(1);
  await expect(chat.replies()).toContainText(`${first} ${rest}`);
  expect((await chat.replies().textContent())?.split(first)).toHaveLength(2);
});

test("a reply that is stopped keeps what was said and lets the model go", async ({ page }) => {
  const chat = await talk(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(chat.log()).toHaveAttribute("aria-busy", "false");
  await expect.poll(() => model.busySockets()).toBe(0);
  await page.reload();
  await chat.ready();
  await expect(chat.replies().last()).toContainText(first);
  await expect(chat.replies().last()).not.toContainText("weighed on you the most");
});
