import { readdir, readFile, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { csvFile, ImportPage } from "./pages/import-page.ts";
import { signedInAs } from "./support/world.ts";

const realFiles = join(import.meta.dirname, "..", "golden", "vibemeter");
const activityHeader = "Employee_ID,Date,Teams_Messages_Sent,Emails_Sent,Meetings_Attended,Work_Hours";

test.describe("HR", () => {
  test.use({ storageState: signedInAs("hr") });

  test("imports the six real files, finds nothing new the second time, and undoes the import", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const imports = new ImportPage(page);
    const paths = (await readdir(realFiles)).map((name) => join(realFiles, name));
    await imports.upload(paths);
    await imports.confirmWhatIsUnusual();
    expect((await imports.countsOf("Activity"))[0]).toBe("500");
    await expect(imports.datasetRow("Leave")).toContainText("month first");
    await expect(page.getByText("Leave days that differ from the dates")).toBeVisible();
    await imports.commit();
    await expect(page.getByRole("link", { name: "See who needs attention now" })).toBeVisible();
    const address = page.url();

    await imports.upload(paths);
    for (const name of ["Activity", "Leave", "Onboarding", "Rewards", "Mood answers"]) {
      expect((await imports.countsOf(name)).slice(1, 3)).toEqual(["0", "0"]);
    }
    await expect(page.getByRole("heading", { name: "Everything is known already" })).toBeVisible();
    await imports.stop();

    await page.goto(address);
    await imports.undo();
    await expect(page.getByText("This import was undone")).toBeVisible();
  });

  test("is shown each bad cell, corrects the file and imports it", async ({ page }) => {
    test.setTimeout(180_000);
    const imports = new ImportPage(page);
    const rows = (hours: string) =>
      `${activityHeader}\nE2E-1,2031-01-15,3,4,1,7.5\nE2E-1,2031-01-16,3,4,1,${hours}\n`;
    await imports.upload([csvFile("january.csv", rows("eight"))]);
    const errors = page.getByRole("table", { name: "Rows that were set aside, and why" });
    await expect(errors.getByRole("row").nth(1)).toContainText(/january\.csv\s*3\s*Work_Hours\s*eight/);

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download these rows" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv).toContain("E2E-1,2031-01-16,3,4,1,eight");
    await imports.confirmWhatIsUnusual();
    await imports.stop();

    await imports.upload([csvFile("january.csv", rows("8"))]);
    await imports.confirmWhatIsUnusual();
    expect(await imports.countsOf("Activity")).toEqual(["2", "2", "0", "0", "0"]);
    await imports.commit();
    await imports.undo();
  });

  test("is asked how dates are written where the file does not tell, in both readings", async ({ page }) => {
    const imports = new ImportPage(page);
    const leave = "Employee_ID,Leave_Type,Leave_Days,Leave_Start_Date,Leave_End_Date";
    const rows =
      "E2E-1,Sick Leave,2,3/4/2031,4/4/2031\nE2E-2,Sick Leave,3,1/2/2031,3/2/2031\nE2E-3,Sick Leave,3,7/2/2031,9/2/2031";
    await imports.upload([csvFile("leave.csv", `${leave}\n${rows}\n`)]);
    const goOn = page.getByRole("button", { name: "Go on with these answers" });
    await expect(goOn).toBeDisabled();
    const start = page.getByRole("group", { name: /Leave_Start_Date/ });
    await expect(start.getByRole("row", { name: /3\/4\/2031/ })).toContainText(/3 Apr 2031\s*4 Mar 2031/);
    for (const group of await page.getByRole("group", { name: /how are the dates/ }).all()) {
      await group.getByRole("radio", { name: /Day first/ }).check();
    }
    await goOn.click();
    await expect(imports.datasetRow("Leave")).toContainText("day first");
    await imports.confirmWhatIsUnusual();
    await expect(page.getByText("3 rows will be added")).toBeVisible();
    await imports.stop();
  });

  test("reads in a sentence what is wrong with a file that cannot be imported", async ({ page }) => {
    const imports = new ImportPage(page);
    await imports.upload([
      csvFile("quote.csv", `${activityHeader}\nE2E-1,"2031-01-15,3,4,1,7.5\nE2E-1,2031-01-16,3,4,1,7.5\n`),
      csvFile("menu.csv", "Soup,Main\nTomato,Pasta\n"),
      { name: "sheet.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004 not text") },
    ]);
    const main = page.getByRole("main");
    await expect(main).toContainText("quote.csv: A quote that opens on line 2 is never closed");
    await expect(main).toContainText(/menu\.csv: .*header of none of the data sets/);
    await expect(main).toContainText(/sheet\.csv: .*Excel/);
    await imports.expectState("Did not work");
  });

  test("sends a file of 50 MB, and every row of it arrives", async ({ page }, testInfo) => {
    test.setTimeout(240_000);
    const imports = new ImportPage(page);
    const path = testInfo.outputPath("large.csv");
    await writeFile(path, largeFile());
    await imports.upload([path]);
    expect((await imports.countsOf("Activity"))[0]).toBe("48,000");
    await imports.confirmWhatIsUnusual();
    expect(await imports.countsOf("Activity")).toEqual(["48,000", "48,000", "0", "0", "0"]);
    await imports.stop();
  });

  test("loses the connection in the middle of an upload, and nothing is kept", async ({ page, baseURL }) => {
    await sendHalf(
      new URL("/api/imports", baseURL),
      (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; "),
    );
    await expect(async () => {
      await page.goto("/hr/imports");
      await expect(page.getByRole("row").nth(1)).toContainText("Did not work", { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await page.getByRole("row").nth(1).getByRole("link").click();
    await expect(page.getByRole("main")).toContainText(/broke off/);
  });
});

test.describe("An employee", () => {
  test.use({ storageState: signedInAs("employee") });

  test("reaches no import by any address", async ({ page, request }) => {
    for (const path of ["/hr/imports", "/hr/imports/new", "/hr/imports/1"]) {
      await page.goto(path);
      await expect(page.getByLabel("Choose CSV files")).toHaveCount(0);
      await expect(page.getByRole("heading", { name: /^Import/ })).toHaveCount(0);
    }
    const file = csvFile("a.csv", `${activityHeader}\nE2E-1,2031-01-15,3,4,1,7.5\n`);
    expect((await request.post("/api/imports", { multipart: { files: file } })).status()).toBe(403);
    expect((await request.get("/api/imports/1")).status()).toBe(403);
    expect((await request.get("/api/imports/1/rejected")).status()).toBe(403);
  });
});

test("Another site cannot upload in HR's name", async ({ playwright, baseURL }) => {
  const context = await playwright.request.newContext({ baseURL, storageState: signedInAs("hr") });
  const file = csvFile("a.csv", `${activityHeader}\nE2E-1,2031-01-15,3,4,1,7.5\n`);
  const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const answer = await context.post("/api/imports", { multipart: { files: file }, headers });
  expect(answer.status()).toBe(403);
  await context.dispose();
});

/** Just over 50 MB: 48 people, 1000 days each, and a long column that is not read. */
function largeFile(): string {
  const note = "n".repeat(1080);
  const lines = [`${activityHeader},Note`];
  for (let person = 1; person <= 48; person++) {
    for (let day = 0; day < 1000; day++) {
      const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
      lines.push(`E2E-${person},${date},3,4,1,7.5,${note}`);
    }
  }
  const text = `${lines.join("\n")}\n`;
  if (text.length < 50 * 1024 * 1024) throw new RangeError("the file is smaller than 50 MB");
  return text;
}

/** Announces a file, sends a part of it, and hangs up. */
async function sendHalf(address: URL, cookie: string): Promise<void> {
  const boundary = "----half";
  const headers = {
    cookie,
    "content-type": `multipart/form-data; boundary=${boundary}`,
    "content-length": "1000000",
  };
  const sent = Promise.withResolvers<void>();
  const request = httpRequest(address, { method: "POST", headers });
  request.on("error", () => {});
  request.on("close", () => sent.resolve());
  request.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="half.csv"\r\n\r\n${activityHeader}\nE2E-1,2031-01-15,3,4,1,7.5\n`,
    () => setTimeout(() => request.destroy(), 500),
  );
  await sent.promise;
}
