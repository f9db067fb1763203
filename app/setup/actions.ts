"use server";

import { redirect } from "next/navigation";
import { publicAction } from "#lib/action.ts";
import { getApp } from "#lib/compose.ts";
import { createFirstAdmin } from "#lib/services/users/create-first-admin.ts";
import { signInWithPassword } from "#lib/sign-in.ts";
import { setUpSchema } from "./schema.ts";

export const setUpAction = publicAction(setUpSchema, async ({ email, name, password }) => {
  const { contextForVisitor } = await getApp();
  await createFirstAdmin(contextForVisitor(), { email, name, password });
  await signInWithPassword({ email, password });
  redirect("/");
});
