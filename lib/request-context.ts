import type { Ctx } from "./context.ts";
import type { Role } from "./domain/privacy/roles.ts";

/**
 * The context of the signed-in person, checked against the database at this request. Without a session
 * the visitor is sent to sign in; with another role than `allowed`, they get the "not for you" page.
 */
export async function requireCtx(..._allowed: readonly Role[]): Promise<Ctx> {
  throw new Error("sign-in is not wired yet");
}
