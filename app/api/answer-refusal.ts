import { httpStatusOf, type PublicError, toPublicError } from "#lib/errors.ts";

/** An error as whoever asked can read it: a small page for a browser that was led here, else JSON. */
export function answerRefusal(request: Request, error: unknown): Response {
  const shown = toPublicError(error);
  const status = shown.code === "unexpected" ? 500 : httpStatusOf(shown.code);
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (!(request.headers.get("accept") ?? "").includes("text/html")) {
    return Response.json({ error: shown }, { status, headers });
  }
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return new Response(toPage(shown), {
    status,
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
  });
}

const titles: Partial<Record<PublicError["code"], string>> = {
  unauthenticated: "Please sign in",
  forbidden: "This is not for your account",
  not_found: "There is nothing to be had here",
};

function toPage({ code, message }: PublicError): string {
  const title = titles[code] ?? "This did not work";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Elara</title><style>:root{color-scheme:light dark}body{font:1.0625rem/1.6 Georgia,serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}</style><h1>${title}</h1><p>${escapeMarkup(message)}</p><p><a href="/">To the start</a></p></html>`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
