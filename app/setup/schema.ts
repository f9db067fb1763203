import { z } from "zod";
import { emailSchema, personNameSchema } from "#lib/domain/sign-in/account-fields.ts";
import { isRepeated, newPasswordFields } from "../(auth)/schema.ts";

export const setUpSchema = z
  .object({ email: emailSchema, name: personNameSchema, ...newPasswordFields })
  .refine(...isRepeated);
