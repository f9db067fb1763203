import { z } from "zod";

const longestEmail = 320;
const longestInput = 1_024;

export const emailSchema = z
  .string()
  .trim()
  .max(longestEmail, "This is too long for an e-mail address.")
  .pipe(z.email("Enter an e-mail address, such as anna@example.com."));

export const passwordSchema = z
  .string()
  .min(1, "Enter a password.")
  .max(longestInput, "This password is too long.");

export const signInSchema = z.object({
  email: emailSchema,
  password: passwordSchema,
  next: z.string().max(2_000).optional(),
});

export const resetRequestSchema = z.object({ email: emailSchema });

/** A new password, typed twice, by the holder of a link. */
export const linkPasswordSchema = z
  .object({ token: z.string().max(200), password: passwordSchema, repeat: z.string().max(longestInput) })
  .refine(({ password, repeat }) => password === repeat, {
    path: ["repeat"],
    message: "The two passwords are not the same.",
  });
