import { z } from "zod";
import { getApp } from "#lib/compose.ts";
import { httpStatusOf, toPublicError, UserFacingError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { authenticateConnection, authorizeConnection } from "#lib/services/realtime/authorize-connection.ts";

const longestBody = 2_000;
const requestSchema = z.object({
  socket_id: z.string().regex(/^\d{1,20}\.\d{1,20}$/),
  channel_name: z.string().max(200).optional(),
});

/**
 * Signs for a browser's realtime connection: that it speaks for whoever is signed in, or (with a channel) that it may listen
 * to that person's own channel.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const { socket_id: socketId, channel_name: channel } = await readRequest(request);
    const signer = (await getApp()).realtime.publisher();
    if (signer === null) throw new UserFacingError("unavailable", "Live updates are off right now.");
    const signed =
      channel === undefined
        ? authenticateConnection(ctx, signer, socketId)
        : authorizeConnection(ctx, signer, { socketId, channel });
    return Response.json(signed, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}

async function readRequest(request: Request): Promise<z.output<typeof requestSchema>> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= longestBody)) throw new UserFacingError("too_large", "This request is too long.");
  const form = new URLSearchParams(await readText(request));
  const parsed = requestSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new UserFacingError("invalid_input", "This is no request of a connection.");
  return parsed.data;
}

/** A page that is left while it connects hangs up: no fault of the server. */
function readText(request: Request): Promise<string> {
  return request.text().catch((cause: unknown) => {
    throw new UserFacingError("invalid_input", "This request broke off.", { cause });
  });
}
