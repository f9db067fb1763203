/**
 * What a body is written in: events as OpenAI words them, one JSON answer of the same protocol, lines of JSON as
 * Ollama's own interface sends, events of Anthropic's interface, a page for people, nothing, or anything else.
 */
export const dialects = [
  "openai_events",
  "openai_json",
  "ollama",
  "anthropic",
  "html",
  "empty",
  "unknown",
] as const;
export type Dialect = (typeof dialects)[number];

/** The dialect of a body by its beginning; the content type is believed only where the body does not tell. */
export function readDialect(contentType: string, head: string): Dialect {
  const body = head.replace(/^\ufeff/, "").trimStart();
  if (body === "") return "empty";
  if (/^<(?:!doctype|html|head|body|\?xml)/iu.test(body) || /text\/html/iu.test(contentType)) return "html";
  if (/"type"\s*:\s*"(?:message_start|content_block_(?:start|delta)|message_delta)"/u.test(body)) {
    return "anthropic";
  }
  if (/^\{[^\n]*"type"\s*:\s*"message"[^\n]*"content"\s*:\s*\[/u.test(body)) return "anthropic";
  if (/^\{[^\n]*"done"\s*:\s*(?:true|false)/u.test(body)) return "ollama";
  if (/^(?:\s*(?::|event:|id:|retry:)[^\n]*\n)*\s*data:/u.test(body) || /^:/u.test(body)) {
    return /"choices"|"error"|\[DONE\]/u.test(body) || /^:/u.test(body) ? "openai_events" : "unknown";
  }
  return /^\{[\s\S]*"choices"\s*:/u.test(body) ? "openai_json" : "unknown";
}
