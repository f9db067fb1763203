/** One step of a pattern as its author wrote it. */
export type WrittenStep = {
  /** Phrases of plain words, and names of concepts with "@" before them. */
  readonly choices: readonly string[];
  readonly gapBefore: number;
  readonly isOptional: boolean;
};
export type WrittenPattern = {
  readonly steps: readonly WrittenStep[];
  readonly startsClause: boolean;
  readonly endsClause: boolean;
};

const gap = /^(\.{2,3})(\d*)$/;
const gapWords = { "..": 3, "...": 6 };

/**
 * Reads one line of a lexicon. Its language:
 * - a word is itself; `word*` is any word that begins so; `@name` is a concept; `(a b|c|@d)` is one of several
 * - `x?` may be missing
 * - `..` up to three other words, `...` up to six, `..2` up to two
 * - `^` first and `$` last: nothing of the clause before, after
 *
 * A choice with a gap inside it makes a pattern of its own, so one line can give several.
 * @throws RangeError when brackets do not pair.
 */
export function parsePattern(line: string): readonly WrittenPattern[] {
  const startsClause = line.startsWith("^");
  const endsClause = line.endsWith("$");
  const body = line.slice(startsClause ? 1 : 0, endsClause ? -1 : undefined).trim();
  return unfold(splitOutside(body, " ")).map((parts) => ({
    steps: readSteps(parts),
    startsClause,
    endsClause,
  }));
}

/** Replaces each group that has gaps inside by its choices, one after another. */
function unfold(parts: readonly string[]): readonly (readonly string[])[] {
  const at = parts.findIndex((part) => part.startsWith("(") && part.includes(" .."));
  const group = parts[at];
  if (group === undefined) return [parts];
  const choices = choicesOf(group);
  const simple = choices.filter((choice) => !choice.includes(" .."));
  const whole = simple.length > 0 ? [`(${simple.join("|")})`] : [];
  return [...whole, ...choices.filter((choice) => choice.includes(" .."))].flatMap((choice) => {
    const inner = splitOutside(choice, " ");
    return unfold([...parts.slice(0, at), ...inner, ...parts.slice(at + 1)]);
  });
}

function readSteps(parts: readonly string[]): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  let gapBefore = 0;
  for (const part of parts) {
    const dots = gap.exec(part);
    if (dots !== null) {
      const [, mark, words] = dots;
      gapBefore =
        words === "" || words === undefined ? gapWords[mark === ".." ? ".." : "..."] : Number(words);
      continue;
    }
    const isOptional = part.endsWith("?");
    const plain = isOptional ? part.slice(0, -1) : part;
    steps.push({ choices: plain.startsWith("(") ? choicesOf(plain) : [plain], gapBefore, isOptional });
    gapBefore = 0;
  }
  return steps;
}

function choicesOf(group: string): readonly string[] {
  return splitOutside(group.slice(1, group.lastIndexOf(")")), "|").map((choice) => choice.trim());
}

/** Splits where the separator stands outside all brackets. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === separator && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  if (depth !== 0) throw new RangeError(`The brackets of "${text}" do not pair.`);
  return parts.filter((part) => part !== "");
}
