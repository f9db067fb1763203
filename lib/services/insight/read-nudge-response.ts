import { listNudgeTallies, type NudgeTallyRow } from "#db/queries/insight/nudge-tallies.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { addDays, bucketStart, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { monthsBefore } from "#lib/domain/insight/complete-months.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import {
  computeNudgeResponse,
  type NudgeQuestion,
} from "#lib/domain/insight/nudge-response/compute-nudge-response.ts";
import { nudgeFiguresSchema } from "#lib/domain/insight/nudge-response/nudge-figures.ts";
import { toNudgeResponse } from "#lib/domain/insight/nudge-response/to-nudge-response.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { toInstant } from "#lib/domain/time/local-time.ts";
import { releaseOnce } from "#lib/services/group-figures/release-once.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const windowMonths = 12;

/** Whether people answer when Elara asks how they are, over the last twelve whole months; renewed once a month. */
export async function readNudgeResponse(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const end = bucketStart(toCalendarDate(ctx.now(), timeZone), "month");
  const figures = await releaseOnce(ctx, {
    kind: "nudge-response",
    bucket: end,
    schema: nudgeFiguresSchema,
    compute: async () => {
      const instantOf = (day: string) => toInstant({ day, minuteOfDay: 0 }, timeZone);
      const span = { from: instantOf(monthsBefore(end, windowMonths)), until: instantOf(end) };
      const rows = await listNudgeTallies(ctx.db, span);
      const value = computeNudgeResponse({ tally: (question) => findTally(rows, question) });
      return value === null
        ? null
        : { value, size: { people: value.asked.people, respondents: value.asked.people } };
    },
  });
  return toNudgeResponse(figures, addDays(end, -1));
}

function findTally(rows: readonly NudgeTallyRow[], question: NudgeQuestion) {
  const { outcome = null, way = null, reason = null, isAnswered = null } = question;
  const row = rows.find(
    (each) =>
      each.outcome === outcome &&
      each.way === way &&
      each.reason === reason &&
      each.isAnswered === isAnswered,
  );
  return row === undefined ? { nudges: 0, people: 0 } : { nudges: row.nudges, people: row.people };
}
