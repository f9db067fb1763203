import type { FlagDecision, Verdict } from "../../detection/verdicts.ts";
import { formatInstantDay } from "../calendar-days.ts";
import { type Explanation, explainFinding, type StoredFinding } from "./explain-finding.ts";

/** A flag of somebody as it is stored, with the decision that stands. */
export type OwnFlag = StoredFinding & {
  readonly id: string;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly decision: { readonly decision: FlagDecision; readonly decidedAt: Date } | null;
};

/** What Elara noticed about the person who reads it, in words alone: no score, no severity, no share, no rank. */
export type OwnFinding = {
  readonly flagId: string;
  readonly since: string;
  readonly explanation: Explanation;
  /** What the card opens with once HR has looked; null while nobody has decided. */
  readonly opening: string | null;
  readonly decision: string;
  /** Dismissed: HR sees no need to do anything. */
  readonly isSettled: boolean;
};

export type OwnNoticed = {
  readonly current: OwnFinding | null;
  /** What is said where nothing stands. */
  readonly quiet: { readonly title: string; readonly text: string };
  readonly earlier: readonly { readonly id: string; readonly period: string; readonly outcome: string }[];
};

type LatestVerdict = { readonly runAt: Date; readonly verdict: Verdict | null } | null;

/** What a person may read about their own flags: newest first, at most one of them open. */
export function toOwnNoticed(flags: readonly OwnFlag[], latest: LatestVerdict, timeZone: string): OwnNoticed {
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  const open = flags.find(({ endedAt }) => endedAt === null);
  return {
    current: open === undefined ? null : toOwnFinding(open, day),
    quiet: describeQuiet(latest, day),
    earlier: flags.flatMap(({ id, openedAt, endedAt, decision }) =>
      endedAt === null
        ? []
        : [
            {
              id,
              period: `${day(openedAt)} to ${day(endedAt)}`,
              outcome: describeOutcome(decision?.decision),
            },
          ],
    ),
  };
}

function toOwnFinding(flag: OwnFlag, day: (instant: Date) => string): OwnFinding {
  return {
    flagId: flag.id,
    since: day(flag.openedAt),
    explanation: explainFinding(flag, { reader: "self", isMoodOpen: true }),
    opening: describeOpening(flag.decision, day),
    decision: describeDecision(flag.decision, day),
    isSettled: flag.decision?.decision === "dismissed",
  };
}

function describeOpening(decision: OwnFlag["decision"], day: (instant: Date) => string): string | null {
  if (decision === null) return null;
  const when = day(decision.decidedAt);
  switch (decision.decision) {
    case "confirmed":
      return `HR has looked and would like to talk with you about this (${when}).`;
    case "watching":
      return `HR has looked and will look again later (${when}).`;
    case "dismissed":
      return `HR has looked and set this aside on ${when}.`;
  }
}

/** What HR decided, in neutral words. Who decided stands in the log of the privacy page; why is a note among HR. */
function describeDecision(decision: OwnFlag["decision"], day: (instant: Date) => string): string {
  if (decision === null) return "Nobody has decided anything about this so far.";
  const looked = `On ${day(decision.decidedAt)}, HR looked at this`;
  switch (decision.decision) {
    case "confirmed":
      return `${looked} and would like to talk with you. What you tell them is up to you.`;
    case "watching":
      return `${looked} and will look again later. Nothing else follows from that.`;
    case "dismissed":
      return `${looked} and sees no need to do anything. Your mood answers are closed to them again.`;
  }
}

function describeOutcome(decision: FlagDecision | undefined): string {
  switch (decision) {
    case "confirmed":
      return "HR wanted to talk with you.";
    case "watching":
      return "HR kept looking.";
    case "dismissed":
      return "HR saw no need to do anything.";
    case undefined:
      return "Nobody decided anything.";
  }
}

function describeQuiet(latest: LatestVerdict, day: (instant: Date) => string): OwnNoticed["quiet"] {
  if (latest === null || latest.verdict === null) {
    return {
      title: "Elara has not looked yet",
      text: "Your records have not been compared with anything so far. What Elara notices will stand here.",
    };
  }
  const looked = `Elara last looked on ${day(latest.runAt)}.`;
  if (latest.verdict === "not_enough_data") {
    return {
      title: "Not enough data to say anything",
      text: `${looked} Too little is recorded about you to compare. That is no sign of anything, good or bad.`,
    };
  }
  return {
    title: "Nothing unusual this week",
    text: `${looked} Nothing in your records stood out in a direction that can hurt. Only you know how you are: if something weighs on you, talk to somebody you trust.`,
  };
}
