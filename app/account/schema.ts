import { z } from "zod";
import { passwordInputSchema } from "#lib/domain/sign-in/account-fields.ts";
import { isRepeated, newPasswordFields } from "../(auth)/schema.ts";

export const changePasswordSchema = z
  .object({ currentPassword: passwordInputSchema, ...newPasswordFields })
  .refine(...isRepeated);
