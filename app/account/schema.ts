import { z } from "zod";
import { passwordSchema } from "../(auth)/schema.ts";

export const changePasswordSchema = z
  .object({
    currentPassword: passwordSchema,
    password: passwordSchema,
    repeat: z.string().max(1_024),
  })
  .refine(({ password, repeat }) => password === repeat, {
    path: ["repeat"],
    message: "The two passwords are not the same.",
  });
