import { checkTask, type TaskInput, type TaskWords } from "#lib/domain/calendar/task/task-input.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * What was typed as a task, as it is kept.
 * @throws UserFacingError invalid_input with what is wrong at each field
 */
export function requireTaskWords(input: TaskInput, today: string): TaskWords {
  const checked = checkTask(input, today);
  if (checked.ok) return checked.task;
  throw new UserFacingError("invalid_input", "Please check what you entered.", {
    fieldErrors: checked.problems,
  });
}

export function noSuchTask(): UserFacingError {
  return new UserFacingError("not_found", "There is no such task, or it was deleted for good.");
}
