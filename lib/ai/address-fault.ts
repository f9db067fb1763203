const mostPort = 65_535;

/** What is wrong with an endpoint's address, in a sentence that says what to do; null: nothing. */
export function findAddressFault(text: string): string | null {
  if (!/^https?:\/\//iu.test(text)) return "The address must begin with http:// or https://.";
  const port = /^https?:\/\/[^/?#]*?:(?<port>[^/?#:@\]]*)(?=[/?#]|$)/iu.exec(text)?.groups?.port ?? "";
  if (port !== "" && !(/^\d+$/u.test(port) && Number(port) >= 1 && Number(port) <= mostPort))
    return `${port} is no port: give a whole number from 1 to ${mostPort}.`;
  return URL.canParse(text)
    ? null
    : "The address names no host, or one that cannot be: give it as http://host:port/v1.";
}
