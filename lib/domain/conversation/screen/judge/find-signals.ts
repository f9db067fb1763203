import type { Engine, Watch } from "../engine.ts";
import { labelWords } from "../pattern/label-words.ts";
import { matchPattern } from "../pattern/match-pattern.ts";
import type { Match } from "../pattern/pattern.ts";
import { type Message, readMessage } from "../text/read-message.ts";
import { commonWords } from "../words/common-words.ts";
import type { WeighedFinding } from "./finding.ts";
import { findSurroundings } from "./surroundings.ts";
import { weighFinding } from "./weigh-finding.ts";

type Found = { readonly means: Watch["means"]; readonly match: Match };

/** Everything a text says that the lexicons know, weighed by what stands around it. */
export function findSignals(text: string, engine: Engine): readonly WeighedFinding[] {
  const message = readMessage(text, engine.book);
  const { tree, vocabulary } = engine.compiler;
  const labelled = labelWords(message.words, message.breakBefore, tree, vocabulary);
  const found = matchAll(message, labelled, engine);
  const around = findSurroundings(message, labelled, engine.concepts);
  const harmless = coveredWords(found, "idiom", message);
  const light = coveredWords(found, "light", message);
  return found.flatMap(({ means, match }) => {
    if (typeof means === "string" || overlaps(match, harmless)) return [];
    return [weighFinding({ signal: means, match }, around, overlaps(match, light))];
  });
}

function matchAll(
  message: Message,
  labelled: ReturnType<typeof labelWords>,
  engine: Engine,
): readonly Found[] {
  const clause = { breakBefore: message.breakBefore, wordCount: message.words.length };
  const found: Found[] = [];
  for (const spans of labelled.starting) {
    for (const span of spans) {
      for (const { pattern, means } of engine.watches.get(span.label) ?? []) {
        const match = matchPattern(pattern, span, labelled, clause);
        if (match !== null) found.push({ means, match });
      }
    }
  }
  return found;
}

/** Words that an idiom is about; what it merely begins or ends with ("my", "me") stays free. */
function coveredWords(
  found: readonly Found[],
  kind: "idiom" | "light",
  message: Message,
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { means, match } of found) {
    if (means !== kind) continue;
    for (let at = match.start; at < match.end; at += 1) {
      if (!commonWords.has(message.words[at] ?? "")) covered.add(at);
    }
  }
  return covered;
}

function overlaps(match: Match, covered: ReadonlySet<number>): boolean {
  for (let at = match.start; at < match.end; at += 1) if (covered.has(at)) return true;
  return false;
}
