import { z } from "zod";
import { notificationKinds } from "#lib/domain/notification/notification-kind.ts";
import { parseWallTime } from "#lib/domain/notification/quiet-hours.ts";

const moment = z.iso.datetime().transform((text) => new Date(text));

export const markInput = z.object({ id: z.string().min(1).max(100), isRead: z.boolean() });
export const allReadInput = z.object({ until: moment });
export const allUnreadInput = z.object({ readAt: moment });

/** The boxes that are ticked under one name: none, one, or several. */
const ticked = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(notificationKinds)).max(100),
);

export const kindsInput = z.object({
  bell: ticked,
  mail: ticked,
  slack: ticked,
  /** Present where Slack was asked about. */
  asksSlack: z.literal("on").optional(),
});

const wallTime = z.string().transform((text, context) => {
  const minute = parseWallTime(text);
  if (minute !== null) return minute;
  context.addIssue({ code: "custom", message: "Please enter a time such as 22:00." });
  return z.NEVER;
});

export const quietHoursInput = z.discriminatedUnion("wants", [
  z.object({ wants: z.literal("on"), from: wallTime, to: wallTime }),
  z.object({ wants: z.undefined() }),
]);

export const contactInput = z.object({ wants: z.literal("on").optional() });
