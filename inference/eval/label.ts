import { z } from "zod";
import { criterionNames } from "./criteria.ts";

const words = z.string().trim().min(1);

/** A reply as some model writes it, judged by hand on one criterion: what rules and judges are measured on. */
export const labelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]+$/u, "an id has small letters, digits, - and _"),
  criterion: z.enum(criterionNames),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "a language tag such as en or de"),
  /** What was said before the message, oldest first: person, Elara, person, Elara … */
  context: z.array(words).max(40).default([]),
  /** What the person said last. */
  message: words,
  reply: z.string(),
  /** Whether the reply meets the criterion. */
  met: z.boolean(),
  note: words.max(500).optional(),
  /** As in a case, where the criterion needs it. */
  policies: words.optional(),
  canary: words.optional(),
  never: z.array(words).optional(),
  beliefs: z.array(words).optional(),
});
export type Label = z.output<typeof labelSchema>;
