import { z } from "zod";

const longestEmail = 320;
const longestName = 200;
const longestPasswordInput = 1_024;

/** No line ends, which would begin a new header in a mail, and nothing else that cannot be seen. */
function isOneLine(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

/** How an e-mail address is stored and looked up. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

export const emailSchema = z
  .string()
  .transform(normalizeEmail)
  .pipe(
    z
      .email("Enter an e-mail address, such as anna@example.com.")
      .max(longestEmail, "This is too long for an e-mail address."),
  );

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Enter a name.")
  .max(longestName, "This is too long for a name.")
  .refine(isOneLine, "A name is one line of ordinary characters.");

/** A password as somebody typed it. Whether it may become theirs is another question. */
export const passwordInputSchema = z
  .string()
  .min(1, "Enter a password.")
  .max(longestPasswordInput, "This password is too long.");

/** An employee's ID as somebody typed it; blank means none. */
export const employeeIdInputSchema = z
  .string()
  .trim()
  .max(200, "This is too long for an employee ID.")
  .refine(isOneLine, "An employee ID is one line of ordinary characters.")
  .transform((text) => (text === "" ? null : text));
