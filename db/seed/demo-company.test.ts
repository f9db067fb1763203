import { expect, test } from "vitest";
import { type DemoCompany, generateDemoCompany } from "./demo-company.ts";
import { storyKinds } from "./stories.ts";

const options = { seed: 7, today: "2026-03-02", peopleCount: 160, months: 12 };
const company = generateDemoCompany(options);

function textOf(source: DemoCompany, kind: string): string {
  const file = source.files.find((candidate) => candidate.kind === kind);
  return Array.from(file?.chunks() ?? [], (chunk) => new TextDecoder().decode(chunk)).join("");
}

function rowsOf(source: DemoCompany, kind: string): string[][] {
  const lines = textOf(source, kind).trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split(","));
}

function storyOf(kind: string) {
  const story = company.stories.find((candidate) => candidate.kind === kind);
  if (story === undefined) throw new Error(`no ${kind}`);
  return story;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of a column over the rows of some people on and after a day. */
function meanOf(kind: string, column: number, ids: readonly string[], from: string): number {
  const rows = rowsOf(company, kind).filter(([id, date]) => ids.includes(id ?? "") && (date ?? "") >= from);
  return mean(rows.map((row) => Number(row[column])));
}

test("the usual company has 500 people in 8 departments over 18 months up to yesterday", () => {
  const usual = generateDemoCompany({ seed: 1, today: "2026-03-02" });
  expect(usual.people).toHaveLength(500);
  expect(new Set(usual.people.map(({ plan }) => plan.name)).size).toBe(8);
  expect([usual.firstDay, usual.lastDay]).toEqual(["2024-09-02", "2026-03-01"]);
  expect(usual.stories.map(({ kind }) => kind)).toEqual(storyKinds);
  expect(new Set(usual.people.map(({ email }) => email)).size).toBe(500);
  expect(usual.people.every(({ email }) => /^[a-z0-9.]+@brightwater\.example$/.test(email))).toBe(true);
});

test("everybody but one has a manager, and the chain of managers ends there", () => {
  const byId = new Map(company.people.map((person) => [person.id, person]));
  expect(company.people.filter(({ managerId }) => managerId === null)).toHaveLength(1);
  for (const person of company.people) {
    let steps = 0;
    for (let at = person; at.managerId !== null && steps < 6; steps++) {
      const manager = byId.get(at.managerId);
      if (manager === undefined) throw new Error(`${at.id} has a manager who does not exist`);
      at = manager;
    }
    expect(steps).toBeLessThanOrEqual(3);
  }
});

test("the same options give the same bytes, another seed gives others", () => {
  const again = generateDemoCompany(options);
  const other = generateDemoCompany({ ...options, seed: 8 });
  for (const { kind } of company.files) {
    expect(textOf(again, kind)).toBe(textOf(company, kind));
    expect(textOf(other, kind)).not.toBe(textOf(company, kind));
  }
});

test("a story changes the rows of its own people alone", () => {
  const calm = generateDemoCompany({ ...options, stories: [] });
  expect(calm.stories).toEqual([]);
  const inStory = new Set(company.stories.flatMap(({ employeeIds }) => employeeIds));
  for (const { kind } of company.files) {
    const others = (source: DemoCompany) => rowsOf(source, kind).filter(([id]) => !inStory.has(id ?? ""));
    expect(others(company)).toEqual(others(calm));
  }
  expect(textOf(calm, "activity")).not.toBe(textOf(company, "activity"));
});

test("nobody works, answers or takes leave before joining, nor works while on leave", () => {
  const joined = new Map(rowsOf(company, "onboarding").map(([id, date]) => [id, date ?? ""]));
  const off = new Set<string>();
  for (const [id, , days, start, end] of rowsOf(company, "leave")) {
    const first = Date.parse(start ?? "");
    expect((Date.parse(end ?? "") - first) / 86_400_000 + 1).toBe(Number(days));
    for (let day = 0; day < Number(days); day++) {
      const key = `${id}/${new Date(first + day * 86_400_000).toISOString().slice(0, 10)}`;
      expect(off.has(key), `${key} is on leave once`).toBe(false);
      off.add(key);
    }
    expect((start ?? "") >= (joined.get(id) ?? "9")).toBe(true);
  }
  for (const kind of ["activity", "vibemeter"]) {
    const rows = rowsOf(company, kind);
    expect(rows.length).toBeGreaterThan(3000);
    expect(rows.filter(([id, date]) => off.has(`${id}/${date}`))).toEqual([]);
    expect(rows.filter(([id, date]) => (date ?? "") < (joined.get(id) ?? "9"))).toEqual([]);
    expect(new Set(rows.map(([id, date]) => `${id}/${date}`)).size).toBe(rows.length);
  }
});

test("hours and moods are those of a company that mostly does well", () => {
  const inStory = new Set(company.stories.flatMap(({ employeeIds }) => employeeIds));
  const usual = company.people.map(({ id }) => id).filter((id) => !inStory.has(id));
  expect(meanOf("activity", 5, usual, "")).toBeCloseTo(7.9, 0);
  expect(meanOf("vibemeter", 2, usual, "")).toBeGreaterThan(3.4);
  const answering = new Set(rowsOf(company, "vibemeter").map(([id]) => id)).size;
  expect(answering).toBeLessThan(company.people.length);
});

test("the overworked team works eleven hours and answers lower than everybody", () => {
  const { employeeIds } = storyOf("overwork");
  expect(employeeIds.length).toBeGreaterThanOrEqual(4);
  const managers = company.people.filter(({ id }) => employeeIds.includes(id)).map((p) => p.managerId);
  expect(new Set(managers).size).toBe(1);
  const weekdays = rowsOf(company, "activity").filter(
    ([id, date]) =>
      employeeIds.includes(id ?? "") && (date ?? "") > "2026-01" && new Date(date ?? "").getUTCDay() % 6 > 0,
  );
  expect(mean(weekdays.map((row) => Number(row[5])))).toBeGreaterThan(10);
  expect(meanOf("vibemeter", 2, employeeIds, "2026-01")).toBeLessThan(3);
});

test("the people of the recognition gap excel and get no more awards", () => {
  const { employeeIds, from } = storyOf("recognition_gap");
  const since = new Date(from * 86_400_000).toISOString().slice(0, 10);
  const awards = rowsOf(company, "rewards").filter(([id]) => employeeIds.includes(id ?? ""));
  expect(awards.filter(([, , date]) => (date ?? "") > since && Number(date?.slice(0, 4)) > 2025)).toEqual([]);
  expect(meanOf("performance", 2, employeeIds, "")).toBeGreaterThan(3.8);
});

test("the happy outlier is at the top in mood, rating and awards", () => {
  const { employeeIds } = storyOf("happy_outlier");
  expect(meanOf("vibemeter", 2, employeeIds, "")).toBeGreaterThan(4.7);
  const awards = rowsOf(company, "rewards").filter(([id]) => employeeIds.includes(id ?? ""));
  expect(awards.length).toBeGreaterThan(3);
});

test("the newcomers of the failed onboarding have neither mentor nor training", () => {
  const { employeeIds } = storyOf("failed_onboarding");
  const rows = rowsOf(company, "onboarding").filter(([id]) => employeeIds.includes(id ?? ""));
  expect(rows.map((row) => row.slice(2))).toEqual(employeeIds.map(() => ["Poor", "False", "False"]));
});

test("whoever is on long leave has no activity and no answers in it", () => {
  const { employeeIds } = storyOf("long_leave");
  for (const kind of ["activity", "vibemeter"]) {
    const late = rowsOf(company, kind).filter(
      ([id, date]) => employeeIds.includes(id ?? "") && (date ?? "") > "2025-11-15",
    );
    expect(late).toEqual([]);
  }
});

test.each([
  [{ ...options, today: "2026-02-30" }, /2026-02-30/],
  [{ ...options, peopleCount: 5 }, /somebody in each/],
  [{ ...options, departmentCount: 0 }, /department/],
])("an impossible company is refused", (impossible, message) => {
  expect(() => generateDemoCompany(impossible)).toThrow(message);
});
