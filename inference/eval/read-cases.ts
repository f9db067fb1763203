import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EvalCase, evalCaseSchema } from "./case.ts";
import { type Label, labelSchema } from "./label.ts";
import { BrokenLinesError, type NumberedValue, readJsonLines } from "./read-json-lines.ts";

/** The cases and labels that belong to Elara. */
export const ownCasesFolder = join(import.meta.dirname, "cases");
export const ownLabelsFolder = join(import.meta.dirname, "labels");

/**
 * Every case of a folder's .jsonl files, in the order of their names.
 *
 * @throws {BrokenLinesError} with each line that is no case, each id that stands twice and each pair that is not whole.
 */
export function readCases(folder: string): EvalCase[] {
  const numbered = readFolder(folder, (text, file) => readJsonLines(text, { file, schema: evalCaseSchema }));
  throwProblems([...findDoubles(numbered), ...findBrokenPairs(numbered)]);
  return numbered.map(({ value }) => value);
}

/** @throws {BrokenLinesError} with each line that is no label and each id that stands twice. */
export function readLabels(folder: string): Label[] {
  const numbered = readFolder(folder, (text, file) => readJsonLines(text, { file, schema: labelSchema }));
  throwProblems(findDoubles(numbered));
  return numbered.map(({ value }) => value);
}

/** A name for a set of cases: the same for the same cases in any order, another as soon as one differs. */
export function hashCases(cases: readonly EvalCase[]): string {
  const lines = cases.map((each) => JSON.stringify(sortKeys(each))).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}

/** All files are read before anything is said, so that one look mends them all. */
function readFolder<Value>(
  folder: string,
  read: (text: string, file: string) => NumberedValue<Value>[],
): NumberedValue<Value>[] {
  const problems: string[] = [];
  const values = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => {
      try {
        return read(readFileSync(join(folder, name), "utf8"), name);
      } catch (error) {
        if (!(error instanceof BrokenLinesError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  throwProblems(problems);
  return values;
}

function throwProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new BrokenLinesError(problems);
}

function findDoubles(numbered: readonly NumberedValue<{ readonly id: string }>[]): string[] {
  const first = new Map<string, string>();
  return numbered.flatMap(({ value: { id }, place }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [`${place}: the id ${id} stands at ${earlier} already.`];
    first.set(id, place);
    return [];
  });
}

function findBrokenPairs(numbered: readonly NumberedValue<EvalCase>[]): string[] {
  const pairs = Map.groupBy(
    numbered.filter(({ value }) => value.pair !== undefined),
    ({ value }) => value.pair?.id ?? "",
  );
  return [...pairs].flatMap(([id, members]) => {
    const sides = members.map(({ value }) => value.pair?.side).sort();
    if (sides.join("") === "ab") return [];
    const place = members[0]?.place ?? "";
    return [`${place}: the pair ${id} needs exactly one case of side a and one of side b.`];
  });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  );
}
