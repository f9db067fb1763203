import type { Db } from "#db/client.ts";
import { findBankEditSince, insertBankEdit, lockQuestionBank } from "#db/queries/question-bank.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { type BankEdit, findEditedQuestion } from "#lib/domain/conversation/bank/company/bank-edit.ts";
import { findGaps, wordGaps } from "#lib/domain/conversation/bank/company/bank-gaps.ts";
import { applyState } from "#lib/domain/conversation/bank/company/company-bank.ts";
import { type CompanyState, replayEdits } from "#lib/domain/conversation/bank/company/company-state.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireReason } from "#lib/services/flags/require-reason.ts";
import { readBankEdits } from "./read-bank.ts";

type EditInput = {
  /** The version of the bank that the person had before them. */
  readonly readVersion: number;
  readonly reason: string;
  /** What to do, given the bank as it stands. Throws what the person can act on. */
  readonly decide: (state: CompanyState) => BankEdit;
  /** The question that nobody may have changed since; null: nothing at all may have changed. Left out: anything may. */
  readonly guarded?: string | null;
};

/**
 * Changes the bank, one change at a time, with who, when and why, and an audit event.
 * @returns the version that the bank has now
 * @throws UserFacingError forbidden; invalid_input without a reason, or when a place would stand empty; conflict when
 * somebody else changed what is `guarded` after `readVersion`
 */
export async function saveBankEdit(ctx: Ctx, input: EditInput): Promise<number> {
  requireRole(ctx, "hr");
  const reason = requireReason(input.reason);
  return ctx.db.transaction(async (tx) => {
    await lockQuestionBank(tx);
    if (input.guarded !== undefined) await refuseChangedSince(tx, input.readVersion, input.guarded);
    const edits = await readBankEdits(tx);
    const state = replayEdits(edits);
    const edit = input.decide(state);
    const version = state.version + 1;
    refuseNewGaps(state, replayEdits([...edits, { version, edit }]));
    const { kind, ...detail } = edit;
    const questionId = findEditedQuestion(edit);
    const deed = { reason, editedBy: actorId(ctx), editedAt: ctx.now() };
    if (!(await insertBankEdit(tx, { version, kind, detail, questionId, ...deed }))) throw toConflict(null);
    const subject = questionId ?? "the whole bank";
    await recordEvent(tx, ctx, {
      action: "question_bank.changed",
      subject,
      detail: { version, kind, reason },
    });
    return version;
  });
}

async function refuseChangedSince(tx: Db, version: number, questionId: string | null): Promise<void> {
  const change = await findBankEditSince(tx, { version, questionId });
  if (change !== null) throw toConflict(change.changedByName);
}

function toConflict(who: string | null): UserFacingError {
  return new UserFacingError(
    "conflict",
    `${who ?? "Somebody else"} changed this while you were looking at it. Nothing of yours is saved yet. Look at what holds now, then save again if you still need to.`,
  );
}

/** A place that stood empty before is no reason to refuse a change that has nothing to do with it. */
function refuseNewGaps(before: CompanyState, after: CompanyState): void {
  const known = new Set(findGaps(applyState(builtInBank, before)).map(wordGap));
  const fresh = findGaps(applyState(builtInBank, after)).filter((gap) => !known.has(wordGap(gap)));
  if (fresh.length > 0) throw new UserFacingError("invalid_input", wordGaps(fresh));
}

function wordGap(gap: ReturnType<typeof findGaps>[number]): string {
  return wordGaps([gap]);
}
