import type { InferenceEndpoint } from "../inference-endpoint.ts";

/**
 * How much an endpoint is trusted by what it wrote lately. `trusted`: its sentences are shown as they come; `new`: so too,
 * but judged by stricter rules, because hardly anything is known of it; `probation`:
 * its replies are read to their end and judged by stricter rules before anything of them is shown; `suspended`: it is not
 * asked for a while.
 */
export type TrustLevel = "trusted" | "new" | "probation" | "suspended";

/** What was found in a reply: nothing bad, something that was refused, something plainly bad. */
export type Finding = "sound" | "doubted" | "faulty";

export type EndpointTrust = {
  level(): TrustLevel;
  /** What became of a reply. */
  record(finding: Finding): void;
};

/** How many replies are remembered, and how many of them count as just now. */
const remembered = 20;
const lately = 5;
const weights: Readonly<Record<Finding, number>> = { sound: 0, doubted: 1, faulty: 2 };
/** So much weight of those remembered, or of those just now, ends the trust; the first replies of all earn it. */
const endsTrust = { remembered: 4, lately: 2, first: 1 } as const;
/** So much weight ends the asking: of those remembered, or as a share of few. */
const endsAsking = { remembered: 10, few: 4, shareOfFew: 0.6 } as const;
const suspendedMs = 10 * 60_000;

/** The first replies of an endpoint decide how it is taken: a doubt among them ends the trust, most of them doubtful the asking. `nowMs`: a clock that only goes forward. */
export function createEndpointTrust(nowMs: () => number = () => performance.now()): EndpointTrust {
  let found: readonly number[] = [];
  let suspendedUntil = Number.NEGATIVE_INFINITY;
  const weigh = (last: number) => found.slice(-last).reduce((sum, weight) => sum + weight, 0);
  const isMostlyBad = () => {
    const weight = weigh(remembered);
    const isFewAndBad = weight >= endsAsking.few && weight >= endsAsking.shareOfFew * found.length;
    return weight >= endsAsking.remembered || isFewAndBad;
  };
  return {
    level() {
      if (nowMs() < suspendedUntil) return "suspended";
      const mostLately = found.length <= lately ? endsTrust.first : endsTrust.lately;
      if (weigh(lately) >= mostLately || weigh(remembered) >= endsTrust.remembered) return "probation";
      return found.length < lately ? "new" : "trusted";
    },
    record(finding) {
      found = [...found, weights[finding]].slice(-remembered);
      // One more of the kind, while the others are remembered, suspends it anew.
      if (finding !== "sound" && isMostlyBad()) suspendedUntil = nowMs() + suspendedMs;
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
