import { isEcho } from "./echo.ts";
import { tellsOfOwnLife } from "./first-person.ts";
import type { GuardRule } from "./guard-rule.ts";
import { findUnknownNames } from "./named-people.ts";
import { toPlainSentence } from "./plain-sentence.ts";
import { claimsHumanRules } from "./rules/claims-human.ts";
import { employeeVoiceRules } from "./rules/employee-voice.ts";
import { diagnosisRules, medicalAdviceRules } from "./rules/health.ts";
import { internalsRules } from "./rules/internals.ts";
import { legalAdviceRules } from "./rules/legal-advice.ts";
import { otherPersonRules } from "./rules/other-person.ts";
import { employerPromiseRules } from "./rules/promises.ts";
import { takingSidesRules } from "./rules/taking-sides.ts";
import { unsafeRules } from "./rules/unsafe.ts";
import { hasUnknownFigure } from "./unknown-figures.ts";

/** Why a sentence of a model is not shown. */
export const guardReasons = [
  "unsafe",
  "internals",
  "claims_human",
  "employee_voice",
  "diagnosis",
  "medical_advice",
  "legal_advice",
  "employer_promise",
  "other_person",
  "taking_sides",
] as const;
export type GuardReason = (typeof guardReasons)[number];

export type GuardFacts = {
  /** The message that is answered. */
  readonly personText: string;
  /** The reply as far as it was released. */
  readonly before: string;
};

export type GuardVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: GuardReason };

const rules: Readonly<Record<GuardReason, readonly GuardRule[]>> = {
  unsafe: unsafeRules,
  internals: internalsRules,
  claims_human: claimsHumanRules,
  employee_voice: employeeVoiceRules,
  diagnosis: diagnosisRules,
  medical_advice: medicalAdviceRules,
  legal_advice: legalAdviceRules,
  employer_promise: employerPromiseRules,
  other_person: otherPersonRules,
  taking_sides: takingSidesRules,
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
  const isQuestion = /[?？][\s"'”’)*_]*$/u.test(read.trimEnd());
  for (const reason of guardReasons) {
    const broken = rules[reason].some(
      ({ says, unless, isFineAsQuestion }) =>
        !(isQuestion && isFineAsQuestion) && says.test(plain) && unless?.test(plain) !== true,
    );
    if (broken) return { ok: false, reason };
  }
  if (tellsOfOwnLife(plain) || isEcho(plain, facts.personText))
    return { ok: false, reason: "employee_voice" };
  const mentioned = `${facts.personText} ${facts.before}`;
  if (hasUnknownFigure(read, mentioned)) return { ok: false, reason: "internals" };
  if (!isQuestion && findUnknownNames(read, mentioned).length > 0)
    return { ok: false, reason: "other_person" };
  return { ok: true };
}
