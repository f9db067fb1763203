import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

export type TargetRules = {
  /** Plain http is for trying things out. */
  readonly allowsHttp: boolean;
  /** Hosts of the company's own network that an operator has named. */
  readonly privateHosts: readonly string[];
};

export const targetProblems = {
  unreadable: "This is no address. It starts with https:// and a host name.",
  scheme: "The address must start with https://, so that nobody on the way can read along.",
  credentials: "Please leave the user name and password out of the address.",
  port: "This port is not one that webhooks may use: take 443, 8443, or one from 1024 on.",
  private:
    "This address lies inside a private network. Elara sends only to addresses of the public internet.",
} as const;
export type TargetProblem = keyof typeof targetProblems;

const wellKnownPorts = new Set(["", "80", "443", "8443"]);
const firstFreePort = 1024;

/**
 * What is wrong with the address of a webhook by its letters alone; null when nothing is. Where a name leads is looked up
 * at each delivery. Numbers in other notations (hexadecimal, octal, one number) are read as the web reads them.
 */
export function findTargetProblem(text: string, rules: TargetRules): TargetProblem | null {
  const url = URL.parse(text);
  if (url === null || url.hostname === "") return "unreadable";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && rules.allowsHttp)) return "scheme";
  if (url.username !== "" || url.password !== "") return "credentials";
  if (!wellKnownPorts.has(url.port) && Number(url.port) < firstFreePort) return "port";
  return isPrivateHost(url.hostname, rules) ? "private" : null;
}

function isPrivateHost(hostname: string, rules: TargetRules): boolean {
  if (isNamedPrivate(hostname, rules)) return false;
  const host = hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return (
    !host.includes(".") ||
    /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|example|invalid|onion|arpa)$/.test(host)
  );
}

/** Whether an operator has named this host as one of the company's own that may be reached. */
export function isNamedPrivate(hostname: string, { privateHosts }: TargetRules): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  return privateHosts.some((named) => named.toLowerCase() === host);
}
