import { z } from "zod";
import { roles } from "#lib/domain/privacy/roles.ts";
import { emailSchema, employeeIdInputSchema, personNameSchema } from "#lib/domain/sign-in/account-fields.ts";

const userId = z.string().min(1).max(100);

export const userSchema = z.object({ userId });
export const roleSchema = z.object({ userId, role: z.enum(roles) });
export const linkSchema = z.object({ userId, employeeId: employeeIdInputSchema });
export const inviteSchema = z.object({
  email: emailSchema,
  name: personNameSchema,
  role: z.enum(roles),
  employeeId: employeeIdInputSchema,
});
