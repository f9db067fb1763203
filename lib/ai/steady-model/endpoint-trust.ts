import type { InferenceEndpoint } from "../inference-endpoint.ts";

/**
 * How much an endpoint is trusted by what it wrote lately. `trusted`: its sentences are shown as they come; `probation`:
 * its replies are read to their end and judged by stricter rules before anything of them is shown; `suspended`: it is not
 * asked for a while.
 */
export type TrustLevel = "trusted" | "probation" | "suspended";

export type EndpointTrust = {
  level(): TrustLevel;
  /** What became of a reply: whether something in it was plainly bad. */
  record(isFaulty: boolean): void;
};

/** How many replies are remembered, and how many of them count as just now. */
const remembered = 20;
const lately = 5;
/** So many faulty replies of those remembered end the trust, and so many the asking. */
const endsTrust = 2;
const endsAsking = 5;
const suspendedMs = 10 * 60_000;

/** A new endpoint is trusted. `nowMs`: a clock that only goes forward. */
export function createEndpointTrust(nowMs: () => number = () => performance.now()): EndpointTrust {
  let replies: readonly boolean[] = [];
  let suspendedUntil = Number.NEGATIVE_INFINITY;
  const countFaulty = (last: number) => replies.slice(-last).filter((isFaulty) => isFaulty).length;
  return {
    level() {
      if (nowMs() < suspendedUntil) return "suspended";
      return countFaulty(lately) > 0 || countFaulty(remembered) >= endsTrust ? "probation" : "trusted";
    },
    record(isFaulty) {
      replies = [...replies, isFaulty].slice(-remembered);
      // One more of the kind, while the others are remembered, suspends it anew.
      if (isFaulty && countFaulty(remembered) >= endsAsking) suspendedUntil = nowMs() + suspendedMs;
    },
  };
}

declare global {
  // Bundles are loaded several times in one process; an endpoint has one record.
  var elaraEndpointTrust: Map<string, EndpointTrust> | undefined;
}

/** The record of an endpoint in this process. */
export function trustOf({ url, model }: InferenceEndpoint): EndpointTrust {
  globalThis.elaraEndpointTrust ??= new Map();
  const key = `${url} ${model}`;
  const known = globalThis.elaraEndpointTrust.get(key) ?? createEndpointTrust();
  globalThis.elaraEndpointTrust.set(key, known);
  return known;
}
