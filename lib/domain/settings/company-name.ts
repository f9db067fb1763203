import { z } from "zod";
import type { SettingDefinition } from "./definition.ts";

/** What the company calls itself, on letters; until it says so, letters name Elara alone. */
export const companyName: SettingDefinition<string> = {
  key: "company.name",
  schema: z
    .string()
    .trim()
    .min(1, "is empty")
    .max(80, "has more than 80 characters")
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "has more than one line"),
  defaultValue: "Your company",
};
