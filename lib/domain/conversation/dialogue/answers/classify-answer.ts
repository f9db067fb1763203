import { type AnswerKind, answerKinds } from "../../bank/question-bank.ts";
import { type Clause, type ReadMessage, readMessage } from "../message/read-message.ts";
import { detectTopics } from "../topics/detect-topics.ts";
import { answerCues } from "./answer-cues.ts";
import { readEmoji } from "./emoji-kinds.ts";
import { findOdds } from "./example-odds.ts";
import { readPolarity } from "./question-polarity.ts";
import { readShortAnswer } from "./short-answers.ts";

type Scores = Map<AnswerKind, number>;

/** What weighs how much. A cue settles a clause with 3. */
const weights = {
  laterClause: 0.5,
  afterBut: 1.6,
  peak: 1.3,
  furtherCues: 0.4,
  yesOrNo: 1.6,
  odds: 0.3,
  emoji: 1.5,
  otherTopic: 1,
  negated: 2,
  unheard: 1,
} as const;

/** Kinds whose words speak even beside others: what is asked for or refused is said on purpose. */
const readiness: Readonly<Record<AnswerKind, number>> = {
  asks_for_help: 1.35,
  changes_subject: 1.25,
  angry: 1.15,
  distressed: 1.1,
  minimises: 1.1,
  confirms: 1,
  denies: 1,
};

/** Kinds that need a word of their own: likeness alone does not make a request, a refusal or an outburst. */
const onPurpose: readonly AnswerKind[] = ["asks_for_help", "changes_subject", "angry"];

const negation =
  /(?:\b(?:not|never|no|without|hardly|neither|nor|far from|no longer|nothing)|n't)(?: (?:is|are|was|were|it|of|really|so|very|that|too|all|even|feel|feeling|been|be|being|get|getting|a|any|am|me|make|at))* $/;
const startsNegated =
  /^(?:not|no|never|nothing|nobody|none|can'?t|cannot|don't|doesn't|didn't|haven't|isn't|aren't|wasn't|won't|wouldn't|far|hardly|barely|without|rather not)\b/;

/**
 * How somebody took a question: by what they wrote, read in the light of what a yes or a no to it means. `question`
 * is what Elara said last, or null. Every text has an answer; one that tells nothing counts as confirming.
 */
export function classifyAnswer(question: string | null, answer: string | ReadMessage): AnswerKind {
  const message = typeof answer === "string" ? readMessage(answer) : answer;
  const polarity = question === null ? "open" : readPolarity(question);
  const short = readShortAnswer(message);
  if (short?.isAlone === true) {
    const isTrouble = (short.says === "yes") === (polarity !== "ease");
    const isFine = message.plain === "" && polarity === "open" && short.says === "yes";
    return isTrouble && !isFine ? "confirms" : "denies";
  }
  const fromEmoji = readEmoji(message.emoji);
  if (message.words.length === 0) return fromEmoji ?? "minimises";
  const scores = scoreClauses(message.clauses);
  if (short !== null) {
    add(scores, (short.says === "yes") === (polarity !== "ease") ? "confirms" : "denies", weights.yesOrNo);
  }
  if (fromEmoji !== null) add(scores, fromEmoji, weights.emoji);
  const odds = findOdds(message);
  if (question !== null) addTopicChange(scores, question, message);
  return strongest(scores, odds);
}

function scoreClauses(clauses: readonly Clause[]): Scores {
  const scores: Scores = new Map();
  for (const [index, clause] of clauses.entries()) {
    const place =
      (1 + (weights.laterClause * (index + 1)) / clauses.length) * (clause.isTurn ? weights.afterBut : 1);
    for (const [kind, score] of scoreClause(clause)) {
      const isPeak = kind === "distressed" || kind === "angry";
      const weighted = score * (isPeak ? Math.max(place, weights.peak) : place);
      const before = scores.get(kind) ?? 0;
      // The strongest clause speaks for its kind; further ones only add to it.
      scores.set(kind, Math.max(before, weighted) + weights.furtherCues * Math.min(before, weighted));
    }
  }
  return scores;
}

function scoreClause({ text }: Clause): Scores {
  const scores: Scores = new Map();
  for (const { kind, weight, pattern } of answerCues) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const isNegated = negation.test(text.slice(0, match.index)) && !startsNegated.test(match[0]);
    if (!isNegated) addCue(scores, kind, weight);
    else if (kind === "denies") addCue(scores, "confirms", weights.negated);
    else if (kind === "distressed" || kind === "confirms" || kind === "angry") {
      addCue(scores, "denies", weights.negated);
    }
  }
  return scores;
}

function addCue(scores: Scores, kind: AnswerKind, weight: number): void {
  const before = scores.get(kind) ?? 0;
  scores.set(kind, Math.max(before, weight) + weights.furtherCues * Math.min(before, weight));
}

/** Somebody who begins with another theme altogether leaves the one that was asked about. */
function addTopicChange(scores: Scores, question: string, message: ReadMessage): void {
  const asked = detectTopics(question).map(({ family }) => family);
  const [told] = detectTopics(message);
  if (told === undefined || told.weight < 2.5 || asked.length === 0 || asked.includes(told.family)) return;
  if (message.clauses.length > 2) return;
  add(scores, "changes_subject", weights.otherTopic);
}

function add(scores: Scores, kind: AnswerKind, weight: number): void {
  if (weight > 0) scores.set(kind, (scores.get(kind) ?? 0) + weight);
}

function strongest(scores: Scores, odds: ReadonlyMap<AnswerKind, number>): AnswerKind {
  const total = (kind: AnswerKind) => {
    const doubt = onPurpose.includes(kind) && !scores.has(kind) ? weights.unheard : 0;
    return (scores.get(kind) ?? 0) * readiness[kind] + weights.odds * (odds.get(kind) ?? 0) - doubt;
  };
  return answerKinds.reduce((best, kind) => (total(kind) > total(best) ? kind : best), "confirms");
}
