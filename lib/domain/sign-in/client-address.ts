const ipv4Mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const withPort = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

/**
 * Who is at the other end, as far as it can be known: `peer` is the socket's own address, `forwardedFor`
 * the header that proxies append to and anybody can forge. Of that chain only the part that
 * `trustedHops` proxies of our own wrote counts.
 * @returns an address with its port removed, IPv6 cut to the /64 that one subscriber holds
 */
export function resolveClientAddress(input: {
  readonly peer: string | null;
  readonly forwardedFor: string | null;
  readonly trustedHops: number;
}): string {
  const forwarded = (input.forwardedFor ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const chain = input.peer === null ? forwarded : [...forwarded, input.peer];
  const address = chain[Math.max(0, chain.length - 1 - input.trustedHops)] ?? "unknown";
  return normalizeAddress(address);
}

function normalizeAddress(address: string): string {
  const bare = withPort.exec(address);
  const host = (bare?.[1] ?? bare?.[2] ?? address).toLowerCase();
  const mapped = ipv4Mapped.exec(host);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!host.includes(":")) return host.slice(0, 64);
  return `${expandIpv6(host).slice(0, 4).join(":")}::/64`;
}

function expandIpv6(host: string): string[] {
  const [head = "", tail] = (host.split("%")[0] ?? "").split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill("0"), ...right].map((group) => group.replace(/^0+(?=.)/, ""));
}
