import { headers } from "next/headers";
import { createAuth } from "./auth/next-auth.ts";
import { getApp } from "./compose.ts";

/** next-auth on this app's own users: the route's handlers, and sign-in and sign-out for actions. */
export const { handlers, signIn, signOut } = createAuth(
  async () => (await getApp()).auth,
  async () => new Headers(await headers()),
);
