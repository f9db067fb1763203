import type { Db } from "#db/client.ts";
import {
  findLatestRound,
  findRound,
  listNudgesOf,
  listOmissionsOf,
  listRoundDays,
  type RoundRow,
} from "#db/queries/engagement/rounds.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type RoundView, toRoundView } from "#lib/domain/engagement/round-view.ts";
import { isCalendarDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireReason } from "#lib/services/flags/require-reason.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readEngagementSettings } from "./read-engagement-settings.ts";

const daysShown = 14;

export type ShownRound = RoundView & {
  readonly day: string;
  readonly chosenAt: Date;
  readonly looked: number;
};
export type EngagementView = {
  readonly isOn: boolean;
  readonly time: string;
  readonly timeZone: string;
  readonly today: string;
  /** Null before the first round, or when the day that was asked for had none. */
  readonly round: ShownRound | null;
  readonly earlierDays: readonly string[];
};

/**
 * The round of a day (null: the newest) as HR reads it: whom, why, what came of it. Whose names are shown is written down. Nobody
 * reads of themselves here.
 */
export async function readRound(ctx: Ctx, { day }: { day: string | null }): Promise<EngagementView> {
  requireRole(ctx, "hr");
  return ctx.db.transaction(async (tx) => {
    const { isOn, round: daily } = await readEngagementSettings(tx);
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    const today = toCalendarDate(ctx.now(), timeZone);
    const row =
      day === null || !isCalendarDate(day) ? await findLatestRound(tx, today) : await findRound(tx, day);
    const round = row === null ? null : await showRound(tx, ctx, row);
    const earlierDays = await listRoundDays(tx, { before: today, limit: daysShown });
    return { isOn, time: daily.time, timeZone, today, round, earlierDays };
  });
}

async function showRound(tx: Db, ctx: Ctx, row: RoundRow): Promise<ShownRound> {
  const { asked, omitted } = await listPeopleOf(tx, ctx, row.day);
  const view = toRoundView(asked, omitted);
  const employeeIds = [...view.findings, ...view.findingsOmitted].map(({ employeeId }) => employeeId);
  if (employeeIds.length > 0)
    await recordEvent(tx, ctx, { action: "engagement.viewed", detail: { employeeIds } });
  return { ...view, day: row.day, chosenAt: row.chosenAt, looked: row.lookedCount };
}

async function listPeopleOf(tx: Db, ctx: Ctx, day: string) {
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const isOther = ({ employeeId }: { employeeId: string }) => employeeId !== self;
  return {
    asked: (await listNudgesOf(tx, day)).filter(isOther),
    omitted: (await listOmissionsOf(tx, day)).filter(isOther),
  };
}

export type OtherName = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly department: string;
  readonly hasAccount: boolean;
};

/**
 * Who else was asked, or has no account to be asked by, without why: for a stated reason that each of them can read.
 * @throws UserFacingError invalid_input without a reason, forbidden
 */
export async function openNames(ctx: Ctx, input: { day: string; reason: string }): Promise<OtherName[]> {
  requireRole(ctx, "hr");
  const reason = requireReason(input.reason);
  if (!isCalendarDate(input.day)) return [];
  return ctx.db.transaction(async (tx) => {
    const { asked, omitted } = await listPeopleOf(tx, ctx, input.day);
    const named = [
      ...asked.map((person) => ({ ...person, hasAccount: true })),
      ...omitted
        .filter(({ cause }) => cause === "no_account")
        .map((person) => ({ ...person, hasAccount: false })),
    ].filter(({ reasons }) => !reasons.includes("flagged"));
    if (named.length > 0) {
      const employeeIds = named.map(({ employeeId }) => employeeId);
      await recordEvent(tx, ctx, { action: "engagement.names_opened", detail: { reason, employeeIds } });
    }
    return named.map(({ employeeId, name, department, hasAccount }) => ({
      employeeId,
      name,
      department,
      hasAccount,
    }));
  });
}
