import { findNudgeOf } from "#db/queries/engagement/nudges.ts";
import {
  findWebhookEndpoint,
  type IntegrationDelivery,
  type WebhookEndpoint,
} from "#db/queries/integrations.ts";
import { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { quietHoursSetting, toQuietHours } from "#lib/domain/engagement/settings.ts";
import { type EventType, toSlackText, toWebhookBody } from "#lib/domain/integrations/integration-event.ts";
import type { Answer, DeliveryProblem } from "#lib/domain/integrations/next-attempt.ts";
import { isQuiet } from "#lib/domain/notification/quiet-hours.ts";
import { toLocalTime } from "#lib/domain/time/local-time.ts";
import { readPreferences } from "#lib/services/notifications/read-preferences.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { unsealSecrets } from "./endpoint-secrets.ts";

type Sent = Pick<
  IntegrationDelivery,
  "eventId" | "subjectId" | "occurredAt" | "channel" | "endpointId" | "userId"
> & {
  readonly type: EventType | "check_in";
};

const timeoutMs = 10_000;
/** A check-in that Slack did not take for so long is left to the app and the mail. */
const helpsForMs = 3 * 60 * 60 * 1000;

/** One attempt. What came of it, never what the receiver said. */
export async function sendDelivery(ctx: Ctx, delivery: Sent): Promise<Answer> {
  if (delivery.channel === "slack_person") return writeToPerson(ctx, delivery);
  if (delivery.type === "check_in") return failed("switched off");
  const event = { ...delivery, type: delivery.type };
  if (delivery.channel === "slack_channel") {
    const { webhookUrl } = ctx.slack;
    if (webhookUrl === null) return failed("switched off");
    const { postToChannel } = await import("#lib/slack/send-to-slack.ts");
    return postToChannel(webhookUrl, toSlackText(event.type, ctx.appUrl));
  }
  const endpoint =
    delivery.endpointId === null ? null : await findWebhookEndpoint(ctx.db, delivery.endpointId);
  if (endpoint === null || !endpoint.isEnabled) return failed("switched off");
  return postToEndpoint(ctx, endpoint, event);
}

async function postToEndpoint(
  ctx: Ctx,
  endpoint: WebhookEndpoint,
  event: Sent & { readonly type: EventType },
): Promise<Answer> {
  const [{ postJson }, { signEvent }] = await Promise.all([
    import("#lib/webhooks/post-json.ts"),
    import("#lib/webhooks/sign.ts"),
  ]);
  const body = toWebhookBody(event, ctx.appUrl);
  // Receivers refuse what was signed long ago: each attempt is signed anew, the id stays.
  const secrets = unsealSecrets(ctx, endpoint);
  const headers = signEvent({ id: event.eventId, at: ctx.now(), body }, secrets);
  const outcome = await postJson({ url: endpoint.url, headers, body, rules: ctx.webhookTargets, timeoutMs });
  if (outcome.kind === "answered") return outcome;
  if (outcome.kind === "unreachable") return failed(outcome.why);
  return failed(outcome.problem === "private" ? "private" : "address");
}

/** Whoever has left or does not want it any more, now or at all, or has answered meanwhile, is not written to. */
async function writeToPerson(ctx: Ctx, { userId, eventId, occurredAt }: Sent): Promise<Answer> {
  const { botToken } = ctx.slack;
  const user = userId === null ? null : await findUser(ctx.db, userId);
  if (botToken === null || user === null || user.disabledAt !== null) return failed("switched off");
  const isLate = ctx.now().getTime() - occurredAt.getTime() > helpsForMs;
  const nudge = await findNudgeOf(ctx.db, { nudgeId: eventId, userId: user.id });
  if (isLate || nudge?.status !== "sent" || !(await isWelcome(ctx, user.id))) return failed("switched off");
  const { writeToPerson: write } = await import("#lib/slack/send-to-slack.ts");
  const text = `Elara would like to know how you are. If you have a minute: ${ctx.appUrl}/home`;
  return write({ ...ctx.slack, botToken }, { email: user.email, text });
}

async function isWelcome(ctx: Ctx, userId: string): Promise<boolean> {
  const { slackFor, quietHours } = await readPreferences(ctx.db, userId);
  if (!slackFor("check_in")) return false;
  const { value: companyHours } = await readSetting(ctx.db, quietHoursSetting);
  const { minuteOfDay } = toLocalTime(ctx.now(), await readTimeZoneOf(ctx.db, userId));
  return ![quietHours, toQuietHours(companyHours)].some((hours) => isQuiet(hours, minuteOfDay));
}

const failed = (problem: DeliveryProblem): Answer => ({ kind: "failed", problem });
