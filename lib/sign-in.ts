import { headers } from "next/headers";
import { createAuth, SignInRefused } from "./auth/next-auth.ts";
import { getApp } from "./compose.ts";

const auth = createAuth(
  async () => (await getApp()).auth,
  async () => new Headers(await headers()),
);

/** next-auth on this app's own users: the route's handlers, and the way out. */
export const { handlers, signOut } = auth;

/**
 * Opens a session for the visitor whose action runs now and sets its cookie.
 * @throws UserFacingError unauthenticated or rate_limited
 */
export async function signInWithPassword(credentials: { email: string; password: string }): Promise<void> {
  try {
    await auth.signIn("credentials", { ...credentials, redirect: false });
  } catch (error) {
    throw error instanceof SignInRefused ? error.refusal : error;
  }
}
