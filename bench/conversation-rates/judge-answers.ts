import { classifyAnswer } from "#lib/domain/conversation/dialogue/answers/classify-answer.ts";
import type { AnswerLine } from "./evaluation-set.ts";
import { type Outcome, timed } from "./outcome.ts";

/** Whether the dialogue takes an answer as it was meant. */
export function judgeAnswer(line: AnswerLine, takenUs: number[]): Outcome[] {
  const { question, answer, kind, accept, family } = line;
  const said = timed(() => classifyAnswer(question, answer), takenUs);
  const isRight = said === kind || accept.includes(said);
  const groups = { kind, family };
  const text = `${answer}   (asked: ${question})`;
  return [{ rate: "answers: kind understood", isTrue: isRight, isMiss: !isRight, groups, text, said }];
}
