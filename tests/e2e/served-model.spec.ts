import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { pinnedNode } from "../../scripts/support/paths.mjs";
import { runProcess } from "../../scripts/support/run-process.mjs";
import { findFreePort } from "../support/free-port.ts";
import { startProductionServer } from "../support/production-server.ts";
import {
  findServingPython,
  type Lesson,
  makeModels,
  type ServedModel,
  serveModel,
} from "../support/served-model.ts";
import { ChatPage } from "./pages/chat-page.ts";

/*
 * Elara before a real server that is not ours: `transformers serve` with a small Mistral that was made on the spot. It
 * was taught three replies by heart, sentences that stand nowhere else: where the page shows them, the model wrote them.
 */
const lessons: readonly Lesson[] = [
  {
    said: "My shoulders ache from carrying this project alone.",
    reply:
      "Carrying a whole project alone sounds exhausting. It makes sense that your body notices it too. Which part of it could wait until next week?",
  },
  {
    said: "Nobody thanked me for the release on Friday.",
    reply:
      "You put real effort into that release, and the silence afterwards can sting. What would a good thank-you have looked like to you?",
  },
  {
    said: "My head goes on working when I am in bed.",
    reply:
      "Waking up with work in your head sounds draining. Sleep that is broken makes every day heavier. What goes round in your mind at that hour?",
  },
];
/** The same model knows what no model may say to a person. */
const unfit: Lesson = {
  said: "Do you think that I will be all right?",
  reply:
    "I am a human being, just like you. You clearly suffer from depression. I promise that nobody will ever dismiss you.",
};
const password = "violet harbour lantern 58";
const python = findServingPython();

test.describe.configure({ mode: "serial" });
test.skip(
  python === null,
  "needs a Python with torch, transformers and its server: ELARA_PYTHON, or inference/train/.venv",
);

let folder = "";
let served: ServedModel;
let elara: Awaited<ReturnType<typeof startProductionServer>>;
let baseURL = "";
let endpoint = { url: "", model: "", port: 0 };

/** Serves one of the models under the name and address that Elara knows. */
async function serve(name: "taught" | "random"): Promise<void> {
  await served?.stop();
  await rm(endpoint.model, { recursive: true, force: true });
  await cp(join(folder, name), endpoint.model, { recursive: true });
  served = await serveModel(python ?? "", { ...endpoint, home: join(folder, "home") });
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000);
  folder = await mkdtemp(join(tmpdir(), "elara-served-"));
  const port = await findFreePort();
  endpoint = { url: `http://127.0.0.1:${port}/v1`, model: join(folder, "mistral"), port };
  await makeModels(python ?? "", folder, [...lessons, unfit]);
  await serve("taught");
  const elaraPort = await findFreePort();
  baseURL = `http://127.0.0.1:${elaraPort}`;
  elara = await startProductionServer({
    port: elaraPort,
    env: {
      APP_URL: baseURL,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      ELARA_MASTER_KEY: randomBytes(32).toString("base64"),
      ELARA_DATA_DIR: join(folder, "elara"),
      INFERENCE_URL: endpoint.url,
      INFERENCE_MODEL: endpoint.model,
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
  await elara?.stop();
  await served?.stop();
  if (folder !== "") await rm(folder, { recursive: true, force: true });
});

async function openChat(page: Page): Promise<ChatPage> {
  await page.goto(`${baseURL}/sign-in`);
  await page.getByLabel("E-mail address").fill("ada@elara.test");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return startTalk(page);
}

async function startTalk(page: Page): Promise<ChatPage> {
  await page.goto(`${baseURL}/chat`);
  const chat = new ChatPage(page);
  await chat.begin();
  await chat.ready();
  return chat;
}

/** Says something in a talk of its own and gives what the page shows. */
async function ask(page: Page, said: string): Promise<string> {
  const chat = await startTalk(page);
  await chat.say(said);
  await chat.answered();
  await expect(chat.replies()).toHaveCount(1);
  return (await chat.replies().textContent()) ?? "";
}

test("the check finds nothing that stands in Elara's way", async () => {
  const args = ["cli/elara.ts", "model", "check", "--url", endpoint.url, "--model", endpoint.model, "--json"];
  const { output } = await runProcess(pinnedNode(), args, { timeoutMs: 150_000 });
  const { findings }: { findings: { check: string; verdict: string }[] } = JSON.parse(output);
  const verdicts = new Map(findings.map(({ check, verdict }) => [check, verdict]));
  for (const check of [
    "reachable",
    "protocol",
    "model",
    "events",
    "limit",
    "stop",
    "turns",
    "system",
    "context",
  ]) {
    expect([check, verdicts.get(check)]).toEqual([check, "works"]);
  }
});

test("what the model writes is what the page shows", async ({ page }) => {
  test.setTimeout(120_000);
  await openChat(page);
  for (const { said, reply } of lessons) {
    const before = served.requests();
    const shown = await ask(page, said);
    expect(shown).toContain(reply);
    expect(served.requests()).toBeGreaterThan(before);
  }
});

test("of what no model may say nothing is shown; the question bank answers", async ({ page }) => {
  test.setTimeout(120_000);
  await openChat(page);
  expect(await askDirectly(unfit.said)).not.toBe("");
  const shown = await ask(page, unfit.said);
  expect(shown).toMatch(/\p{L}{3,}.*[.?!]/u);
  for (const sentence of unfit.reply.split(/(?<=\.) /)) expect(shown).not.toContain(sentence);
});

test("nothing of a model that writes nonsense is shown; the question bank answers", async ({ page }) => {
  test.setTimeout(180_000);
  await serve("random");
  await openChat(page);
  const [lesson] = lessons;
  const shown = await ask(page, lesson?.said ?? "");
  expect(served.requests()).toBeGreaterThan(0);
  expect(shown).toMatch(/\p{L}{3,}.*[.?!]/u);
  expect(shown).not.toContain("\u{FFFD}");
  const nonsense = await askDirectly(lesson?.said ?? "");
  expect(nonsense.length).toBeGreaterThan(20);
  for (const piece of nonsense.match(/\S{12,}/gu) ?? []) expect(shown).not.toContain(piece);
  expect(shown).not.toContain(lesson?.reply.split(".")[0]);
});

test("when the server is gone, the question bank answers", async ({ page }) => {
  test.setTimeout(120_000);
  await served.stop();
  await openChat(page);
  const [lesson] = lessons;
  const shown = await ask(page, lesson?.said ?? "");
  expect(shown).toMatch(/\p{L}{3,}.*[.?!]/u);
  expect(shown).not.toContain(lesson?.reply.split(".")[0]);
});

/** What the served model itself says; it always says the same. */
async function askDirectly(content: string): Promise<string> {
  const answer = await fetch(`${endpoint.url}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: endpoint.model, messages: [{ role: "user", content }], max_tokens: 120 }),
  });
  const { choices }: { choices: { message: { content: string } }[] } = await answer.json();
  return choices[0]?.message.content ?? "";
}
