import { listDailyReaders } from "#db/queries/report-readers.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { formatDay, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import type { Letter } from "#lib/domain/mail/letter.ts";
import { storeMails } from "#lib/services/outbox/store-mail.ts";

/**
 * Mails the link to the report of `day` to everybody in HR who wants it, each once however often this runs. What it says stands
 * behind the link.
 * @returns how many want it
 */
export async function mailDayReport(ctx: Ctx, { day }: { readonly day: IsoDate }): Promise<number> {
  requireRole(ctx);
  return ctx.db.transaction(async (tx) => {
    const readers = await listDailyReaders(tx);
    await storeMails(
      tx,
      ctx,
      readers.map(({ id, email, name }) => ({
        idempotencyKey: `daily_report:${id}:${day}`,
        purpose: "daily_report" as const,
        userId: id,
        recipient: email,
        name,
        letter: toDayLetter(day),
      })),
    );
    return readers.length;
  });
}

function toDayLetter(day: IsoDate): Letter {
  return {
    subject: `The report of ${formatDay(day)}`,
    paragraphs: [
      "The report about the company is written. It says what moved since the day before, and where somebody may need you.",
      "This mail holds none of it: the report opens in Elara, for HR alone.",
    ],
    action: { label: "Open the report", path: `/hr/reports/${day}` },
  };
}
