import type { Ctx } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { listBankEntries } from "#lib/domain/conversation/bank/company/bank-entries.ts";
import { UserFacingError } from "#lib/errors.ts";
import { saveBankEdit } from "./save-edit.ts";

/**
 * Switches a question off, so that Elara does not say it any more, or on again.
 * @throws UserFacingError not_found; invalid_input when it is so already; else as `saveBankEdit`
 */
export async function switchQuestion(
  ctx: Ctx,
  input: {
    readonly questionId: string;
    readonly isOn: boolean;
    readonly readVersion: number;
    readonly reason: string;
  },
): Promise<void> {
  const { questionId, isOn, readVersion, reason } = input;
  await saveBankEdit(ctx, {
    readVersion,
    reason,
    guarded: questionId,
    decide: (state) => {
      const entry = listBankEntries(builtInBank, state).find(({ id }) => id === questionId);
      if (entry === undefined) throw new UserFacingError("not_found", "There is no such question.");
      if (entry.isOn === isOn) {
        throw new UserFacingError("invalid_input", `This question is ${isOn ? "on" : "off"} already.`);
      }
      return { kind: isOn ? "switched_on" : "switched_off", questionId };
    },
  });
}
