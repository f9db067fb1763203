import { z } from "zod";

const longest = 160;

const worded = z.union([z.string(), z.object({ message: z.string() })]);
const body = z.object({
  error: worded.nullish(),
  message: z.string().nullish(),
  detail: z.union([z.string(), z.array(z.object({ msg: z.string() }))]).nullish(),
});

/**
 * What an answer that is no reply says for people, in one short line: the message of a JSON error, else its text without
 * markup. Empty where it says nothing.
 */
export function wordsOfServer(head: string): string {
  const plain = (readMessage(head) ?? head.replace(/<(script|style)[\s\S]*?<\/\1>/giu, " "))
    .replace(/<[^>]*>/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}

function readMessage(head: string): string | null {
  const json = /\{[\s\S]*\}/u.exec(head)?.[0];
  if (json === undefined) return null;
  try {
    const read = body.safeParse(JSON.parse(json));
    if (!read.success) return null;
    const { error, message, detail } = read.data;
    const told = typeof error === "object" ? error?.message : error;
    const list = typeof detail === "string" ? detail : detail?.map(({ msg }) => msg).join("; ");
    return told ?? message ?? list ?? null;
  } catch {
    // No JSON; the text itself is what it says.
    return null;
  }
}

/** What a server said, to be put after a sentence; empty where it said nothing. */
export function quoteServer(head: string): string {
  const words = wordsOfServer(head);
  return words === "" ? "" : ` It says: “${words}”`;
}
