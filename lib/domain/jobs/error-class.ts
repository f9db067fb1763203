const longest = 120;
const deepest = 4;

/**
 * What went wrong without what was said: the names along the chain of causes, each with its code. Messages stay out, for
 * drivers and services put what they were given into them.
 * @example toErrorClass(error) // "DrizzleQueryError < DatabaseError 40001"
 */
export function toErrorClass(error: unknown): string {
  const names: string[] = [];
  for (let current = error; current instanceof Error && names.length < deepest; current = current.cause) {
    names.push([toName(current.name), ...codeOf(current)].join(" "));
  }
  return names.join(" < ").slice(0, longest) || "thrown value";
}

function toName(name: string): string {
  return /^[\w$.]{1,60}$/.test(name) ? name : "Error";
}

function codeOf(error: Error): string[] {
  const code = "code" in error ? error.code : "status" in error ? error.status : undefined;
  const text = typeof code === "string" || typeof code === "number" ? String(code) : "";
  return /^\w{1,40}$/.test(text) ? [text] : [];
}
