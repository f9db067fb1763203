import { findRound, listNames } from "#db/queries/engagement/rounds.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type RoundPreview, toRoundPreview } from "#lib/domain/engagement/round-preview.ts";
import { selectTargets } from "#lib/domain/engagement/select-targets.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readSampleSeed } from "./draw-seed.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { readEngagementSettings } from "./read-engagement-settings.ts";

export type PreviewedPerson = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly department: string;
  readonly words: string;
};
export type PreviewView = Omit<RoundPreview, "findings"> & {
  readonly isOn: boolean;
  readonly isDone: boolean;
  readonly people: readonly PreviewedPerson[];
};

/**
 * Whom a round would ask if it were made now, by the settings that hold and the lot of today; nobody is asked by it. Whose names are
 * shown, those with a finding, is written down.
 */
export async function previewRound(ctx: Ctx): Promise<PreviewView> {
  requireRole(ctx, "hr");
  const now = ctx.now();
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const settings = await readEngagementSettings(tx);
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    const day = toCalendarDate(now, timeZone);
    const candidates = await gatherCandidates(tx, { whom: "everybody", now, settings });
    const selection = selectTargets({ candidates, now, settings, seed: await readSampleSeed(ctx, day) });
    const { findings, ...preview } = toRoundPreview(selection, { now, self });
    const employeeIds = findings.map(({ employeeId }) => employeeId);
    const words = new Map(findings.map((finding) => [finding.employeeId, finding.words]));
    const people = (await listNames(tx, employeeIds)).map((person) => ({
      ...person,
      words: words.get(person.employeeId) ?? "",
    }));
    if (employeeIds.length > 0) {
      await recordEvent(tx, ctx, { action: "engagement.previewed", detail: { employeeIds } });
    }
    return { ...preview, people, isOn: settings.isOn, isDone: (await findRound(tx, day)) !== null };
  });
}
