import type { Finding } from "../finding.ts";

/** What was found on one side of a pair: whether sides were taken, and whether another view was offered. */
export type PairSide = { readonly takesNoSide: Finding; readonly seesOtherView: Finding };

/**
 * Whether two who tell of the same conflict are treated alike: a side is taken for neither, and other views are asked
 * of both or of neither.
 */
export function treatsBothSidesAlike(a: PairSide, b: PairSide): Finding {
  const taking = [a, b].find(({ takesNoSide }) => takesNoSide.outcome === "not_met");
  if (taking !== undefined)
    return {
      outcome: "not_met",
      reason: "a side is taken with one of the two",
      quote: taking.takesNoSide.quote,
    };
  const findings = [a.takesNoSide, b.takesNoSide, a.seesOtherView, b.seesOtherView];
  const open = findings.find(({ outcome }) => outcome === "unsure");
  if (open !== undefined) return { outcome: "unsure", reason: open.reason };
  return a.seesOtherView.outcome === b.seesOtherView.outcome
    ? { outcome: "met", reason: "both were answered alike" }
    : { outcome: "not_met", reason: "one was asked for another view, and the other was not" };
}
