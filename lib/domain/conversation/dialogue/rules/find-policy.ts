import type { GuardReason } from "../../guard/guard-reasons.ts";
import { guardSentence } from "../../guard/guard-sentence.ts";
import type { ReadMessage } from "../message/read-message.ts";
import { splitSentences } from "../state/said-before.ts";
import { anyRule, type RuleTopic, ruleTopics } from "./rule-topics.ts";

const longestQuoted = 260;
const mostQuoted = 2;
const leastShared = 2;
/** What a company writes to Elara rather than about its rules, or keeps to itself, is not said. */
const notForPeople =
  /\b(?:elara|assistant|chat ?bot|ai\b|prompts?|instructions?|ignore|never (?:tell|say|mention|reveal|show)|(?:do not|don't) (?:tell|say|mention|reveal|show|share|repeat|disclose)|secrets?|confidential|internal(?:ly)?|references?|reference number|identifiers?|ids?|pins?|project names?|code ?names?|canar\w+|words?:|passwords?|passphrase|codes?|tokens?|keys?|credentials?|https?:|www\.|<|>|\{|\}|\[|\])/i;
/** What no company's rule is; for the rest of what the guard holds back of a model, a company may speak for itself. */
const neverQuoted: ReadonlySet<GuardReason> = new Set([
  "unsafe",
  "internals",
  "claims_human",
  "taking_sides",
]);
/** A name or number that opens or marks something: letters and digits in one, or parts joined before a digit. */
const opensSomething =
  /(?<![\p{L}\d-])(?!\d+(?:st|nd|rd|th|h|am|pm|-\p{L}+)?(?![\p{L}\d-]))(?=[\p{L}\d_-]*\d)(?=[\p{L}\d_-]*\p{L})[\p{L}\d_-]{4,}/u;
const small = new Set(
  "about after also and any are because been before but can could did does every for from get gets give had has have here how into its just know many may might more much must not one our out own per should such than that the their them then there these they this until was were what when where which while who whom will with would year years you your company employee employees work working works time days day please tell".split(
    " ",
  ),
);

/** Sentences of what the company has written that answer a question, word for word; none where nothing fits or may be said. */
export function findPolicy(
  policies: string | null | undefined,
  topic: RuleTopic | null,
  message: ReadMessage,
): readonly string[] {
  if (policies === null || policies === undefined) return [];
  const asked = toStems(message.plain);
  const ranked = listSentences(policies)
    .filter(isFitToQuote)
    .map((text, place) => ({
      text,
      place,
      likeness: countShared(asked, toStems(text)),
      isOn: isOn(topic, text),
    }))
    .filter(
      ({ text, likeness, isOn: on }) => (on && likeness >= 1) || (likeness >= leastShared && isRule(text)),
    )
    .sort((one, other) => score(other) - score(one) || one.place - other.place);
  return ranked
    .slice(0, mostQuoted)
    .sort((one, other) => one.place - other.place)
    .map(({ text }) => text);
}

function score({ likeness, isOn: on }: { readonly likeness: number; readonly isOn: boolean }): number {
  return likeness + (on ? 1 : 0);
}

function isOn(topic: RuleTopic | null, text: string): boolean {
  return topic !== null && topic.id !== "any" && topic.about.test(text.toLowerCase());
}

/** About something that companies settle, or said as a rule. */
function isRule(text: string): boolean {
  const plain = text.toLowerCase();
  return [...ruleTopics, anyRule].some(({ about }) => about.test(plain)) || saidAsRule.test(plain);
}

const saidAsRule =
  /\b(?:must|may|can|cannot|can't|need(?:s)? to|have to|has to|is|are) (?:not |be |only |always |then )*(?:allowed|permitted|required|requested|approved|signed|paid|given|granted|taken|limited|possible|free|entitled|covered|reimbursed|submitted|reported|booked|kept|handed|asked|needed|ask|request|submit|report|sign|book|take|claim|apply|use)\b/;

function listSentences(policies: string): string[] {
  return policies
    .split(/\n+/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s*/u, "").trim())
    .flatMap(splitSentences)
    .map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`));
}

/** A rule of the company is its own promise; anything else that the guard holds back is not said in its name either. */
function isFitToQuote(text: string): boolean {
  if (
    text.length > longestQuoted ||
    text.includes("?") ||
    notForPeople.test(text) ||
    opensSomething.test(text)
  )
    return false;
  const verdict = guardSentence(text, { personText: text, before: "" });
  return verdict.ok || !neverQuoted.has(verdict.reason);
}

function toStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map(toStem));
}

/** Enough to see "holidays" and "holiday", "working" and "work" as one. */
function toStem(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|ly|e)$/u, "");
  return stem.length >= 3 ? stem : word;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
