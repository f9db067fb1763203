import { findPreferences, savePreferences } from "#db/queries/notification-preferences.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import {
  listKindsOf,
  type NotificationKind,
  notificationKindEntries,
} from "#lib/domain/notification/notification-kind.ts";
import { isEssential, isMailedAnyway, type StoredPreferences } from "#lib/domain/notification/preferences.ts";
import { findQuietHoursProblem, type QuietHours } from "#lib/domain/notification/quiet-hours.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { toAddressee } from "./to-reader.ts";

/** Which kinds somebody wants where; `slack` null: it was not asked. */
export type KindChoices = {
  readonly bell: readonly NotificationKind[];
  readonly mail: readonly NotificationKind[];
  readonly slack: readonly NotificationKind[] | null;
};

/** Chooses what is counted on the bell and what may leave the app. What is essential, or not this person's, is left as it is. */
export async function chooseKinds(ctx: Ctx, choices: KindChoices): Promise<void> {
  const kinds = listKindsOf(toAddressee(ctx));
  const offered = kinds.filter((kind) => !isEssential(kind));
  const mailed = kinds.filter(
    (kind) => notificationKindEntries[kind].mail !== "never" && !isMailedAnyway(kind),
  );
  const slacked = kinds.filter((kind) => notificationKindEntries[kind].maySlack);
  await change(ctx, "kinds", (stored) => ({
    mutedKinds: refuse(stored.mutedKinds, offered, choices.bell),
    unmailedKinds: refuse(stored.unmailedKinds, mailed, choices.mail),
    ...(choices.slack === null
      ? {}
      : { unslackedKinds: refuse(stored.unslackedKinds, slacked, choices.slack) }),
  }));
}

/** What is refused: of what was offered all that was not wanted, and as before what was not offered. */
function refuse(
  before: readonly NotificationKind[],
  offered: readonly NotificationKind[],
  wanted: readonly NotificationKind[],
): NotificationKind[] {
  return [
    ...before.filter((kind) => !offered.includes(kind)),
    ...offered.filter((kind) => !wanted.includes(kind)),
  ];
}

/** @throws UserFacingError invalid_input when they are too long, or no hours at all */
export async function chooseQuietHours(ctx: Ctx, quietHours: QuietHours | null): Promise<void> {
  const problem = quietHours === null ? null : findQuietHoursProblem(quietHours);
  if (problem !== null) {
    throw new UserFacingError("invalid_input", "Please check what you entered.", {
      fieldErrors: { to: problem },
    });
  }
  await change(ctx, "quiet hours", () => ({ quietHours }));
}

/** Whether Elara may turn to this person unasked. */
export async function chooseContact(ctx: Ctx, { isOptedOut }: { isOptedOut: boolean }): Promise<void> {
  await change(ctx, isOptedOut ? "opted out of contact" : "opted in to contact", () => ({ isOptedOut }));
}

async function change(
  ctx: Ctx,
  what: string,
  decide: (stored: StoredPreferences) => Partial<StoredPreferences>,
): Promise<void> {
  const userId = requireUserId(ctx);
  await ctx.db.transaction(async (tx) => {
    await savePreferences(tx, userId, decide(await findPreferences(tx, userId)), ctx.now());
    await recordEvent(tx, ctx, {
      action: "notification_preferences.changed",
      subject: userId,
      detail: { what },
    });
  });
}
