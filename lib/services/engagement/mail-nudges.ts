import type { Db } from "#db/client.ts";
import { listNudgesToMail, type NudgeRow, updateNudges } from "#db/queries/engagement/nudges.ts";
import { listMailAddresses } from "#db/queries/engagement/people-to-ask.ts";
import type { Ctx } from "#lib/context.ts";
import type { Candidate } from "#lib/domain/engagement/candidate.ts";
import { findMailMoment } from "#lib/domain/engagement/nudge-life.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { Letter } from "#lib/domain/mail/letter.ts";
import { listPreferencesOf } from "#lib/services/notifications/read-preferences.ts";
import { type Mail, storeMails } from "#lib/services/outbox/store-mail.ts";
import { gatherCandidates } from "./gather-candidates.ts";

const batchSize = 1_000;

/** Puts the mails into the outbox that follow what lies unread in the app: one for each nudge, one a person and day at most. */
export async function mailNudges(ctx: Ctx, settings: EngagementSettings): Promise<void> {
  let count = batchSize;
  while (count === batchSize) count = await ctx.db.transaction((tx) => mailBatch(tx, ctx, settings));
}

async function mailBatch(tx: Db, ctx: Ctx, settings: EngagementSettings): Promise<number> {
  const now = ctx.now();
  const due = await listNudgesToMail(tx, { now, limit: batchSize });
  const unread = due.filter(({ isRead }) => !isRead).map(({ nudge }) => nudge);
  const candidates = await gatherByEmployee(tx, unread, { now, settings });
  const wishes = await listPreferencesOf(
    tx,
    unread.map(({ userId }) => userId),
  );
  const unwanted: string[] = due.filter(({ isRead }) => isRead).map(({ nudge }) => nudge.id);
  const ready: ReadyMail[] = [];
  for (const nudge of unread) {
    const candidate = candidates.get(nudge.employeeId);
    const isWanted = settings.followUp.mail && wishes.get(nudge.userId)?.mailFor("check_in") === true;
    const moment = isWanted ? findMailMoment(nudge, candidate, { now, settings }) : null;
    if (moment === null || candidate === undefined) unwanted.push(nudge.id);
    else if (moment > now) await updateNudges(tx, [nudge.id], { mailAt: moment });
    else ready.push({ nudge, day: toCalendarDate(now, candidate.timeZone) });
  }
  await updateNudges(tx, unwanted, { mailAt: null });
  await queueMails(tx, ctx, ready);
  return due.length;
}

async function gatherByEmployee(
  tx: Db,
  unread: readonly NudgeRow[],
  { now, settings }: { now: Date; settings: EngagementSettings },
): Promise<ReadonlyMap<string, Candidate>> {
  const whom = unread.map(({ employeeId }) => employeeId);
  const candidates = await gatherCandidates(tx, { whom, now, settings });
  return new Map(candidates.map((candidate) => [candidate.employeeId, candidate]));
}

/** A mail with the day on the wall of whom it goes to. */
type ReadyMail = { readonly nudge: NudgeRow; readonly day: IsoDate };

async function queueMails(tx: Db, ctx: Ctx, ready: readonly ReadyMail[]): Promise<void> {
  const ids = ready.map(({ nudge }) => nudge.id);
  await updateNudges(tx, ids, { mailAt: null, mailedAt: ctx.now() });
  const users = await listMailAddresses(
    tx,
    ready.map(({ nudge }) => nudge.userId),
  );
  const mails = ready.flatMap(({ nudge: { id, userId }, day }) => {
    const user = users.get(userId);
    return user === undefined ? [] : [toMail({ id, userId, day }, user)];
  });
  await storeMails(tx, ctx, mails);
}

function toMail(
  { id, userId, day }: { readonly id: string; readonly userId: string; readonly day: IsoDate },
  { email, name }: { readonly email: string; readonly name: string },
): Mail {
  return {
    idempotencyKey: `check_in:${userId}:${day}`,
    purpose: "check_in",
    userId,
    recipient: email,
    name,
    letter: toCheckInLetter(id),
  };
}

function toCheckInLetter(nudgeId: string): Letter {
  return {
    subject: "How are you?",
    paragraphs: [
      "Elara would like to know how you are. A minute is enough, and you decide what you say.",
      "Some people are drawn by lot for this. You need not answer, and nothing changes if you do not.",
    ],
    action: { label: "Open Elara", path: `/check-in/${nudgeId}` },
  };
}
