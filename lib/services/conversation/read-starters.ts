import { type Ctx, requireUserId } from "#lib/context.ts";
import { starterSuggestions } from "#lib/domain/conversation/starters/starter-suggestions.ts";
import { readBank } from "#lib/services/question-bank/read-bank.ts";
import { readSituation } from "./read-situation.ts";

const dayMs = 86_400_000;

/** Ways to begin, in the person's voice: the same four all day, drawn so that none of them tells what is known. */
export async function readStarters(ctx: Ctx): Promise<readonly string[]> {
  const userId = requireUserId(ctx);
  const employeeId = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const [situation, bank] = [await readSituation(ctx.db, employeeId), await readBank(ctx.db)];
  const day = Math.floor(ctx.now().getTime() / dayMs);
  const letters = [...userId].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
  return starterSuggestions(situation, bank, day * 1_000_003 + letters);
}
