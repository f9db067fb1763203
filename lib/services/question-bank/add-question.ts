import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { type OwnQuestionInput, requireOwnQuestion } from "./own-question-input.ts";
import { saveBankEdit } from "./save-edit.ts";

const mostOwnQuestions = 1000;

/**
 * Adds a question of the company's own, which Elara may say from then on.
 * @returns its id
 * @throws UserFacingError invalid_input with what is wrong, by field; else as `saveBankEdit`
 */
export async function addQuestion(
  ctx: Ctx,
  input: OwnQuestionInput & {
    /** The question that it was written after; null: none. */
    readonly copiedFrom: string | null;
    readonly readVersion: number;
    readonly reason: string;
  },
): Promise<string> {
  const { readVersion, reason, copiedFrom, ...typed } = input;
  const id = newId("qst", ctx.now());
  await saveBankEdit(ctx, {
    readVersion,
    reason,
    decide: (state) => {
      if (state.own.size >= mostOwnQuestions) {
        const message = `The bank holds ${mostOwnQuestions} questions of your own. Change one of them instead.`;
        throw new UserFacingError("invalid_input", message);
      }
      return { kind: "added", question: requireOwnQuestion(state, typed, { id, copiedFrom }) };
    },
  });
  return id;
}
