import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { sampleCollective, sampleIndividual } from "../../tests/support/reports/sample-report.ts";
import { createPdfThread, usualLimits } from "./pdf-thread.ts";

const brand = { companyName: "Northwind Labs", logo: null, colour: "#0f5459" };
const request = { report: sampleIndividual(), brand };
const large = { report: sampleCollective(), brand };
const thread = createPdfThread();

afterAll(() => thread.close());

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === "%PDF-";

test("the calling thread goes on while a report is written", async () => {
  await thread.write(request);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  const bytes = await thread.write(large);
  clearInterval(timer);
  expect(isPdf(bytes)).toBe(true);
  expect(turns).toBeGreaterThan(5);
});

test("reports asked for at once are all written, each its own", async () => {
  const titles = ["First of all", "Second of all", "Third of all"];
  const written = await Promise.all(
    titles.map((title) => thread.write({ ...request, report: sampleIndividual({ title }) })),
  );
  const sizes = await Promise.all(
    titles.map((title) => thread.write({ ...request, report: sampleIndividual({ title }) })),
  );
  expect(written.every(isPdf)).toBe(true);
  expect(written.map(({ length }) => length)).toEqual(sizes.map(({ length }) => length));
});

test("an abort ends the waiting at once, and later reports are written", async () => {
  const controller = new AbortController();
  const running = thread.write(large, controller.signal);
  const waiting = thread.write(large, controller.signal);
  await wait(10);
  controller.abort(new Error("the reader went away"));
  await expect(running).rejects.toThrow("the reader went away");
  await expect(waiting).rejects.toThrow("the reader went away");
  expect(isPdf(await thread.write(request))).toBe(true);
});

test("what was aborted before it was asked for is never begun", async () => {
  await expect(thread.write(request, AbortSignal.abort(new Error("gone before")))).rejects.toThrow(
    "gone before",
  );
});

test("a report that takes too long fails, and the next one gets a new thread", async () => {
  const hurried = createPdfThread({ ...usualLimits, reportMs: 1 });
  const late = await Promise.allSettled([large, large, large, large].map((each) => hurried.write(each)));
  expect(late.map((each) => each.status === "rejected" && String(each.reason))).toEqual(
    Array(4).fill("Error: A PDF took longer than 1 ms"),
  );
  await hurried.close();
});

test("without work the thread is ended, and opened again for the next report", async () => {
  const forgetful = createPdfThread({ ...usualLimits, idleMs: 20 });
  await forgetful.write(request);
  await wait(200);
  expect(isPdf(await forgetful.write(request))).toBe(true);
  await forgetful.close();
});
