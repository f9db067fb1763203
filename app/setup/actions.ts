"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { publicAction } from "#lib/action.ts";
import { getApp } from "#lib/compose.ts";
import { createFirstAdmin } from "#lib/services/users/create-first-admin.ts";
import { signInWithPassword } from "#lib/sign-in.ts";
import { emailSchema, passwordSchema } from "../(auth)/schema.ts";

const setUpSchema = z
  .object({
    email: emailSchema,
    name: z.string().trim().min(1, "Enter your name.").max(200, "This is too long for a name."),
    password: passwordSchema,
    repeat: z.string().max(1_024),
  })
  .refine(({ password, repeat }) => password === repeat, {
    path: ["repeat"],
    message: "The two passwords are not the same.",
  });

export const setUpAction = publicAction(setUpSchema, async ({ email, name, password }) => {
  const { contextForVisitor } = await getApp();
  await createFirstAdmin(contextForVisitor(), { email, name, password });
  await signInWithPassword({ email, password });
  redirect("/");
});
