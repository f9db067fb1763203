import type { ContactReason, NudgeStatus, OmissionCause } from "./nudge.ts";

type Named = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly department: string;
  readonly reasons: readonly ContactReason[];
};
export type AskedPerson = Named & {
  readonly status: NudgeStatus;
  readonly sendAt: Date;
  readonly sentAt: Date | null;
  readonly mailedAt: Date | null;
  readonly withdrawnFor: OmissionCause | null;
  readonly toldAt: Date | null;
};
export type OmittedPerson = Named & { readonly cause: OmissionCause };

export type RoundCounts = Readonly<Record<NudgeStatus, number>> & { readonly asked: number };

/**
 * A round as HR reads it. People with a finding are named, HR knows of it. Whoever was asked for a low mood or drawn by lot
 * is counted together: names would tell of mood answers that are closed.
 */
export type RoundView = {
  readonly counts: RoundCounts;
  readonly findings: readonly AskedPerson[];
  readonly others: RoundCounts;
  readonly findingsOmitted: readonly OmittedPerson[];
  readonly othersWithoutAccount: number;
};

const hasFinding = ({ reasons }: { reasons: readonly ContactReason[] }) => reasons.includes("flagged");

export function toRoundView(asked: readonly AskedPerson[], omitted: readonly OmittedPerson[]): RoundView {
  const others = asked.filter((person) => !hasFinding(person));
  return {
    counts: countStatuses(asked),
    findings: asked.filter(hasFinding),
    others: countStatuses(others),
    findingsOmitted: omitted.filter(hasFinding),
    othersWithoutAccount: omitted.filter((person) => !hasFinding(person) && person.cause === "no_account")
      .length,
  };
}

function countStatuses(people: readonly AskedPerson[]): RoundCounts {
  const count = (status: NudgeStatus) => people.filter((person) => person.status === status).length;
  return {
    asked: people.length,
    planned: count("planned"),
    sent: count("sent"),
    answered: count("answered"),
    unanswered: count("unanswered"),
    withdrawn: count("withdrawn"),
  };
}

const inPeace = "Left in peace for now";

/** Whether somebody talks with Elara, or wants to be asked, is their own: these causes read the same. */
const causeWords: Readonly<Record<OmissionCause, string>> = {
  left: "No longer in the company",
  on_leave: "On leave",
  asked_already: "Was asked before and can still answer",
  left_to_hr: "Left to HR after several unanswered check-ins",
  no_account: "Has no account: please reach them in another way",
  opted_out: inPeace,
  talked: inPeace,
  over_budget: inPeace,
  too_late: "Could not be asked that day",
};

/** Why somebody with a reason is left in peace, in words for HR. */
export function describeCause(cause: OmissionCause): string {
  return causeWords[cause];
}

/** What came of asking somebody, in words for HR: that they answered, not how. */
export function describeResponse(
  person: Pick<AskedPerson, "status" | "withdrawnFor" | "mailedAt" | "toldAt">,
): string {
  const { status, withdrawnFor, mailedAt, toldAt } = person;
  if (status === "planned") return "Waits for the end of their quiet hours";
  if (status === "answered") return "Answered";
  if (status === "withdrawn") return withdrawnFor === null ? "Not asked" : describeCause(withdrawnFor);
  if (status === "unanswered") return toldAt === null ? "No answer" : "No answer, and HR was told";
  return mailedAt === null ? "Asked in the app" : "Asked in the app and by mail";
}
