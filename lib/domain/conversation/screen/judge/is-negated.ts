import type { Match } from "../pattern/pattern.ts";
import type { Surroundings } from "./surroundings.ts";

const reachWords = 5;
const subjects = new Set(["i", "he", "she", "they", "we", "you"]);

/** Whether an odd number of negations reaches what was matched: "not", or "not … not … not". */
export function isNegated(match: Match, around: Surroundings): boolean {
  const within = match.between.filter((at) => around.negates.has(at)).length;
  return (within + countBefore(match, around) + countAfter(match, around)) % 2 === 1;
}

/**
 * Negations in front: within the clause, a few words away. Past a new subject only verbs of thinking and saying carry
 * it on ("I don't think I want to die"), everything else ends it ("I don't feel good I want to die").
 */
function countBefore(match: Match, around: Surroundings): number {
  const { words, breakBefore } = around.message;
  const { bridges } = around;
  const stops = around.places.but.starts;
  let count = 0;
  let needsBridge = subjects.has(words[match.start] ?? "");
  let isBridged = false;
  for (let at = match.start - 1; at >= 0 && at >= match.start - reachWords; at -= 1) {
    if ((breakBefore[at + 1] ?? 0) > 0) break;
    if (around.negates.has(at)) {
      const isNotThat = needsBridge && subjects.has(words[at + 1] ?? "") && words[at] === "not";
      if (!needsBridge || isBridged || isNotThat) count += 1;
      continue;
    }
    if (needsBridge) {
      if (!bridges.has(at)) break;
      isBridged = true;
    } else if (stops.has(at)) break;
    if (subjects.has(words[at] ?? "")) {
      needsBridge = true;
      isBridged = false;
    }
  }
  return count;
}

const refusals =
  /^(?:not (?:option|answer|going happen|something|solution|for me|case|me)|never|no way|no thanks|no chance)\b/;

/** "Suicide is not an option", "hurting myself? never". */
function countAfter(match: Match, around: Surroundings): number {
  const next = around.message.words.slice(match.end, match.end + 3).join(" ");
  return refusals.test(next) ? 1 : 0;
}
