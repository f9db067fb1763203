"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { changePassword } from "#lib/services/users/change-password.ts";
import { endOwnSessions } from "#lib/services/users/end-own-sessions.ts";
import { signInWithPassword, signOut } from "#lib/sign-in.ts";
import { changePasswordSchema } from "./schema.ts";

export const changePasswordAction = action(changePasswordSchema, async (ctx, input) => {
  const { email } = await changePassword(ctx, input);
  // Every session has ended, this one too; the new password opens a new one.
  await signInWithPassword({ email, password: input.password });
});

export const signOutEverywhereAction = action(z.unknown(), async (ctx) => {
  await endOwnSessions(ctx);
  await signOut({ redirect: false });
  redirect("/sign-in?signed-out");
});
