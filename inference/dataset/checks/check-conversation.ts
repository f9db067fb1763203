import { cohereWith } from "#lib/domain/conversation/guard/cohere-with.ts";
import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import {
  isSaidAgain,
  type Saying,
  toSaying,
  toWords,
} from "#lib/domain/conversation/sentences/same-words.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { Danger } from "../scenes/scene.ts";
import type { Fault } from "./fault.ts";
import { judgeDanger } from "./judge-danger.ts";

const mostSentences = 5;
const longestReply = 700;

/**
 * The first fault of a conversation; null: none. Each reply is judged as production judges a model's: sentence by
 * sentence by the guard, and as a whole. It must also be short, ask once at most, and say nothing twice.
 */
export function findFault(
  turns: readonly Turn[],
  { danger }: { readonly danger: Danger | null },
): Fault | null {
  const said: Saying[] = [];
  for (const [at, turn] of turns.entries()) {
    const open = /[{}<>]/u.exec(turn.text);
    if (open !== null) return { reason: "slot", text: turn.text };
    if (turn.role === turns[at - 1]?.role) return { reason: "alternation", text: turn.text };
    const before = turns[at - 1]?.text ?? "";
    const fault = turn.role === "elara" ? judgeReply(turn.text, before, said) : null;
    if (fault !== null) return fault;
  }
  if (turns.at(-1)?.role !== "elara") return { reason: "unanswered", text: turns.at(-1)?.text ?? "" };
  return judgeDanger(turns, danger);
}

function judgeReply(text: string, personText: string, said: Saying[]): Fault | null {
  const sentences = splitReply(text);
  if (sentences.length > mostSentences || text.length > longestReply) return { reason: "length", text };
  if (sentences.filter(isQuestion).length > 1) return { reason: "questions", text };
  if (personText !== "" && !cohereWith(text, personText)) return { reason: "coherence", text };
  let before = "";
  for (const sentence of sentences) {
    const verdict = guardSentence(sentence, { personText, before });
    if (!verdict.ok) return { reason: `guard:${verdict.reason}`, text: sentence };
    const saying = toSaying(toWords(sentence));
    if (said.some((earlier) => isSaidAgain(earlier, saying))) return { reason: "repetition", text: sentence };
    said.push(saying);
    before += before === "" ? sentence : ` ${sentence}`;
  }
  return null;
}

const isQuestion = (sentence: string) => /[?？؟][\p{P}\p{S}\s]*$/u.test(sentence);

/** The sentences of a reply as production splits them. */
export function splitReply(text: string): string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), splitter.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
