const chunkLength = 64 * 1024;

/** Writes rows as CSV (RFC 4180, LF) in chunks of about 64 KB that end at line ends. */
export function* csvChunks(
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = `${header.join(",")}\n`;
  for (const row of rows) {
    text += `${row.map(quote).join(",")}\n`;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

function quote(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
