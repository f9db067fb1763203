import type { Match } from "../pattern/pattern.ts";
import type { Finding, WeighedFinding, Weight } from "./finding.ts";
import { isNegated } from "./is-negated.ts";
import type { SurroundingConcept, Surroundings } from "./surroundings.ts";

const aboutOthers = new Set(["suicide.other", "suicide.bereavement", "harm.threatened", "medical.emergency"]);
const nearWords = 10;

/** Weighs one finding by what stands around it. */
export function weighFinding(finding: Finding, around: Surroundings, isLightly: boolean): WeighedFinding {
  const weight = weigh(finding, around, isLightly);
  const isTimed = finding.signal.category !== "abuse" && isNear("now", finding.match, around);
  return {
    ...finding,
    weight,
    isImminent: weight === "crisis" && (finding.signal.isImminent === true || isTimed),
  };
}

function weigh({ signal, match }: Finding, around: Surroundings, isLightly: boolean): Weight {
  if (isTold(signal.name, match, around)) return "none";
  if (signal.ignoresNegation !== true && isNegated(match, around)) return "none";
  if (signal.strength !== "crisis") return isPetty(signal.name, match, around) ? "none" : signal.strength;
  if (isOver(match, around)) return signal.category === "medical_emergency" ? "none" : "concern";
  if (signal.isLight === true && (isLightly || isLaughedAt(signal.name, match, around))) return "concern";
  return "crisis";
}

/** Told in a story, a song, the news, or as the subject of work: nobody here is in danger. */
function isTold(name: string, match: Match, around: Surroundings): boolean {
  if (isNarrated(match, around)) return false;
  const isStory = isInSentence("fiction", match, around) || isInSentence("news", match, around);
  const isWork = isInSentence("topicwork", match, around);
  if (!isStory && !isWork) return false;
  if (isWork && !isStory && isPersonal(match, around)) return false;
  const first = around.message.words[match.start];
  const isQuoted = around.message.isQuoted[match.start] === true;
  if (isQuoted || (aboutOthers.has(name) && first !== "i")) return true;
  const frames = [...around.spans.fiction, ...around.spans.news, ...around.spans.topicwork].filter(
    ({ start, end }) =>
      end <= match.start && around.message.sentence[start] === around.message.sentence[match.start],
  );
  const frameStart = Math.min(...frames.map(({ start }) => start));
  const isLed = around.spans.says.some(({ start, end }) => start > frameStart && end <= match.start + 1);
  return isLed || (frames.length > 0 && first !== "i" && !breaksBetween(frameStart, match.start, around));
}

/** "I told my doctor …": the person's own words, not somebody else's story. */
function isNarrated(match: Match, around: Surroundings): boolean {
  const before = around.message.words.slice(Math.max(0, match.start - nearWords), match.start).join(" ");
  return /\bi (?:have )?(?:told|said|wrote|texted|typed|say|whispered|admitted|confessed|tell|keep saying|kept saying)\b/.test(
    before,
  );
}

const persons = new Set([
  "i",
  "me",
  "my",
  "myself",
  "he",
  "she",
  "him",
  "his",
  "her",
  "they",
  "us",
  "we",
  "them",
]);

function isPersonal(match: Match, around: Surroundings): boolean {
  return around.message.words.slice(match.start, match.end).some((word) => persons.has(word));
}

/** "I can't take it anymore" about the air conditioning. */
function isPetty(name: string, match: Match, around: Surroundings): boolean {
  return name.startsWith("hint.") && isInSentence("petty", match, around);
}

function breaksBetween(start: number, end: number, around: Surroundings): boolean {
  return around.message.breakBefore.slice(start + 1, end + 1).some((strength) => strength > 0);
}

/** Long ago, or over by the person's own word, and not back again. */
function isOver(match: Match, around: Surroundings): boolean {
  if (isInSentence("presentagain", match, around) || isInSentence("rightnow", match, around))
    return isInSentence("recovered", match, around) && isInSentence("longago", match, around);
  if (isInSentence("longago", match, around)) return true;
  const isPast = around.message.wasBefore.slice(match.start, match.end).some(Boolean);
  return isPast && around.spans.recovered.length > 0 && !isInSentence("recent", match, around);
}

function isLaughedAt(name: string, match: Match, around: Surroundings): boolean {
  return name !== "suicide.act" && isInSentence("laugh", match, around) && around.spans.now.length === 0;
}

function isInSentence(concept: SurroundingConcept, match: Match, around: Surroundings): boolean {
  return around.sentences[concept].has(around.message.sentence[match.start] ?? 0);
}

function isNear(concept: SurroundingConcept, match: Match, around: Surroundings): boolean {
  return around.spans[concept].some(
    ({ start, end }) =>
      around.message.sentence[start] === around.message.sentence[match.start] &&
      start <= match.end + nearWords &&
      end >= match.start - nearWords,
  );
}
