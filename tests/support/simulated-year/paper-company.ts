import type { Candidate } from "#lib/domain/engagement/candidate.ts";
import type { NudgeStatus } from "#lib/domain/engagement/nudge.ts";
import {
  countUnanswered,
  findDueRound,
  findExtension,
  findMailMoment,
  isToBeTold,
  judgeSending,
  toAnswerLimit,
  toMailTime,
} from "#lib/domain/engagement/nudge-life.ts";
import { selectTargets } from "#lib/domain/engagement/select-targets.ts";
import { defaultEngagementSettings as settings } from "#lib/domain/engagement/settings.ts";
import { toDayNumber } from "#lib/domain/features/day-number.ts";
import { urgentPace, widen } from "#lib/domain/safety/widen.ts";
import type { Company, SimulatedPerson } from "./company.ts";

const companyZone = "Europe/Berlin";
const dayMs = 86_400_000;
const { followUp, restraint } = settings;

type PaperNudge = {
  readonly id: string;
  readonly employeeId: string;
  readonly userId: string;
  readonly day: string;
  status: NudgeStatus;
  sendAt: Date;
  sentAt: Date | null;
  mailAt: Date | null;
  mailedAt: Date | null;
  answerBy: Date | null;
  closedAt: Date | null;
  toldAt: Date | null;
  isRead: boolean;
};
type PaperPerson = SimulatedPerson & {
  finding: Candidate["finding"];
  isOptedOut: boolean;
  lastTalkAt: Date | null;
  lastAnswerAt: Date | null;
  contacts: Date[];
  readonly nudges: PaperNudge[];
};
type PaperAlert = { raisedAt: Date; isTakenOver: boolean; step: number; dueAt: Date | null; calls: number };
type Paper = {
  now: Date;
  readonly people: Map<string, PaperPerson>;
  readonly open: Set<PaperNudge>;
  readonly roundDays: Set<string>;
  readonly mails: { readonly employeeId: string; readonly at: Date }[];
  readonly alerts: PaperAlert[];
  silenceAlerts: number;
};

/** A company whose every decision is made by the rules of the product, and whose memory is a few lists. */
export function createPaperCompany(): Company {
  const paper: Paper = {
    now: new Date(0),
    people: new Map(),
    open: new Set(),
    roundDays: new Set(),
    mails: [],
    alerts: [],
    silenceAlerts: 0,
  };
  const personOf = (employeeId: string) => findPerson(paper, employeeId);
  return {
    setNow: (now) => {
      paper.now = now;
    },
    fill: async (people) => {
      for (const person of people) paper.people.set(person.employeeId, toPaper(person));
    },
    startFinding: async (employeeId, severity) => {
      personOf(employeeId).finding ??= severity;
    },
    endFindings: async (isOver) => {
      for (const person of paper.people.values())
        if (person.finding !== null && isOver()) person.finding = null;
    },
    listAsked: async () =>
      new Map(
        [...paper.open]
          .filter(({ status }) => status === "sent")
          .map(({ employeeId, id }) => [employeeId, id]),
      ),
    read: async (employeeId, nudgeId) => {
      for (const nudge of personOf(employeeId).nudges) nudge.isRead ||= nudge.id === nudgeId;
    },
    answer: async (employeeId, by) => answer(paper, personOf(employeeId), by !== "check_in"),
    contact: async (employeeId) => {
      personOf(employeeId).contacts.push(paper.now);
    },
    optOut: async (employeeId) => {
      personOf(employeeId).isOptedOut = true;
    },
    raiseCrisis: async (_employeeId, isTakenOver) => {
      const alert = { raisedAt: paper.now, isTakenOver: false, step: 0, dueAt: paper.now, calls: 0 };
      paper.alerts.push(alert);
      callResponders(alert, paper.now);
      alert.isTakenOver = isTakenOver;
    },
    run: async (isTwice) => {
      for (let time = 0; time < (isTwice ? 2 : 1); time += 1) run(paper);
    },
    report: async () => report(paper),
  };
}

function findPerson({ people }: Paper, employeeId: string): PaperPerson {
  const person = people.get(employeeId);
  if (person === undefined) throw new Error(`nobody is ${employeeId}`);
  return person;
}

function toPaper(person: SimulatedPerson): PaperPerson {
  const none = { finding: null, isOptedOut: false, lastTalkAt: null, lastAnswerAt: null };
  return { ...person, ...none, contacts: [], nudges: [] };
}

function run(paper: Paper): void {
  for (const nudge of paper.open) if (nudge.status === "sent") close(paper, nudge);
  chooseRound(paper);
  for (const nudge of paper.open) if (nudge.status === "planned") send(paper, nudge);
  for (const nudge of paper.open) if (nudge.status === "sent") mail(paper, nudge);
  for (const alert of paper.alerts) if (!alert.isTakenOver) callResponders(alert, paper.now);
}

function close(paper: Paper, nudge: PaperNudge): void {
  const { now } = paper;
  if (nudge.answerBy === null || nudge.answerBy > now) return;
  const { leave, timeZone, nudges, lastAnswerAt } = findPerson(paper, nudge.employeeId);
  const extension = findExtension(nudge, leave, { now, timeZone }, followUp);
  if (extension !== null) {
    nudge.answerBy = extension;
    return;
  }
  end(paper, nudge, "unanswered");
  const past = nudges.map(({ status, sentAt, toldAt }) => ({ status, sentAt, isTold: toldAt !== null }));
  if (!isToBeTold(countUnanswered(past, { now, lastAnsweredAt: lastAnswerAt }, followUp), followUp)) return;
  nudge.toldAt = now;
  paper.silenceAlerts += 1;
}

function end({ open, now }: Paper, nudge: PaperNudge, status: NudgeStatus): void {
  open.delete(nudge);
  Object.assign(nudge, { status, closedAt: now, mailAt: null });
}

function chooseRound(paper: Paper): void {
  const { now, people } = paper;
  const day = findDueRound(now, companyZone, settings.round);
  if (day === null || paper.roundDays.has(day)) return;
  paper.roundDays.add(day);
  const candidates = [...people.values()].map((person) => toCandidate(person, now));
  for (const target of selectTargets({ candidates, now, settings, seed: toDayNumber(day) }).targets) {
    const { employeeId, userId, sendAt } = target;
    const unset = {
      sentAt: null,
      mailAt: null,
      mailedAt: null,
      answerBy: null,
      closedAt: null,
      toldAt: null,
    };
    const id = `${employeeId} ${day}`;
    const nudge: PaperNudge = {
      ...{ id, employeeId, userId, day, sendAt },
      ...unset,
      status: "planned",
      isRead: false,
    };
    findPerson(paper, employeeId).nudges.push(nudge);
    paper.open.add(nudge);
  }
}

function send(paper: Paper, nudge: PaperNudge): void {
  const { now } = paper;
  if (nudge.sendAt > now) return;
  const candidate = toCandidate(findPerson(paper, nudge.employeeId), now);
  const verdict = judgeSending(nudge, candidate, { now, settings });
  if (verdict instanceof Date) nudge.sendAt = verdict;
  else if (verdict === "send") {
    nudge.status = "sent";
    nudge.sentAt = now;
    nudge.mailAt = toMailTime(now, followUp);
    nudge.answerBy = toAnswerLimit(now, followUp);
  } else end(paper, nudge, "withdrawn");
}

function mail(paper: Paper, nudge: PaperNudge): void {
  const { now } = paper;
  if (nudge.mailAt === null || nudge.mailAt > now) return;
  const person = findPerson(paper, nudge.employeeId);
  const isWanted = followUp.mail && !nudge.isRead && !person.isOptedOut;
  nudge.mailAt = isWanted ? findMailMoment(nudge, toCandidate(person, now), { now, settings }) : null;
  if (nudge.mailAt === null || nudge.mailAt > now) return;
  nudge.mailAt = null;
  nudge.mailedAt = now;
  paper.mails.push({ employeeId: nudge.employeeId, at: now });
}

function toCandidate(person: PaperPerson, now: Date): Candidate {
  const { employeeId, timeZone, leave, finding, isOptedOut, ownQuietHours, lastTalkAt, nudges } = person;
  const since = now.getTime() - restraint.contactDays * dayMs;
  const sentAt = nudges.flatMap((nudge) => nudge.sentAt ?? []);
  const told = nudges.findLast(({ toldAt }) => toldAt !== null)?.toldAt ?? null;
  const isAnswered = told !== null && person.lastAnswerAt !== null && person.lastAnswerAt > told;
  return {
    ...{ employeeId, timeZone, leave, finding, isOptedOut, ownQuietHours, lastTalkAt },
    userId: person.hasAccount ? userOf(employeeId) : null,
    isActive: true,
    mood: person.isLow ? { mean: 0.2, answerCount: 5 } : null,
    contacts: [...sentAt, ...person.contacts].filter((at) => at.getTime() > since),
    course: {
      isOpen: nudges.some(({ status }) => status === "planned" || status === "sent"),
      leftToHrAt: isAnswered ? null : told,
    },
  };
}

const userOf = (employeeId: string) => `usr_${employeeId}`;

function answer(paper: Paper, person: PaperPerson, isTalk: boolean): void {
  person.lastAnswerAt = paper.now;
  if (isTalk) person.lastTalkAt = paper.now;
  for (const nudge of person.nudges) if (nudge.status === "sent") end(paper, nudge, "answered");
}

function callResponders(alert: PaperAlert, now: Date): void {
  if (alert.dueAt === null) return;
  const steps = [{ people: ["usr_hr"], minutes: 10 }];
  const reachable = { hr: ["usr_hr", "usr_hr_2"], admins: ["usr_admin"] };
  const { step, dueAt } = alert;
  const result = widen({ steps, reachable, step, dueAt, now, pace: urgentPace });
  alert.calls += result.calls.length;
  alert.step = result.nextStep;
  alert.dueAt = result.nextDueAt;
}

function report({ people, mails, roundDays, alerts, silenceAlerts }: Paper) {
  const nudges = [...people.values()].flatMap((person) => person.nudges);
  const sent = nudges.flatMap((nudge) => (nudge.sentAt === null ? [] : [{ ...nudge, sentAt: nudge.sentAt }]));
  return { sent, mails, roundDays: [...roundDays], silenceAlerts, crises: alerts };
}
