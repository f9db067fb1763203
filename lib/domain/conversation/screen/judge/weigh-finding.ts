import type { Match } from "../pattern/pattern.ts";
import type { Finding, WeighedFinding, Weight } from "./finding.ts";
import { isNegated } from "./is-negated.ts";
import type { SurroundingConcept, Surroundings } from "./surroundings.ts";

const aboutOthers = new Set(["suicide.other", "suicide.bereavement", "harm.threatened", "medical.emergency"]);
const nearWords = 10;
const farWords = 40;

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
  const isPastHarm = signal.category === "harassment" || signal.category === "discrimination";
  if (isPastHarm && signal.strength === "concern" && isOver(match, around)) return "none";
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
  const frame = around.frameStart.get(around.message.sentence[match.start] ?? 0) ?? match.start;
  const isGeneral = aboutOthers.has(name) && isLed(frame, match.start, around);
  if (isWork && !isStory && isPersonal(match, around) && !isGeneral) return false;
  if (isWork && !isPersonal(match, around)) return name !== "unsafe_work";
  const first = around.message.words[match.start];
  const isQuoted = around.message.isQuoted[match.start] === true;
  if (isQuoted || (aboutOthers.has(name) && first !== "i")) return true;
  const frameStart = around.frameStart.get(around.message.sentence[match.start] ?? 0) ?? match.start;
  if (frameStart >= match.start) return false;
  return (
    isLed(frameStart, match.start, around) ||
    (first !== "i" && !breaksBetween(frameStart, match.start, around))
  );
}

/** "A song called …", "the course where …": something between the frame and the words hands over to them. */
function isLed(frameStart: number, start: number, around: Surroundings): boolean {
  for (let at = start; at > frameStart && at > start - farWords; at -= 1) {
    if (around.places.says.starts.has(at)) return true;
  }
  return false;
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
  "somebody",
  "colleague",
  "coworker",
  "man",
  "woman",
  "guy",
]);

function isPersonal(match: Match, around: Surroundings): boolean {
  return around.message.words.slice(match.start, match.end).some((word) => persons.has(word));
}

/** "I can't take it anymore" about the air conditioning. */
function isPetty(name: string, match: Match, around: Surroundings): boolean {
  return name.startsWith("hint.") && isInSentence("petty", match, around);
}

function breaksBetween(start: number, end: number, around: Surroundings): boolean {
  for (let at = Math.max(start + 1, end - farWords); at <= end; at += 1) {
    if ((around.message.breakBefore[at] ?? 0) > 0) return true;
  }
  return false;
}

/** Long ago, or over by the person's own word, and not back again. */
function isOver(match: Match, around: Surroundings): boolean {
  if (isInSentence("presentagain", match, around) || isInSentence("rightnow", match, around))
    return isInSentence("recovered", match, around) && isInSentence("longago", match, around);
  if (isInSentence("longago", match, around)) return true;
  const isPast = around.message.wasBefore.slice(match.start, match.end).some(Boolean);
  return isPast && around.places.recovered.starts.size > 0 && !isInSentence("recent", match, around);
}

function isLaughedAt(name: string, match: Match, around: Surroundings): boolean {
  return (
    name !== "suicide.act" && isInSentence("laugh", match, around) && around.places.now.starts.size === 0
  );
}

function isInSentence(concept: SurroundingConcept, match: Match, around: Surroundings): boolean {
  return around.places[concept].sentences.has(around.message.sentence[match.start] ?? 0);
}

function isNear(concept: SurroundingConcept, match: Match, around: Surroundings): boolean {
  const { sentence } = around.message;
  for (let at = match.start - nearWords; at < match.end + nearWords; at += 1) {
    if (sentence[at] === sentence[match.start] && around.places[concept].starts.has(at)) return true;
  }
  return false;
}
