/** A link's address if it may be followed: https, mail and telephone only. Null for everything else. */
export function toSafeAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, username, password } = new URL(address);
  if (username !== "" || password !== "") return protocol === "mailto:" ? address : null;
  return ["https:", "mailto:", "tel:"].includes(protocol) ? address : null;
}

/** Where a link leads, in the words that stand beside its text; null where the text says it already. */
export function describeTarget(address: string, text: string): string | null {
  const { protocol, host, pathname } = new URL(address);
  const target = protocol === "https:" ? host.replace(/^www\./, "") : pathname;
  const plain = (words: string) => words.toLowerCase().replaceAll(/[\s()-]/g, "");
  return plain(text).includes(plain(target)) ? null : target;
}
