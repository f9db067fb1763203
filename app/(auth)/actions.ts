"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { publicAction } from "#lib/action.ts";
import { clientAddressOf } from "#lib/auth/peer-address.ts";
import { getApp } from "#lib/compose.ts";
import { parseReturnPath } from "#lib/domain/sign-in/return-path.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";
import { acceptInvitation } from "#lib/services/users/accept-invitation.ts";
import { requestPasswordReset } from "#lib/services/users/request-password-reset.ts";
import { resetPassword } from "#lib/services/users/reset-password.ts";
import { signInWithPassword } from "#lib/sign-in.ts";
import { linkPasswordSchema, resetRequestSchema, signInSchema } from "./schema.ts";

export const signInAction = publicAction(signInSchema, async ({ email, password, next }) => {
  await signInWithPassword({ email, password });
  redirect(parseReturnPath(next) ?? "/");
});

export const acceptInvitationAction = publicAction(linkPasswordSchema, async ({ token, password }) => {
  const { contextForVisitor } = await getApp();
  const { email } = await acceptInvitation(contextForVisitor(), { token, password });
  await signInWithPassword({ email, password });
  redirect("/");
});

export const requestResetAction = publicAction(resetRequestSchema, async ({ email }) => {
  const { auth, appUrl, contextForVisitor } = await getApp();
  const ctx = contextForVisitor();
  await throttleAttempt(ctx, "resetAddress", clientAddressOf(await headers(), auth.trustedProxyHops));
  // After the answer, so that its time does not tell whether there is such an account.
  after(() => requestPasswordReset(ctx, { email, appUrl }));
});

export const resetPasswordAction = publicAction(linkPasswordSchema, async ({ token, password }) => {
  const { contextForVisitor } = await getApp();
  await resetPassword(contextForVisitor(), { token, password });
  redirect("/sign-in?password-changed");
});
