import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { type OwnQuestionInput, requireOwnQuestion } from "./own-question-input.ts";
import { saveBankEdit } from "./save-edit.ts";

/**
 * Changes a question of the company's own. Built-in ones stay as they are.
 * @throws UserFacingError not_found; invalid_input with what is wrong, by field; else as `saveBankEdit`
 */
export async function rewriteQuestion(
  ctx: Ctx,
  input: OwnQuestionInput & {
    readonly questionId: string;
    readonly readVersion: number;
    readonly reason: string;
  },
): Promise<void> {
  const { questionId, readVersion, reason, ...typed } = input;
  await saveBankEdit(ctx, {
    readVersion,
    reason,
    guarded: questionId,
    decide: (state) => {
      const before = state.own.get(questionId);
      if (before === undefined) {
        throw new UserFacingError("not_found", "There is no such question of your own.");
      }
      const question = requireOwnQuestion(state, typed, before);
      if (JSON.stringify(question) === JSON.stringify(before)) {
        throw new UserFacingError("invalid_input", "Nothing is changed: the question reads so already.");
      }
      return { kind: "rewritten", question };
    },
  });
}
