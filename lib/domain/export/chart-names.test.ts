import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findChartName } from "./chart-names.ts";

const folders = ["lib/domain/insight", "lib/domain/report"];

/** Every title that a chart is given where charts are made. */
function listTitles(): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  return files.flatMap((text) =>
    [...text.matchAll(/\b(?:question|hr|self): ["`]([^"`]+\?)["`]/g)].map(([, title = ""]) => title),
  );
}

const pages = ["/hr/overview", "/home"];

test("every chart that is made can be saved", () => {
  const titles = listTitles();
  expect(titles.length).toBeGreaterThan(30);
  const unknown = titles.filter((title) =>
    pages.every((path) => findChartName({ title, path, role: "hr" }) === null),
  );
  expect(unknown).toEqual([]);
});

test.each([
  "/hr/overview",
  "/hr/backtest",
  "/hr/insight/mood",
  "/hr/people/EMP0001",
  "/hr/people/M%C3%BCller%2F1",
  "/hr/reports/2026-11-23",
  "/hr/reports/people/EMP0001",
])("%s is a page of charts, for HR alone", (path) => {
  const title = "How has the mood moved?";
  expect(findChartName({ title, path, role: "hr" })).toBe(title);
  expect(findChartName({ title, path, role: "employee" })).toBeNull();
  expect(findChartName({ title, path, role: "admin" })).toBeNull();
});

test.each([
  "/hr/overview/../../home",
  "/hr/people",
  "/hr/people/a/b",
  "/hr/insight",
  "/",
  "",
  "//home",
  "/home/",
])("%j is none", (path) => {
  expect(findChartName({ title: "How has the mood moved?", path, role: "hr" })).toBeNull();
});
