import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readPhoto } from "#lib/services/profile/read-photo.ts";

/** Somebody's photo, for whoever may see it. It is shown as a picture and can be nothing else. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ photoId: string }> },
): Promise<Response> {
  try {
    const { mediaType, bytes } = await readPhoto(await requireRouteCtx(request), await params);
    return new Response(bytes, {
      headers: {
        "Content-Type": mediaType,
        "Content-Length": String(bytes.length),
        "Content-Disposition": `inline; filename="photo.${mediaType === "image/png" ? "png" : "jpg"}"`,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
