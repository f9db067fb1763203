import { isSameOriginRequest } from "#lib/same-origin.ts";
import { signOut } from "#lib/sign-in.ts";

/** Ends the session and has the browser forget all it kept. A plain form posts here, with or without scripts. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOriginRequest(request)) return new Response(null, { status: 403 });
  await signOut({ redirect: false });
  return new Response(null, {
    status: 303,
    headers: {
      Location: "/sign-in?signed-out",
      "Clear-Site-Data": '"cache", "cookies", "storage"',
      "Cache-Control": "no-store",
    },
  });
}
