import { hasAskedAboutSuicide } from "../../../conversation/care/care-state.ts";
import { screenByLexicons } from "../../../conversation/screen/screen-by-lexicons.ts";
import { screenMessage } from "../../../conversation/screen/screen-message.ts";
import type { ScreenCategory, ScreenContext } from "../../../conversation/screen/verdict.ts";
import type { Turn } from "../../../conversation/turns.ts";
import type { ConversationText, RiskBand } from "../../conversation-analysis.ts";
import { scoreSentiment } from "../sentiment.ts";
import { cutSentences } from "../statements/cut-sentences.ts";

/** What the safety screen finds in a message, with the words that it is found in. */
export type SafetySignal = {
  /** Null where only the weight of all words alarms, which is wrong too often to name a kind. */
  readonly category: ScreenCategory | null;
  readonly level: "concern" | "crisis";
  readonly band: RiskBand;
  readonly turn: number;
  readonly quote: string;
};

const screenedBefore = 6;
const longestContext = 24;
const heavy = -0.5;
/** What sounds light and alarms all the same is for somebody to read, not for us to name. */
const light = 0.3;
/** A matter for those responsible, whatever else is said. */
const alwaysHigh: readonly ScreenCategory[] = ["harassment", "discrimination"];

/**
 * The safety screen over a conversation, each message in the light of what was said just before it. In the chat a false
 * alarm costs a caring answer; here it would be read by others, so that lexicons and weights have to agree.
 */
export function findSafetySignals({ turns }: ConversationText): readonly SafetySignal[] {
  return turns.flatMap(({ speaker, text }, turn) => {
    if (speaker !== "employee" || text.trim() === "") return [];
    const before = turns.slice(Math.max(0, turn - longestContext), turn).map(toTurn);
    return screenTurn(text, turn, toContext(before));
  });
}

function screenTurn(text: string, turn: number, context: ScreenContext): SafetySignal[] {
  const verdict = screenMessage(text, context);
  if (verdict.level === "none") return [];
  const level = verdict.level;
  const listed = screenByLexicons(text, context);
  const quote = findAlarming(text, level);
  if (quote === null) return [];
  const tone = scoreSentiment(quote).value;
  const isListed = listed.level !== "none" && tone < light;
  if (!isListed) {
    const isDoubtful =
      listed.level === "crisis" || (level === "crisis" && scoreSentiment(text).value <= heavy);
    return isDoubtful ? [{ category: null, level: "concern", band: "medium", turn, quote }] : [];
  }
  // Whoever asks what to do about it may ask for others.
  const isAsked = quote.trimEnd().endsWith("?");
  return listed.categories.map((category) => {
    const band = listed.level === "crisis" || (alwaysHigh.includes(category) && !isAsked) ? "high" : "medium";
    return { category, level: listed.level === "crisis" ? "crisis" : "concern", band, turn, quote };
  });
}

function toContext(before: readonly Turn[]): ScreenContext {
  const previous = before.filter(({ role }) => role === "person").slice(-screenedBefore);
  return { askedDirectly: hasAskedAboutSuicide(before), previous: previous.map(({ text }) => text) };
}

/** The sentence that alarms by itself, else the heaviest one. */
function findAlarming(text: string, level: SafetySignal["level"]): string | null {
  const sentences = cutSentences(text);
  if (sentences.length <= 1) return sentences[0] ?? null;
  const alarming = sentences.filter((sentence) => screenByLexicons(sentence).level !== "none");
  const gravest = alarming.find((sentence) => screenByLexicons(sentence).level === level);
  return gravest ?? alarming[0] ?? findHeaviest(sentences);
}

function findHeaviest(sentences: readonly string[]): string | null {
  const weighed = sentences.map((sentence) => ({ sentence, value: scoreSentiment(sentence).value }));
  return weighed.toSorted((one, other) => one.value - other.value)[0]?.sentence ?? null;
}

function toTurn({ speaker, text }: { speaker: "employee" | "elara"; text: string }): Turn {
  return { role: speaker === "employee" ? "person" : "elara", text };
}
