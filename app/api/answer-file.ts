/** A file to be saved, never shown as anything else and kept by nobody on the way. The name is made of safe letters alone. */
export function answerFile(
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { fileName, mediaType, isShown = false }: { fileName: string; mediaType: string; isShown?: boolean },
): Response {
  const headers = new Headers({
    "Content-Type": mediaType,
    "Content-Disposition": `${isShown ? "inline" : "attachment"}; filename="${fileName}"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  if (body instanceof Uint8Array) headers.set("Content-Length", String(body.byteLength));
  return new Response(body, { headers });
}
