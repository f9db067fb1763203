import { z } from "zod";
import { emailSchema, passwordInputSchema } from "#lib/domain/sign-in/account-fields.ts";

const repeat = z.string().max(1_024);

/** Two fields of a form that must hold the same new password. */
export const newPasswordFields = { password: passwordInputSchema, repeat } as const;

/** The check that goes with `newPasswordFields`: spread it into `refine`. */
export const isRepeated: [
  check: (input: { password: string; repeat: string }) => boolean,
  issue: { path: string[]; message: string },
] = [
  ({ password, repeat }) => password === repeat,
  { path: ["repeat"], message: "The two passwords are not the same." },
];

export const signInSchema = z.object({
  email: emailSchema,
  password: passwordInputSchema,
  next: z.string().max(2_000).optional(),
});

export const resetRequestSchema = z.object({ email: emailSchema });

/** A new password by the holder of a link. */
export const linkPasswordSchema = z
  .object({ token: z.string().max(200), ...newPasswordFields })
  .refine(...isRepeated);
