const minute = 60;
const hour = 60 * minute;

/** How long after each attempt that failed the next one follows, in seconds (Standard Webhooks, section Retries). */
const waits = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
/** Retries of many deliveries spread over this share of their wait, so that a receiver that is back is not overrun. */
const spread = 0.2;

export const deliveryStatuses = ["waiting", "sending", "delivered", "failed"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export const deliveryProblems = [
  "refused",
  "gone",
  "time-out",
  "no such host",
  "certificate",
  "connection",
  "private",
  "address",
  "switched off",
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** Time changes nothing about these. */
const final: ReadonlySet<DeliveryProblem> = new Set(["private", "address", "switched off"]);

export type Answer =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterSeconds: number | null }
  | { readonly kind: "failed"; readonly problem: DeliveryProblem };

export type Outcome = {
  readonly status: DeliveryStatus;
  readonly problem: DeliveryProblem | null;
  readonly httpStatus: number | null;
  /** Seconds until the next attempt; null when there is none. */
  readonly waitSeconds: number | null;
  /** The receiver is there no more: nothing is sent to it from now on. */
  readonly endsEndpoint: boolean;
};

/**
 * What follows from an attempt. A 2xx has arrived; 410 ends the endpoint; anything else is tried again, later each time and no
 * sooner than the receiver asked, until the waits are used up.
 *
 * @param attempts how many were made, this one included
 * @param chance uniform in [0, 1)
 */
export function judgeAttempt(answer: Answer, attempts: number, chance: number): Outcome {
  const httpStatus = answer.kind === "answered" ? answer.status : null;
  if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300) {
    return { status: "delivered", problem: null, httpStatus, waitSeconds: null, endsEndpoint: false };
  }
  const isFinal = answer.kind === "failed" && final.has(answer.problem);
  const isGone = httpStatus === 410;
  const problem = answer.kind === "failed" ? answer.problem : isGone ? "gone" : "refused";
  const wait = waits[attempts - 1];
  if (isGone || isFinal || wait === undefined) {
    return { status: "failed", problem, httpStatus, waitSeconds: null, endsEndpoint: isGone };
  }
  const asked = answer.kind === "answered" ? (answer.retryAfterSeconds ?? 0) : 0;
  const waitSeconds = Math.ceil(Math.max(wait * (1 + spread * chance), asked));
  return { status: "waiting", problem, httpStatus, waitSeconds, endsEndpoint: false };
}
