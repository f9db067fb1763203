import { type Browser, expect, type Page, test, type WebSocket, type WebSocketRoute } from "@playwright/test";
import { AlertsPage } from "./pages/alerts-page.ts";
import { ChatPage } from "./pages/chat-page.ts";
import { SignInPage } from "./pages/sign-in-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

/** Shorter than pages wait between looks of their own while nothing tells them. */
const soonMs = 12_000;

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

/** What a page's realtime connections did, from the first on. */
function watchConnections(page: Page) {
  const opened: WebSocket[] = [];
  const frames: string[] = [];
  page.on("websocket", (socket) => {
    opened.push(socket);
    socket.on("framereceived", ({ payload }) => frames.push(String(payload)));
  });
  const isListening = () => frames.some((frame) => /subscription_succeeded.*private-user-/.test(frame));
  return { opened, frames, isListening };
}

/** Asks for somebody to call, which tells HR. */
async function askForSomebody(page: Page, text: string): Promise<void> {
  const chat = new ChatPage(page);
  await page.goto("/chat");
  await chat.begin();
  await chat.say(text);
  await expect(page.locator("[data-care-card=crisis]").last()).toBeVisible();
}

async function closeAlert(hr: Page): Promise<void> {
  const { name } = await signInOf("employee");
  const alerts = new AlertsPage(hr);
  await alerts.open();
  await alerts.takeOver(name);
  await alerts.close(name, "Talked to them.");
}

test("a page hears of an alert at once, over the app's own address and one connection from page to page", async ({
  browser,
}) => {
  test.slow();
  const hr = await openAs(browser, "hr");
  const { opened, frames, isListening } = watchConnections(hr);
  await hr.goto("/hr/people");
  await expect.poll(isListening).toBe(true);
  await hr.getByRole("link", { name: "Focus", exact: true }).first().click();
  await hr.waitForURL(/\/hr\/focus/);
  expect(opened).toHaveLength(1);
  expect(new URL(opened[0]?.url() ?? "").host).toBe(new URL(hr.url()).host);

  await askForSomebody(await openAs(browser, "employee"), "I can't go on, I want to kill myself");
  await expect(new AlertsPage(hr).banner()).toBeVisible({ timeout: soonMs });
  // Alerts of other journeys may wait already: what counts is the event.
  const findEvent = () => frames.find((frame) => frame.includes('"event":"alert"'));
  await expect.poll(findEvent, { timeout: soonMs }).toBeDefined();
  const event = findEvent();
  expect(event).not.toMatch(/kill|suicide|@/);
  await closeAlert(hr);
});

test("what happened while the connection was broken is shown when it is back", async ({ browser }) => {
  test.slow();
  const hr = await openAs(browser, "hr");
  const links: WebSocketRoute[] = [];
  let isBroken = false;
  await hr.routeWebSocket(/\/realtime\//, async (link) => {
    if (isBroken) return link.close();
    link.connectToServer();
    links.push(link);
  });
  await hr.goto("/hr/people");
  await expect.poll(() => links.length).toBe(1);
  isBroken = true;
  await links[0]?.close();
  await askForSomebody(await openAs(browser, "employee"), "I want to end my life");
  const countOpen = async () => (await (await hr.request.get("/hr/alerts/state")).json()).open;
  await expect.poll(countOpen).toBeGreaterThan(0);
  isBroken = false;
  await expect.poll(() => links.length, { timeout: 30_000 }).toBeGreaterThan(1);
  await expect(new AlertsPage(hr).banner()).toBeVisible({ timeout: soonMs });
  await closeAlert(hr);
});

test("signing out ends the connection of every open page, and none is opened again", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await new SignInPage(page).signIn(await signInOf("employee"));
  const { opened, isListening } = watchConnections(page);
  await page.goto("/home");
  await expect.poll(isListening).toBe(true);
  const ended = opened[0]?.waitForEvent("close");
  const other = await context.newPage();
  await other.goto("/home");
  await other.getByRole("button", { name: "Sign out" }).click();
  await other.waitForURL(/sign-in/);
  await ended;
  const answer = await page.request.get("/api/realtime/connection");
  expect(answer.status()).toBe(401);
});

test("nobody signs for another person's channel, from another site, or without a session", async ({
  browser,
}) => {
  const page = await openAs(browser, "employee");
  const own = (await (await page.request.get("/api/realtime/connection")).json()) as { channel: string };
  const ask = (channel: string, headers: Record<string, string> = {}) =>
    page.request.post("/api/realtime/auth", { form: { socket_id: "1.2", channel_name: channel }, headers });
  expect((await ask(own.channel)).status()).toBe(200);
  expect((await ask("private-user-somebody")).status()).toBe(403);
  expect((await ask("presence-all")).status()).toBe(403);
  expect((await ask(own.channel, { "Sec-Fetch-Site": "cross-site" })).status()).toBe(403);
  expect((await ask(own.channel, { Origin: "https://evil.example" })).status()).toBe(403);
  expect((await page.request.post("/api/realtime/auth", { form: { socket_id: "x" } })).status()).toBe(400);
  const visitor = await browser.newContext();
  const refused = await visitor.request.post("/api/realtime/auth", { form: { socket_id: "1.2" } });
  expect(refused.status()).toBe(401);
  expect((await visitor.request.get("/realtime/apps/elara/channels")).status()).toBe(404);
});
