/** Options that do not go together or cannot be meant. */
export class EvalUsageError extends Error {
  override readonly name = "EvalUsageError";
}
