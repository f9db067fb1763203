import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { plantedStories, signedInAs, signInOf } from "./support/world.ts";

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === "%PDF-";

async function atRisk(): Promise<{ id: string; name: string }> {
  const story = (await plantedStories()).find(({ expectation }) => expectation === "at_risk");
  const [id, name] = [story?.employeeIds[0], story?.names[0]];
  if (id === undefined || name === undefined) throw new Error("no story of somebody at risk");
  return { id, name };
}

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("opens the report about a person from their page and saves it as a PDF", async ({ page }) => {
    const { id, name } = await atRisk();
    await page.goto(`/hr/people/${id}`);
    await page.getByRole("link", { name: "Report", exact: true }).click();
    await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
    for (const title of ["Working hours", "Mood", "Risk assessment", "Recommended actions"]) {
      await expect(page.getByRole("heading", { name: title, exact: true, level: 2 })).toBeVisible();
    }
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download as PDF" }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^elara-report-[A-Za-z0-9-]+-\d{4}-\d{2}-\d{2}\.pdf$/);
    expect(isPdf(await readFile(await file.path()))).toBe(true);
  });

  test("reads how things stand today, and finds no report of a day that has none", async ({ page }) => {
    await page.goto("/hr/reports");
    await page.getByRole("link", { name: "Today" }).click();
    await expect(page.getByRole("heading", { name: "The day", level: 2 })).toBeVisible();
    const day = new URL(page.url()).pathname.split("/").at(-1);
    const answer = await page.request.get(`/api/reports/collective/${day}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "cache-control": expect.stringContaining("no-store"),
    });
    expect(isPdf(await answer.body())).toBe(true);
    for (const path of ["/hr/reports/2001-01-01", "/hr/reports/people/nobody"]) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    }
    expect((await page.request.get("/api/reports/collective/2001-01-01")).status()).toBe(404);
    expect((await page.request.get("/api/reports/individual/nobody")).status()).toBe(404);
  });

  test("has the reports about everybody with a finding written, and fetches them as one archive", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto("/hr/reports");
    await page.getByRole("button", { name: "Write them all" }).click();
    const link = page.getByRole("link", { name: "Download the archive" }).first();
    await expect(link).toBeVisible({ timeout: 150_000 });
    const saving = page.waitForEvent("download");
    await link.click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^elara-report-people-.*\.zip$/);
    const files = Object.entries(unzipSync(await readFile(await file.path())));
    expect(files.length).toBeGreaterThan(1);
    expect(files.every(([name, bytes]) => name.endsWith(".pdf") && isPdf(bytes))).toBe(true);
  });

  test("chooses whether the daily mail comes, and is refused a logo that is no picture", async ({ page }) => {
    await page.goto("/hr/reports");
    await page.getByRole("button", { name: "Stop the daily mail" }).click();
    await page.getByRole("button", { name: "Send me the daily mail" }).click();
    await expect(page.getByRole("button", { name: "Stop the daily mail" })).toBeVisible();
    await page.goto("/hr/reports/look");
    const buffer = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    await page.getByLabel("Choose a logo").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
    await expect(page.getByText("Please choose a JPEG or PNG picture")).toBeVisible();
  });
});

for (const role of ["employee", "admin"] as const) {
  test.describe(`an account of the role ${role}`, () => {
    test.use({ storageState: signedInAs(role) });

    test("reads and makes no report", async ({ page }) => {
      const { employeeId } = await signInOf("employee");
      for (const path of ["/hr/reports", `/hr/reports/people/${employeeId}`, "/hr/reports/look"]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { name: "This page is not for your account" })).toBeVisible();
      }
      for (const path of [`individual/${employeeId}`, "collective/2026-01-01", "batches/x", "logo"]) {
        expect((await page.request.get(`/api/reports/${path}`)).status()).toBe(403);
      }
    });
  });
}

test("nobody gets a report without signing in", async ({ request }) => {
  for (const path of ["individual/EMP0001", "collective/2026-01-01", "batches/x", "logo"]) {
    expect((await request.get(`/api/reports/${path}`)).status()).toBe(401);
  }
});
