import type { Env } from "#lib/env.ts";

/**
 * A sign-in link as an admin may see it: in the demo as it is, elsewhere not at all, since it would let
 * the admin in as somebody else.
 */
export function toShownLink(env: Pick<Env, "ELARA_MODE">, link: string): string | null {
  return env.ELARA_MODE === "demo" ? link : null;
}
