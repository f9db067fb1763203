import type { Ctx } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { readSituation } from "#lib/services/conversation/read-situation.ts";

const most = 4;

/** Ways to begin that fit where the person stands, in their own voice; they say nothing that is known of them. */
export async function readChatStarters(ctx: Ctx): Promise<readonly string[]> {
  const employeeId = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const { problems } = await readSituation(ctx.db, employeeId);
  const names = [...problems.map(({ family }) => family), "no_data"];
  const lists = names.map(
    (name) => builtInBank.families.find((family) => family.name === name)?.suggestions ?? [],
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...new Set(inTurn)].slice(0, most);
}
