import type { z } from "zod";

/** A setting: its name, what its value may be, and the value that holds until somebody changes it. */
export type SettingDefinition<Value> = {
  readonly key: string;
  readonly schema: z.ZodType<Value>;
  readonly defaultValue: Value;
  /** Why one value may not follow another that each may be, in a sentence; null: it may. */
  refuse?(from: Value, to: Value): string | null;
};
