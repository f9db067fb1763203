import { type Browser, expect, type Page, test } from "@playwright/test";
import { ProfilePage } from "./pages/profile-page.ts";
import { type RoleName, signedInAs, signInOf } from "./support/world.ts";

async function openAs(browser: Browser, role: RoleName): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

/** A picture as a browser draws one. */
async function drawPicture(page: Page): Promise<Buffer> {
  const text = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 900;
    canvas.height = 600;
    const drawing = canvas.getContext("2d");
    drawing?.fillRect(100, 100, 300, 300);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  return Buffer.from(text, "base64");
}

test("somebody says how they are called and where they live; the help they are shown follows", async ({
  browser,
}) => {
  const page = await openAs(browser, "employee");
  const profile = new ProfilePage(page);
  await profile.open();
  await profile.fill("Phone", "call me");
  await profile.save();
  await expect(page.getByText("Please enter a phone number")).toBeVisible();
  await profile.fill("Phone", "+49 30 1234567");
  await profile.fill("What you like to be called", "Sunny");
  await profile.choose("Where you live", "New Zealand");
  await profile.choose("Time zone", "Pacific/Auckland");
  await profile.save();
  await expect(page.getByText("Saved.").first()).toBeVisible();
  await page.reload();
  await expect(profile.field("What you like to be called")).toHaveValue("Sunny");
  await expect(profile.field("Where you live")).toHaveValue("NZ");
  await expect(page.getByRole("link", { name: /Sunny/ }).first()).toBeVisible();
  await page.goto("/chat/help");
  await expect(page.getByText("1737").first()).toBeVisible();

  await profile.open();
  await profile.choose("Where you live", "");
  await profile.choose("Time zone", "");
  await profile.fill("What you like to be called", "");
  await profile.save();
  await expect(page.getByText("Saved.").first()).toBeVisible();
});

test("a photo is kept as its pixels, shown to its owner and HR, and to no stranger", async ({ browser }) => {
  const page = await openAs(browser, "employee");
  const profile = new ProfilePage(page);
  await profile.open();
  await profile.choosePhoto({ name: "me.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.getByText("Your browser cannot read this picture")).toBeVisible();
  await profile.choosePhoto({ name: "me.png", mimeType: "image/png", buffer: await drawPicture(page) });
  await expect(page.getByText("Photo saved.").first()).toBeVisible();
  const address = (await profile.photo().getAttribute("src")) ?? "";
  await expect(profile.photo()).toHaveJSProperty("naturalWidth", 512);
  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
  });
  expect(answer.headers()["cache-control"]).toContain("no-store");

  const hr = await openAs(browser, "hr");
  await hr.goto("/hr/overview");
  expect((await hr.request.get(address)).status()).toBe(200);
  const admin = await openAs(browser, "admin");
  await admin.goto("/account/profile");
  expect((await admin.request.get(address)).status()).toBe(404);
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.request.get(address)).status()).toBe(401);

  await page.getByRole("button", { name: "Remove" }).click();
  await expect(profile.photo()).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});

test("a correction is asked for, answered by HR, and read; the record stays", async ({ browser }) => {
  const page = await openAs(browser, "employee");
  const profile = new ProfilePage(page);
  const { name } = await signInOf("employee");
  await profile.open();
  await profile.askCorrection({ field: "Job title", wanted: "", reason: "" });
  await expect(page.getByText("Please say what it should be.")).toBeVisible();
  await profile.askCorrection({ field: "Job title", wanted: "Gardener of the roof", reason: "Since May." });
  await expect(page.getByText("Waits for HR")).toBeVisible();

  const hr = await openAs(browser, "hr");
  await hr.goto("/hr/corrections");
  const card = hr.getByRole("region", { name: `${name}: Job title` });
  await expect(card).toContainText("Gardener of the roof");
  await card.getByRole("textbox", { name: "Your answer" }).fill("Thank you, you are right.");
  await card.getByRole("button", { name: "Send the answer" }).click();
  await expect(card).toContainText("Please choose one.");
  await card.getByRole("radio", { name: "Accept" }).check();
  await card.getByRole("textbox", { name: "Your answer" }).fill("Thank you, you are right.");
  await card.getByRole("button", { name: "Send the answer" }).click();
  await expect(card).toHaveCount(0);
  await hr.goto("/hr/corrections?status=answered");
  await expect(card).toContainText("In your HR system change “Job title”");

  await profile.open();
  await expect(page.getByText("Thank you, you are right.")).toBeVisible();
  await expect(profile.records()).not.toContainText("Gardener");
  await page.goto("/privacy");
  await expect(page.getByText("answered your request for a correction").first()).toBeVisible();
});

test("the list of corrections is HR's alone; everybody has a profile", async ({ browser }) => {
  for (const role of ["employee", "admin"] as const) {
    const page = await openAs(browser, role);
    expect((await page.goto("/hr/corrections"))?.status()).toBe(403);
    expect((await page.goto("/account/profile"))?.status()).toBe(200);
  }
});
