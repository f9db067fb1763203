import { getApp } from "#lib/compose.ts";
import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { renderMail } from "#lib/services/outbox/read-mail.ts";

type RouteContext = { params: Promise<{ mailId: string }> };

/** One mail's page, for the frame that shows it. Its headers, which let nothing run or load, are in next.config.ts. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "admin");
    const { mailId } = await params;
    const isDemo = (await getApp()).env.ELARA_MODE === "demo";
    const theme = new URL(request.url).searchParams.get("theme") === "dark" ? "dark" : "light";
    const html = await renderMail(ctx, { mailId, isDemo, theme });
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  } catch (error) {
    const { code, message } = toPublicError(error);
    return new Response(message, {
      status: code === "unexpected" ? 500 : httpStatusOf(code),
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}
