/** What is tried of an endpoint, in the order it is told. */
export const checkNames = [
  "reachable",
  "protocol",
  "key",
  "model",
  "streaming",
  "events",
  "speed",
  "limit",
  "stop",
  "marks",
  "turns",
  "system",
  "context",
  "usage",
  "characters",
  "errors",
  "parallel",
  "cancel",
  "reply",
] as const;
export type CheckName = (typeof checkNames)[number];

/**
 * `works`: as Elara needs it; `limited`: it works, with something to know or to do; `fails`: Elara will not work well
 * with it; `untried`: it could not be tried.
 */
export const verdicts = ["works", "limited", "fails", "untried"] as const;
export type Verdict = (typeof verdicts)[number];

export type Finding = {
  readonly check: CheckName;
  readonly verdict: Verdict;
  /** What was seen, and what it means for Elara. */
  readonly meaning: string;
  /** What to do; null: nothing. */
  readonly action: string | null;
  /** The numbers behind it, in the units their names say. */
  readonly figures: Readonly<Record<string, number>>;
};

/** A finding without the check it belongs to. */
export type Outcome = Omit<Finding, "check">;

type Detail = { readonly action?: string; readonly figures?: Readonly<Record<string, number>> };

const outcome =
  (verdict: Verdict) =>
  (meaning: string, { action, figures = {} }: Detail = {}): Outcome => ({
    verdict,
    meaning,
    action: action ?? null,
    figures,
  });

export const works = outcome("works");
export const limited = outcome("limited");
export const fails = outcome("fails");
export const untried = outcome("untried");
