import type { GuardReason } from "../../guard/guard-reasons.ts";
import { guardSentence } from "../../guard/guard-sentence.ts";
import { screenByLexicons } from "../../screen/screen-by-lexicons.ts";
import { findTextProblems, listSentences } from "../question-text.ts";

/** Why Elara would not say a sentence, in words for whoever wrote it. */
const guardWords: Readonly<Record<GuardReason, string>> = {
  employee_voice: "This reads as if Elara were the employee.",
  claims_human: "Elara may not speak as if it were a human being.",
  diagnosis: "Elara may not say what somebody has: that is for a doctor.",
  legal_advice: "Elara may not give legal advice.",
  medical_advice: "Elara may not give medical advice.",
  employer_promise: "Elara may not promise anything in the company's name.",
  internals: "Elara may not speak of figures or of how it works inside.",
  other_person: "Elara may not say anything about another person.",
  taking_sides: "Elara may not take sides.",
  unsafe: "This could hurt somebody who is having a hard time.",
};

/** What keeps a company's own text from being said: its form, the guard on Elara's words, the safety screen. */
export function findOwnTextProblems(text: string): string[] {
  const problems = findTextProblems(text);
  if (problems.length > 0) return problems;
  if (screenByLexicons(text).level !== "none") {
    return ["The safety screen takes these words for a sign of danger. Please say it in another way."];
  }
  return [...new Set(listGuardProblems(text))];
}

function listGuardProblems(text: string): string[] {
  let before = "";
  return listSentences(text).flatMap((sentence) => {
    const verdict = guardSentence(sentence, { personText: "", before });
    before = before === "" ? sentence : `${before} ${sentence}`;
    return verdict.ok ? [] : [guardWords[verdict.reason]];
  });
}
