/**
 * The lines of a stream of bytes read as UTF-8, one at a time and in constant memory beside the longest line. LF and
 * CRLF end a line, a byte order mark is left out, bytes that are no UTF-8 become the replacement character, and an empty
 * line is a line. Nothing after the last line end is no line.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let begun: string[] = [];
  for await (const chunk of bytes) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    begun.push(first);
    for (const other of others) {
      yield endOfLine(begun);
      begun = [other];
    }
  }
  begun.push(decoder.decode());
  const last = begun.join("");
  if (last !== "") yield withoutReturn(last);
}

function endOfLine(pieces: readonly string[]): string {
  return withoutReturn(pieces.join(""));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
