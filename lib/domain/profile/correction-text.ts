import { type CheckedText, checkAnswer, checkStatement } from "../contest/contest-text.ts";

const longestWanted = 200;

/** What a field should say: one line. */
export function checkWanted(raw: string): CheckedText {
  const text = raw.toWellFormed().trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, problem: "Please say what it should be." };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) {
    return { ok: false, problem: "Please use one line of ordinary characters." };
  }
  if ([...text].length > longestWanted) {
    return { ok: false, problem: `Please keep it to ${longestWanted} characters.` };
  }
  return { ok: true, text };
}

/** Why; may be left out. */
export function checkReason(raw: string): CheckedText | null {
  return raw.trim() === "" ? null : checkStatement(raw);
}

/** What HR answers, in words that the person reads. */
export const checkCorrectionAnswer = checkAnswer;
