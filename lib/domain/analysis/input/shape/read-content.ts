import { isList, isObject, type Value } from "../text/value.ts";

const wordless = /^(?:image|audio|video|file|tool|function|refusal|thinking|reasoning|redacted)/iu;
const deepest = 4;

/**
 * The words of a message's content: a text, a list of texts and parts (`{ type: "text", text }`), or an object around
 * them. Pictures and tools say nothing. Null when it is no content at all.
 */
export function readContent(content: Value | undefined, depth = 0): string | null {
  if (typeof content === "string") return content;
  if (depth > deepest) return null;
  if (isList(content))
    return content.length === 0 || depth > 0 ? joinParts(content, depth) : readParts(content, depth);
  if (!isObject(content)) return null;
  if (typeof content.type === "string" && wordless.test(content.type)) return "";
  for (const name of ["text", "value", "content", "parts"]) {
    if (Object.hasOwn(content, name)) return readContent(content[name], depth + 1);
  }
  return null;
}

/** Only parts are content: a list of plain texts may be a conversation. */
function readParts(parts: readonly Value[], depth: number): string | null {
  const areParts = parts.every(
    (part) => isObject(part) && typeof part.type === "string" && !Object.hasOwn(part, "role"),
  );
  return areParts ? joinParts(parts, depth) : null;
}

function joinParts(parts: readonly Value[], depth: number): string | null {
  const texts = parts.map((part) => readContent(part, depth + 1));
  return texts.every((text) => text === null) && parts.length > 0 ? null : texts.filter(Boolean).join("\n");
}
