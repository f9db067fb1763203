import { redirect } from "next/navigation";
import { homePathOf } from "#lib/domain/sign-in/home-path.ts";
import { currentActor } from "#lib/request-context.ts";

/** The front door: everybody is sent on to where they start. */
export default async function StartPage() {
  const actor = await currentActor();
  redirect(actor === null ? "/sign-in" : homePathOf(actor.role));
}
