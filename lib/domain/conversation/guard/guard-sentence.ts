import { readsAsEnglish } from "../evidence/is-english.ts";
import { toWords } from "../sentences/same-words.ts";
import { isEcho, isToldBack } from "./echo.ts";
import { readSentence, weighSentence } from "./evidence/weigh-sentence.ts";
import { tellsOfOwnLife } from "./first-person.ts";
import { findBadAdvice } from "./forms/directives.ts";
import { diagnoses, treats } from "./forms/health.ts";
import { advisesOnLaw } from "./forms/law.ts";
import { speaksOfOthers, takesSides } from "./forms/third-parties.ts";
import { type Certainty, type GuardReason, guardReasons } from "./guard-reasons.ts";
import { cannotTell, type GuardRule, keepsInstructions } from "./guard-rule.ts";
import { graveAbroad } from "./lexicon/grave-abroad.ts";
import { otherLanguages } from "./lexicon/languages.ts";
import { promisesAbroad } from "./lexicon/promises-abroad.ts";
import { findUnknownNames } from "./named-people.ts";
import { toPlainSentence } from "./plain-sentence.ts";
import { assuranceRules } from "./rules/assurances.ts";
import { claimsHumanRules } from "./rules/claims-human.ts";
import { companyFactRules } from "./rules/company-facts.ts";
import { contemptRules } from "./rules/contempt.ts";
import { employeeVoiceRules } from "./rules/employee-voice.ts";
import { flatteryRules } from "./rules/flattery.ts";
import { graveWordRules } from "./rules/grave-words.ts";
import { diagnosisRules, medicalAdviceRules } from "./rules/health.ts";
import { humanLifeRules } from "./rules/human-life.ts";
import { instructionRules } from "./rules/instructions-told.ts";
import { internalsRules } from "./rules/internals.ts";
import { legalAdviceRules } from "./rules/legal-advice.ts";
import { otherPersonRules } from "./rules/other-person.ts";
import { beginsWithLabel, otherVoiceRules } from "./rules/other-voices.ts";
import { employerPromiseRules } from "./rules/promises.ts";
import { machineryRules, recordRules } from "./rules/records.ts";
import { takingSidesRules } from "./rules/taking-sides.ts";
import { unsafeRules } from "./rules/unsafe.ts";
import { workingLifeRules } from "./rules/working-life.ts";
import { joinBroken, listParts } from "./sentence-parts.ts";
import { isPolicyTold, tellableReasons } from "./told-policies.ts";
import { hasUnknownContact } from "./unknown-contacts.ts";
import { hasUnknownCount, hasUnknownFigure } from "./unknown-figures.ts";
import { isOtherTongue, isUnreadable } from "./unreadable.ts";

export type GuardFacts = {
  /** The message that is answered. */
  readonly personText: string;
  /** The reply as far as it was released. */
  readonly before: string;
  /** Lets pass only what is likely to be fine: for a delicate talk, or a model that wrote bad things. */
  readonly isStrict?: boolean;
  /** What the company says, as the model was told it. */
  readonly policies?: string | null;
};

export type GuardVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: GuardReason;
      readonly certainty: Certainty;
    };

const inLanguages = (reason: GuardReason): GuardRule[] =>
  [...otherLanguages, ...promisesAbroad, ...graveAbroad]
    .filter((each) => each.reason === reason)
    .map(({ says }) => ({ says: new RegExp(`(?<!\\p{L})(?:${says})(?!\\p{L})`, "u") }));

const rules: Readonly<Record<GuardReason, readonly GuardRule[]>> = {
  unsafe: [...unsafeRules, ...inLanguages("unsafe")],
  internals: [...internalsRules, ...recordRules, ...machineryRules, ...inLanguages("internals")],
  claims_human: [...claimsHumanRules, ...humanLifeRules, ...inLanguages("claims_human")],
  employee_voice: [...employeeVoiceRules, ...workingLifeRules],
  diagnosis: [...diagnosisRules, ...inLanguages("diagnosis")],
  medical_advice: [...medicalAdviceRules, ...inLanguages("medical_advice")],
  legal_advice: legalAdviceRules,
  employer_promise: [...employerPromiseRules, ...assuranceRules, ...inLanguages("employer_promise")],
  other_person: otherPersonRules,
  taking_sides: [...takingSidesRules, ...inLanguages("taking_sides")],
};

/** Forms that only English has: in other languages their words mean something else. */
const englishRules: readonly (readonly [GuardReason, readonly GuardRule[]])[] = [
  ["unsafe", [...graveWordRules, ...contemptRules]],
  ["internals", instructionRules],
  ["employee_voice", otherVoiceRules],
  ["employer_promise", companyFactRules],
  ["taking_sides", flatteryRules],
];

/** A sentence longer than this is no sentence of a conversation; only its beginning is read. */
const longestRead = 2_000;

/**
 * Whether a sentence of a reply may be shown to the person. Words in quotation marks are somebody's words, or offered
 * to say: of them only what is dangerous or tells what nobody should is judged. Deterministic, under a millisecond.
 */
export function guardSentence(sentence: string, facts: GuardFacts): GuardVerdict {
  const read = sentence.slice(0, longestRead);
  const mentioned = `${facts.personText} ${facts.before}`;
  if (isUnreadable(read, mentioned)) return refuse("internals", "sure");
  if (beginsWithLabel(read)) return refuse("employee_voice", "likely");
  const verdict = judgeReadable(read, facts, mentioned);
  const isTold =
    !verdict.ok && tellableReasons.has(verdict.reason) && isPolicyTold(read, facts.policies ?? "");
  return isTold ? { ok: true } : verdict;
}

function judgeReadable(read: string, facts: GuardFacts, mentioned: string): GuardVerdict {
  if (hasUnknownContact(read, mentioned) || hasUnknownFigure(read, mentioned))
    return refuse("internals", "likely");
  const joined = joinBroken(read, facts.before);
  const whole = judgePart(joined, facts, mentioned);
  if (!whole.ok) return whole;
  if (isOtherTongue(joined, facts.personText)) return refuse("internals", "likely");
  for (const part of listParts(joined)) {
    const verdict = judgePart(part.text, facts, mentioned, part.badFrom);
    if (!verdict.ok && part.counts.has(verdict.certainty) && part.reasons.has(verdict.reason)) return verdict;
  }
  return whole;
}

function judgePart(text: string, facts: GuardFacts, mentioned: string, from?: number): GuardVerdict {
  const plain = toPlainSentence(text);
  const isTag =
    /,\s*(?:right|no|yes|okay|eh|huh|you know|(?:can|do|does|did|is|are|was|were|has|have|will|would|could|should)(?:n?['’]t| not)? (?:you|he|she|they|it|we|i)(?: \w+){0,2})\?$/iu.test(
      text.trimEnd(),
    );
  const isQuestion = !isTag && /[?？][\s"'”’)*_]*$/u.test(text.trimEnd());
  const asked = { isQuestion, known: new Set(toWords(facts.personText)) };
  const isStrict = facts.isStrict === true;
  const english = findEnglishReason(plain, isQuestion);
  if (english !== null) {
    const { bad } = weighSentence(readSentence(plain, asked));
    if (bad > (isStrict ? hardlyEverFineBelow : surelyFineBelow))
      return refuse(english, bad > 0 ? "sure" : "likely");
  }
  const byRules = judgeByRules(text, plain, { ...asked, facts, mentioned });
  return weighAgainst(byRules, plain, { ...asked, isStrict, ...(from === undefined ? {} : { from }) });
}

type Asked = { readonly isQuestion: boolean; readonly known: ReadonlySet<string> };
type Situated = Asked & { readonly facts: GuardFacts; readonly mentioned: string };

function judgeByRules(read: string, plain: string, situated: Situated): GuardReason | null {
  const { isQuestion, known, facts, mentioned } = situated;
  for (const reason of guardReasons) {
    if (reason === "other_person" && isToldBack(plain, known)) continue;
    if (reason === "internals" && keepsInstructions.test(plain)) continue;
    if (rules[reason].some((rule) => breaks(rule, plain, isQuestion))) return reason;
  }
  const formed = judgeForms(plain, isQuestion, known);
  if (formed !== null) return formed;
  if ((mayBeEnglish(read) && tellsOfOwnLife(plain)) || isEcho(plain, facts.personText))
    return "employee_voice";
  if (isQuestion) return null;
  if (hasUnknownCount(plain, mentioned)) return "internals";
  return findUnknownNames(read, mentioned).length > 0 ? "other_person" : null;
}

function findEnglishReason(plain: string, isQuestion: boolean): GuardReason | null {
  if (!readsAsEnglish(toWords(plain)) || cannotTell.test(plain)) return null;
  return englishRules.find(([, own]) => own.some((rule) => breaks(rule, plain, isQuestion)))?.[0] ?? null;
}

function breaks({ says, unless, isFineAsQuestion }: GuardRule, plain: string, isQuestion: boolean): boolean {
  return !(isQuestion && isFineAsQuestion) && says.test(plain) && unless?.test(plain) !== true;
}

/** From where on the words of a sentence alone say that it is bad: English ones, and words that hardly read as English. */
const badFrom = { usual: 0.4, strict: -1.2 } as const;
const badAbroadFrom = { usual: 3, strict: 1.5 } as const;
/** Bad for sure: by the words alone, or by a rule that they agree with. */
const surelyBadFrom = 1.5;
/** What breaks a rule stands unless its words say this clearly that it is fine; the gravest rules ask for more. */
const fineBelow = -1.2;
const surelyFineBelow = -2.5;
const hardlyEverFineBelow = -3.5;
const gravest: ReadonlySet<GuardReason> = new Set(["unsafe", "internals"]);
/** Fewer words tell too little. */
const fewestWords = 3;

/** The rules and the weight of the words together. Only in English, where most was learned, do words take a rule back. */
function weighAgainst(
  byRules: GuardReason | null,
  plain: string,
  { isStrict, from: least, ...asked }: Asked & { readonly isStrict: boolean; readonly from?: number },
): GuardVerdict {
  const words = toWords(plain);
  if (words.length < fewestWords) return byRules === null ? { ok: true } : refuse(byRules, "likely");
  const { bad, reason } = weighSentence(readSentence(plain, asked));
  const isEnglish = readsAsEnglish(words);
  if (byRules !== null) {
    const takenBack = isStrict || gravest.has(byRules) ? surelyFineBelow : fineBelow;
    if (isEnglish && bad < takenBack) return { ok: true };
    return refuse(byRules, bad > (isEnglish ? badFrom.usual : surelyBadFrom) ? "sure" : "likely");
  }
  const from = isEnglish ? badFrom : badAbroadFrom;
  if (bad > (least ?? from.usual)) return refuse(reason, bad > surelyBadFrom ? "sure" : "likely");
  return isStrict && least === undefined && bad > from.strict ? refuse(reason, "doubtful") : { ok: true };
}

function refuse(reason: GuardReason, certainty: Certainty): GuardVerdict {
  return { ok: false, reason, certainty };
}

/** A small "i" is a word of other languages; with letters that English lacks, it is theirs. */
function mayBeEnglish(sentence: string): boolean {
  return /(?<!\p{L})I(?!\p{L})/u.test(sentence) || !/[^\P{L}a-zA-Z]/u.test(sentence);
}

function judgeForms(plain: string, isQuestion: boolean, known: ReadonlySet<string>): GuardReason | null {
  if (diagnoses(plain, isQuestion, known)) return "diagnosis";
  if (treats(plain, isQuestion, known)) return "medical_advice";
  if (advisesOnLaw(plain, isQuestion)) return "legal_advice";
  const advice = findBadAdvice(plain, isQuestion);
  if (advice !== null) return advice;
  if (speaksOfOthers(plain, isQuestion, known)) return "other_person";
  return takesSides(plain, isQuestion) ? "taking_sides" : null;
}
