import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet: not of this machine, this network, a provider's inside, or of no use
 * as a destination. An IPv4 address inside an IPv6 one counts as itself.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || !isTranslated(parsed.toNormalizedString());
}

/** NAT64 (RFC 6052, RFC 8215), 6to4, Teredo and the long-gone IPv4-compatible form lead to IPv4 addresses inside. */
const translated = ["64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96"].map((range) =>
  ipaddr.parseCIDR(range),
);

function isTranslated(address: string): boolean {
  const parsed = ipaddr.parse(address);
  return translated.some((range) => parsed.kind() === "ipv6" && parsed.match(range));
}
