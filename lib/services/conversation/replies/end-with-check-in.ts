/**
 * A reply's sentences with a check-in at their end. A reply asks one question: the one it would have ended with gives way.
 */
export async function* endWithCheckIn(
  sentences: AsyncIterable<string>,
  { signal }: { readonly signal: AbortSignal },
  checkIn: string,
): AsyncGenerator<string, void, undefined> {
  let held: string | null = null;
  for await (const sentence of sentences) {
    if (held !== null) yield held;
    held = /[?\uFF1F]\s*$/u.test(sentence) ? sentence : null;
    if (held === null) yield sentence;
  }
  if (!signal.aborted) yield `\n\n${checkIn}`;
}
