import type { Ctx } from "#lib/context.ts";
import type { TaskInput } from "#lib/domain/calendar/task/task-input.ts";
import { createTask } from "./create-task.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { requireTaskWords } from "./require-task-words.ts";

/**
 * The signed-in person puts a task on their own list.
 * @returns its id
 * @throws UserFacingError invalid_input, rate_limited
 */
export async function addTask(ctx: Ctx, input: TaskInput): Promise<string> {
  const { employeeId } = requireOwnReader(ctx);
  const { today } = await readOwnToday(ctx.db, ctx);
  const words = requireTaskWords(input, today);
  return ctx.db.transaction((tx) => createTask(tx, ctx, { employeeId, ...words, source: "self" }));
}
