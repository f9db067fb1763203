import { z } from "zod";
import { roles } from "#lib/domain/privacy/roles.ts";
import { emailSchema } from "../../(auth)/schema.ts";

const userId = z.string().min(1).max(100);
/** An employee's ID; blank means none. */
const employeeId = z
  .string()
  .trim()
  .max(200, "This is too long for an employee ID.")
  .transform((text) => (text === "" ? null : text));

export const userSchema = z.object({ userId });
export const roleSchema = z.object({ userId, role: z.enum(roles) });
export const linkSchema = z.object({ userId, employeeId });
export const inviteSchema = z.object({
  email: emailSchema,
  name: z.string().trim().min(1, "Enter the person's name.").max(200, "This is too long for a name."),
  role: z.enum(roles),
  employeeId,
});
