const longest = 254;
const longestLocalPart = 64;

/**
 * Whether a text is one bare mail address that can be handed to a mail service: no name, no list, nothing a header or a
 * list of recipients could be broken with.
 */
export function isMailAddress(text: string): boolean {
  const [local = "", domain = "", ...rest] = text.split("@");
  if (rest.length > 0 || text.length > longest || local.length === 0 || local.length > longestLocalPart)
    return false;
  if (/[\s\p{Cc}\p{Cf}<>()[\],;:\\"]/u.test(text)) return false;
  if (local.startsWith(".") || local.endsWith(".") || text.includes("..")) return false;
  const labels = domain.split(".");
  return (
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  );
}
