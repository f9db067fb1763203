import {
  findLastMailedAt,
  listUsersDueForMail,
  type MailSpan,
  updateMailed,
} from "#db/queries/notifications.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { quietHoursSetting, toQuietHours } from "#lib/domain/engagement/settings.ts";
import { mailedKinds } from "#lib/domain/notification/notification-kind.ts";
import { isQuiet } from "#lib/domain/notification/quiet-hours.ts";
import { computeMailSpan, unreadMailSetting } from "#lib/domain/notification/settings.ts";
import { toLocalTime } from "#lib/domain/time/local-time.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readPreferences } from "./read-preferences.ts";
import { toUnreadLetter } from "./unread-letter.ts";

const batchSize = 200;

type DueUser = Awaited<ReturnType<typeof listUsersDueForMail>>[number];

/**
 * Sends everybody who left something unread for a day one mail about all of it: one a day at most, none in quiet hours (what is
 * due then waits for the next run). Only the system does.
 */
export async function mailUnread(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  const { value: mailAfterHours } = await readSetting(ctx.db, unreadMailSetting);
  const span = computeMailSpan(ctx.now(), mailAfterHours);
  for (let afterId = ""; ; ) {
    const due = await listUsersDueForMail(ctx.db, { span, kinds: mailedKinds, afterId, limit: batchSize });
    for (const user of due) await mailOne(ctx, user, span);
    const last = due.at(-1);
    if (last === undefined || due.length < batchSize) return;
    afterId = last.id;
  }
}

async function mailOne(ctx: Ctx, user: DueUser, span: MailSpan): Promise<void> {
  const now = ctx.now();
  await ctx.db.transaction(async (tx) => {
    const timeZone = await readTimeZoneOf(tx, user.id);
    const local = toLocalTime(now, timeZone);
    const preferences = await readPreferences(tx, user.id);
    const { value: quietHours } = await readSetting(tx, quietHoursSetting);
    if (isQuiet(preferences.quietHours, local.minuteOfDay)) return;
    if (isQuiet(toQuietHours(quietHours), local.minuteOfDay)) return;
    const lastMailedAt = await findLastMailedAt(tx, user.id);
    if (lastMailedAt !== null && toLocalTime(lastMailedAt, timeZone).day === local.day) return;
    const kinds = mailedKinds.filter((kind) => preferences.mailFor(kind));
    if ((await updateMailed(tx, { userId: user.id, span, kinds, mailedAt: now })) === 0) return;
    await storeMail(tx, ctx, {
      idempotencyKey: `unread_notifications:${user.id}:${local.day}`,
      purpose: "unread_notifications",
      userId: user.id,
      recipient: user.email,
      name: user.name,
      letter: toUnreadLetter(),
    });
  });
}
