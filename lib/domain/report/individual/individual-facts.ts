import type { ConversationAnalysis } from "../../analysis/conversation-analysis.ts";
import type { FlagDecision, Severity, Verdict } from "../../detection/verdicts.ts";
import type { IsoDate } from "../../insight/calendar-days.ts";
import type { Explanation } from "../../insight/explanation/explain-finding.ts";
import type { ActivityDay, Histories, MoodAnswer } from "../../insight/person-history.ts";
import type { TypicalRange } from "../../insight/typical-range.ts";

export type ReportedPerson = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly department: string;
  readonly jobTitle: string | null;
  readonly location: string | null;
  readonly managerName: string | null;
  readonly isActive: boolean;
};

/** A finding that stands, in the words in which HR may read it. */
export type ReportedFinding = {
  readonly since: IsoDate;
  readonly severity: Severity;
  readonly severityMeaning: string;
  readonly decision: FlagDecision | null;
  readonly explanation: Explanation;
};

/** The person's own mood answers: closed, or open and why. */
export type ReportedMood =
  | { readonly isOpen: false }
  | {
      readonly isOpen: true;
      readonly because: "standing finding" | "stated reason";
      readonly answers: readonly MoodAnswer[];
      readonly histories: Histories | null;
    };

/** A conversation with Elara as far as the person has released it. */
export type ReportedConversation = {
  readonly date: IsoDate;
  readonly analysis: ConversationAnalysis;
  /** What the person added in their own words. */
  readonly note: string | null;
  readonly isCorrected: boolean;
};

export type ReportedRecords = {
  readonly activity: readonly ActivityDay[];
  readonly leave: readonly {
    readonly leaveType: string;
    readonly startDate: IsoDate;
    readonly endDate: IsoDate;
    readonly leaveDays: number;
  }[];
  readonly reviews: readonly {
    readonly reviewPeriod: string;
    readonly reviewYear: number;
    readonly rating: number;
    readonly managerFeedback: string;
  }[];
  readonly awards: readonly {
    readonly awardType: string;
    readonly awardDate: IsoDate;
    readonly points: number;
  }[];
  readonly onboarding: readonly {
    readonly joiningDate: IsoDate;
    readonly feedback: string;
    readonly mentorAssigned: boolean;
    readonly initialTrainingCompleted: boolean;
  }[];
};

/** All that an individual report is written from; mood is in it only where HR may read it. */
export type IndividualFacts = {
  /** The company's calendar day on which it is written. */
  readonly writtenOn: IsoDate;
  readonly companyName: string;
  readonly person: ReportedPerson;
  /** What the latest run said; null before the first. */
  readonly latestRun: {
    readonly day: IsoDate;
    readonly verdict: Verdict | null;
    readonly coverage: number | null;
  } | null;
  readonly finding: ReportedFinding | null;
  /** Findings that have ended. */
  readonly pastFindings: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** How many things the person contests and nobody has answered yet. */
  readonly openContests: number;
  readonly latestDates: { readonly activity: IsoDate | null; readonly mood: IsoDate | null };
  readonly records: ReportedRecords;
  readonly activity: Histories | null;
  readonly mood: ReportedMood;
  readonly typicals: {
    readonly rating: TypicalRange | null;
    readonly points: TypicalRange | null;
    readonly leaveDays: TypicalRange | null;
  };
  /** Hours a day beyond which a day counts as overtime. */
  readonly regularHours: number;
  /** What is odd about the records. */
  readonly quality: readonly string[];
  /** Newest first. */
  readonly conversations: readonly ReportedConversation[];
};
