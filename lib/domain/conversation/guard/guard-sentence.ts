import { readsAsEnglish } from "../evidence/is-english.ts";
import { toWords } from "../sentences/same-words.ts";
import { isEcho, isToldBack } from "./echo.ts";
import { readSentence, weighSentence } from "./evidence/weigh-sentence.ts";
import { tellsOfOwnLife } from "./first-person.ts";
import { findBadAdvice } from "./forms/directives.ts";
import { diagnoses, treats } from "./forms/health.ts";
import { advisesOnLaw } from "./forms/law.ts";
import { speaksOfOthers, takesSides } from "./forms/third-parties.ts";
import { type GuardReason, guardReasons } from "./guard-reasons.ts";
import type { GuardRule } from "./guard-rule.ts";
import { otherLanguages } from "./lexicon/languages.ts";
import { promisesAbroad } from "./lexicon/promises-abroad.ts";
import { findUnknownNames } from "./named-people.ts";
import { toPlainSentence } from "./plain-sentence.ts";
import { assuranceRules } from "./rules/assurances.ts";
import { claimsHumanRules } from "./rules/claims-human.ts";
import { employeeVoiceRules } from "./rules/employee-voice.ts";
import { diagnosisRules, medicalAdviceRules } from "./rules/health.ts";
import { humanLifeRules } from "./rules/human-life.ts";
import { internalsRules } from "./rules/internals.ts";
import { legalAdviceRules } from "./rules/legal-advice.ts";
import { otherPersonRules } from "./rules/other-person.ts";
import { employerPromiseRules } from "./rules/promises.ts";
import { machineryRules, recordRules } from "./rules/records.ts";
import { takingSidesRules } from "./rules/taking-sides.ts";
import { unsafeRules } from "./rules/unsafe.ts";
import { workingLifeRules } from "./rules/working-life.ts";
import { hasUnknownContact } from "./unknown-contacts.ts";
import { hasUnknownCount, hasUnknownFigure } from "./unknown-figures.ts";

export type GuardFacts = {
  /** The message that is answered. */
  readonly personText: string;
  /** The reply as far as it was released. */
  readonly before: string;
  /** Lets pass only what is likely to be fine: for a delicate talk, or a model that wrote bad things. */
  readonly isStrict?: boolean;
};

/**
 * `certainty`: `sure` where a rule and the words agree, or no doubt is possible; `doubtful` where only a strict guard
 * refuses the sentence.
 */
export type GuardVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: GuardReason;
      readonly certainty?: "sure" | "likely" | "doubtful";
    };

const inLanguages = (reason: GuardReason): GuardRule[] =>
  [...otherLanguages, ...promisesAbroad]
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

/** A sentence longer than this is no sentence of a conversation; only its beginning is read. */
const longestRead = 2_000;

/**
 * Whether a sentence of a reply may be shown to the person. Words in quotation marks are somebody's words, or offered
 * to say, and are not judged. Deterministic, under a millisecond.
 */
export function guardSentence(sentence: string, facts: GuardFacts): GuardVerdict {
  const read = sentence.slice(0, longestRead);
  const plain = toPlainSentence(read);
  const isTag =
    /,\s*(?:right|no|yes|okay|eh|huh|you know|(?:can|do|does|did|is|are|was|were|has|have|will|would|could|should)(?:n?['’]t| not)? (?:you|he|she|they|it|we|i)(?: \w+){0,2})\?$/iu.test(
      read.trimEnd(),
    );
  const isQuestion = !isTag && /[?？][\s"'”’)*_]*$/u.test(read.trimEnd());
  const known = new Set(toWords(facts.personText));
  const asked = { isQuestion, known };
  const mentioned = `${facts.personText} ${facts.before}`;
  if (hasUnknownContact(read, mentioned) || hasUnknownFigure(read, mentioned))
    return { ok: false, reason: "internals", certainty: "likely" };
  const byRules = judgeByRules(read, plain, { ...asked, facts, mentioned });
  return weighAgainst(byRules, plain, { ...asked, isStrict: facts.isStrict === true });
}

type Asked = { readonly isQuestion: boolean; readonly known: ReadonlySet<string> };
type Situated = Asked & { readonly facts: GuardFacts; readonly mentioned: string };

function judgeByRules(read: string, plain: string, situated: Situated): GuardReason | null {
  const { isQuestion, known, facts, mentioned } = situated;
  for (const reason of guardReasons) {
    if (reason === "other_person" && isToldBack(plain, known)) continue;
    const broken = rules[reason].some(
      ({ says, unless, isFineAsQuestion }) =>
        !(isQuestion && isFineAsQuestion) && says.test(plain) && unless?.test(plain) !== true,
    );
    if (broken) return reason;
  }
  const formed = judgeForms(plain, isQuestion, known);
  if (formed !== null) return formed;
  if ((mayBeEnglish(read) && tellsOfOwnLife(plain)) || isEcho(plain, facts.personText))
    return "employee_voice";
  if (isQuestion) return null;
  if (hasUnknownCount(plain, mentioned)) return "internals";
  return findUnknownNames(read, mentioned).length > 0 ? "other_person" : null;
}

/** From where on the words of a sentence alone say that it is bad: English ones, and words that hardly read as English. */
const badFrom = { usual: 0.2, strict: -0.8 } as const;
const badAbroadFrom = { usual: 0.8, strict: 0 } as const;
/** Bad for sure: by the words alone, or by a rule that they agree with. */
const surelyBadFrom = 1.5;
/** What breaks a rule stands unless its words say this clearly that it is fine; the gravest rules ask for more. */
const fineBelow = -1.2;
const surelyFineBelow = -2.5;
const gravest: ReadonlySet<GuardReason> = new Set(["unsafe", "internals"]);
/** Fewer words tell too little. */
const fewestWords = 3;

/** The rules and the weight of the words together. Only in English, where most was learned, do words take a rule back. */
function weighAgainst(
  byRules: GuardReason | null,
  plain: string,
  { isStrict, ...asked }: Asked & { readonly isStrict: boolean },
): GuardVerdict {
  const words = toWords(plain);
  if (words.length < fewestWords) return byRules === null ? { ok: true } : refuse(byRules, "likely");
  const { bad, reason } = weighSentence(readSentence(plain, asked));
  const isEnglish = readsAsEnglish(words);
  if (byRules !== null) {
    const takenBack = gravest.has(byRules) ? surelyFineBelow : fineBelow;
    if (isEnglish && bad < takenBack) return { ok: true };
    return refuse(byRules, bad > (isEnglish ? badFrom.usual : surelyBadFrom) ? "sure" : "likely");
  }
  const from = isEnglish ? badFrom : badAbroadFrom;
  if (bad > from.usual) return refuse(reason, bad > surelyBadFrom ? "sure" : "likely");
  return isStrict && bad > from.strict ? refuse(reason, "doubtful") : { ok: true };
}

function refuse(reason: GuardReason, certainty: "sure" | "likely" | "doubtful"): GuardVerdict {
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
