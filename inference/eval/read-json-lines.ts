import type { z } from "zod";

export type NumberedValue<Value> = { readonly value: Value; readonly place: string };

/** Text that is no JSON lines as they should be: each problem with its file and line. */
export class BrokenLinesError extends Error {
  override readonly name = "BrokenLinesError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const shown = problems.slice(0, 20).join("\n");
    const rest = problems.length > 20 ? `\nand ${problems.length - 20} more` : "";
    super(`${shown}${rest}`);
    this.problems = problems;
  }
}

/**
 * The values of a text with one JSON object on a line; empty lines are passed over. `file` names the text in what is
 * said about it.
 *
 * @throws {BrokenLinesError} with every line that is no JSON or does not fit the schema.
 */
export function readJsonLines<Value>(
  text: string,
  { file, schema }: { readonly file: string; readonly schema: z.ZodType<Value> },
): NumberedValue<Value>[] {
  const problems: string[] = [];
  const values = text
    .replace(/^\u{FEFF}/u, "")
    .split(/\r?\n/u)
    .flatMap((line, index): NumberedValue<Value>[] => {
      if (line.trim() === "") return [];
      const place = `${file}:${index + 1}`;
      const parsed = parseLine(line);
      if (parsed === null) {
        problems.push(`${place}: this line is no JSON object.`);
        return [];
      }
      const read = schema.safeParse(parsed.json);
      if (read.success) return [{ value: read.data, place }];
      problems.push(`${place}: ${describeIssues(read.error)}`);
      return [];
    });
  if (problems.length > 0) throw new BrokenLinesError(problems);
  return values;
}

function parseLine(line: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(line) };
  } catch {
    return null;
  }
}

/** What a schema found wrong, in one line. */
export function describeIssues({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
