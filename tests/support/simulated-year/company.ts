import type { LeaveSpan } from "#lib/domain/engagement/candidate.ts";
import type { AnswerKind, NudgeStatus } from "#lib/domain/engagement/nudge.ts";
import type { QuietHours } from "#lib/domain/notification/quiet-hours.ts";

export type SimulatedPerson = {
  readonly employeeId: string;
  readonly timeZone: string;
  readonly leave: readonly LeaveSpan[];
  readonly hasAccount: boolean;
  /** Low all the time. */
  readonly isLow: boolean;
  /** How likely they answer on a day on which something waits. */
  readonly answers: number;
  readonly ownQuietHours: QuietHours | null;
};

/** What a story is told to, and asked what it did: the services on a database, or the rules alone. */
export type Company = {
  setNow(now: Date): void;
  fill(people: readonly SimulatedPerson[]): Promise<void>;
  startFinding(employeeId: string, severity: "moderate" | "severe"): Promise<void>;
  endFindings(isOver: () => boolean): Promise<void>;
  /** Who was asked and has not answered, with what. */
  listAsked(): Promise<ReadonlyMap<string, string>>;
  read(employeeId: string, nudgeId: string): Promise<void>;
  answer(employeeId: string, by: AnswerKind): Promise<void>;
  contact(employeeId: string): Promise<void>;
  optOut(employeeId: string): Promise<void>;
  raiseCrisis(employeeId: string, isTakenOver: boolean): Promise<void>;
  /** All that is due; `isTwice`: on two servers at once. */
  run(isTwice: boolean): Promise<void>;
  report(): Promise<Report>;
};

export type SentNudge = {
  readonly id: string;
  readonly employeeId: string;
  readonly day: string;
  readonly status: NudgeStatus;
  readonly sentAt: Date;
  readonly mailedAt: Date | null;
  readonly closedAt: Date | null;
  readonly toldAt: Date | null;
};

/** What a company did. */
export type Report = {
  readonly sent: readonly SentNudge[];
  /** Mails of the purpose check_in. */
  readonly mails: readonly { readonly employeeId: string; readonly at: Date }[];
  readonly roundDays: readonly string[];
  /** Alerts that nobody answers Elara. */
  readonly silenceAlerts: number;
  readonly crises: readonly {
    readonly raisedAt: Date;
    readonly isTakenOver: boolean;
    readonly calls: number;
  }[];
};

/** What people did, and when nothing ran. */
export type Story = {
  readonly people: readonly SimulatedPerson[];
  /** Moments, by employee. */
  readonly talks: ReadonlyMap<string, readonly Date[]>;
  readonly answered: ReadonlyMap<string, readonly Date[]>;
  readonly contacts: ReadonlyMap<string, readonly Date[]>;
  readonly optedOut: ReadonlyMap<string, Date>;
  /** By nudge. */
  readonly readAt: ReadonlyMap<string, Date>;
  readonly days: readonly string[];
  readonly missedDays: readonly string[];
  readonly crisisCount: number;
  readonly endedAt: Date;
};

export type SimulatedYear = Story & Report;
