import { expect, type Request, test } from "@playwright/test";
import { SettingsPage } from "./pages/settings-page.ts";
import { signedInAs } from "./support/world.ts";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("moves the sensitivity by keyboard, sees what would change, saves it, finds it in the history and goes back", async ({
    page,
  }) => {
    const settings = new SettingsPage(page);
    await settings.openSensitivity();
    await expect(settings.slider).toHaveValue("0.5");
    const today = await settings.flagged();

    await settings.press("ArrowRight", 2);
    await expect(settings.slider).toHaveValue("0.52");
    await settings.press("PageUp", 3);
    await expect(settings.slider).toHaveValue("0.82");
    await expect(settings.numberField).toHaveValue("0.82");
    const { entering, leaving } = await settings.moves();
    expect(entering).toBeGreaterThan(0);
    expect(leaving).toBe(0);
    expect(await settings.flagged()).toBe(today + entering);
    await expect(settings.names("Would enter")).toHaveCount(Math.min(50, entering));
    await expect(page.getByText(/Going back later will not end every flag/)).toBeVisible();
    await expect(page.getByText(/A flag that stands ends only below a lower line, 20 % lower/)).toBeVisible();
    await expect(
      page.getByText(/near the line has been looked at by all trees|near or past the line/),
    ).toBeVisible();

    await settings.press("Home");
    await expect(settings.slider).toHaveValue("0");
    expect(await settings.flagged()).toBeLessThan(today);
    await expect(settings.names("Would leave")).toHaveCount((await settings.moves()).leaving);
    await settings.press("End");
    expect(await settings.flagged()).toBeGreaterThan(today);

    await settings.numberField.fill("1.7");
    await settings.numberField.blur();
    await expect(settings.numberField).toHaveValue("1.7");
    await expect(page.getByText("From 0 to 1, such as 0.55")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Save/ })).toBeDisabled();
    await settings.numberField.fill("0,64");
    await expect(settings.slider).toHaveValue("0.64");
    const wanted = await settings.flagged();

    await settings.saveSensitivity(" ");
    await expect(page.getByText("Please say why, in a few words.")).toBeVisible();
    await expect(settings.slider).toHaveValue("0.64");
    await settings.saveSensitivity("The works council asks for early signs");
    await expect(page.getByText("Saved. It counts from the next run on.")).toBeVisible();
    await expect(page.getByText("A change waits for the next run")).toBeVisible();
    await expect(page.getByRole("button", { name: "Run detection now" })).toBeVisible();

    await page.goto("/how-detection-works");
    const named = page.getByRole("listitem").filter({ hasText: "Sensitivity: 0.5 then, 0.64 now" });
    await expect(named).toBeVisible();

    await settings.openSensitivity();
    await expect(settings.slider).toHaveValue("0.64");
    expect(await settings.flagged()).toBe(wanted);
    await settings.openHistory("?setting=detection.sensitivity");
    const newest = settings.historyRows().first();
    await expect(newest).toContainText(/0\.5\s*→\s*became 0\.64/);
    await expect(newest).toContainText("The works council asks for early signs");

    await settings.goBack(newest, "Too many at once");
    await expect(newest).toContainText("Went back");
    await expect(newest).toContainText(/0\.64\s*→\s*became 0\.5/);
    await settings.openSensitivity();
    await expect(settings.slider).toHaveValue("0.5");
  });

  test("changes a rule, is told what is wrong with a field, and loses nothing typed", async ({ page }) => {
    const settings = new SettingsPage(page);
    await settings.open();
    const card = settings.card("When a finding is significant or severe");
    await card.getByText("Change", { exact: true }).click();
    await card.getByLabel("Significant from a risk of").fill("0.4");
    await card.getByLabel("Why").fill("Fewer of the middle ones");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByText("Severe must begin above significant.")).toBeVisible();
    await expect(card.getByLabel("Significant from a risk of")).toHaveValue("0.4");
    await expect(card.getByLabel("Why")).toHaveValue("Fewer of the middle ones");
    await card.getByLabel("Significant from a risk of").fill("0.2");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByText("“Fewer of the middle ones”")).toBeVisible();

    const limits = settings.card("From where on a value is bad");
    await limits.getByText("Change", { exact: true }).click();
    await expect(limits.getByLabel("Mood: low below")).toHaveValue("3");
    await limits.getByLabel("Mood: low below").fill("0.5");
    await limits.getByRole("button", { name: "Save" }).click();
    await expect(limits.getByText("Please enter a number: 1 to 5.")).toBeVisible();

    await settings.openHistory();
    const newest = settings.historyRows().first();
    await expect(newest).toContainText(/0\.12\s*→\s*became 0\.2/);
    await expect(newest).not.toContainText("Severe from a risk of");
    await settings.goBack(newest, "As it came");
    await settings.open();
    await expect(card).toContainText("As it came");
  });

  test("whoever saves over a colleague's change is told of it and keeps what they typed", async ({
    page,
    context,
  }) => {
    const first = new SettingsPage(page);
    const second = new SettingsPage(await context.newPage());
    for (const settings of [first, second]) {
      await settings.open();
      await settings.card("Seed").getByText("Change", { exact: true }).click();
    }
    const fill = async (settings: SettingsPage, seed: string, reason: string) => {
      await settings.card("Seed").getByLabel("Seed").fill(seed);
      await settings.card("Seed").getByLabel("Why").fill(reason);
      await settings.card("Seed").getByRole("button", { name: "Save" }).click();
    };
    await fill(first, "7", "Another start");
    await expect(first.card("Seed")).toContainText("“Another start”");
    await fill(second, "8", "Mine instead");
    const card = second.card("Seed");
    await expect(card).toContainText("changed this setting while you were looking at it");
    await expect(card.getByLabel("Seed")).toHaveValue("8");
    await card.getByRole("button", { name: "Show what holds now" }).click();
    await expect(card).toContainText("“Another start”");
    await expect(card.getByLabel("Seed")).toHaveValue("8");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card).toContainText("“Mine instead”");
    await first.openHistory("?setting=detection.seed");
    await first.goBack(first.historyRows().last(), "As it came");
    await expect(first.historyRows().first()).toContainText(/8\s*→\s*became 1/);
  });

  test("another site cannot change a setting in HR's name, not even with forged headers", async ({
    page,
    playwright,
    baseURL,
  }) => {
    const settings = new SettingsPage(page);
    const reason = `In somebody's name at ${Date.now()}`;
    await settings.openSensitivity();
    await settings.press("ArrowRight", 5);
    let sent: Request | undefined;
    await page.route("**/hr/settings/sensitivity", async (route) => {
      const isSave = route.request().postData()?.includes(reason) ?? false;
      if (!isSave) return route.continue();
      sent = route.request();
      return route.abort();
    });
    await settings.saveSensitivity(reason);
    await expect.poll(() => sent !== undefined).toBe(true);
    // What says which action is called; the cookies come from the session.
    const { "next-action": action = "", "content-type": type = "", accept = "" } = sent?.headers() ?? {};
    const foreign = await playwright.request.newContext({ baseURL, storageState: signedInAs("hr") });
    const send = (forged: Record<string, string>) =>
      foreign.post("/hr/settings/sensitivity", {
        headers: { "next-action": action, "content-type": type, accept, ...forged },
        data: Buffer.from(sent?.postData() ?? ""),
      });
    const answer = await send({
      origin: "https://elsewhere.example",
      "x-forwarded-host": "elsewhere.example",
      "sec-fetch-site": "cross-site",
    });
    expect(await answer.text()).toContain("did not come from Elara");
    await settings.openHistory();
    await expect(page.getByText(reason)).toHaveCount(0);

    // The same request as the page's own goes through: what was refused was the sender, not the request.
    await send({ origin: baseURL ?? "", "sec-fetch-site": "same-origin" });
    await settings.openHistory();
    await settings.goBack(settings.historyRows().filter({ hasText: reason }), "As it came");
    await foreign.dispose();
  });
});

for (const role of ["employee", "admin"] as const) {
  test.describe(`an ${role}`, () => {
    test.use({ storageState: signedInAs(role) });
    test("reads no setting of HR by any address", async ({ page }) => {
      for (const path of ["", "/sensitivity", "/history", "/history?setting=detection.sensitivity"]) {
        const response = await page.goto(`/hr/settings${path}`);
        expect(response?.status()).toBe(403);
        await expect(page.getByRole("slider")).toHaveCount(0);
        expect(await page.content()).not.toContain("would be flagged");
      }
    });
  });
}
