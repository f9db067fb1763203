/** What other systems can be told of, beside a test that an admin asks for. */
export const integrationEventTypes = [
  "alert.raised",
  "alert.acknowledged",
  "alert.resolved",
  "finding.flagged",
  "nudge.unanswered",
] as const;
export type IntegrationEventType = (typeof integrationEventTypes)[number];
export const testEventType = "test";
export type EventType = IntegrationEventType | typeof testEventType;

/** What an event is called, and where in Elara it is looked at. No event says who it is about or what was said. */
export const eventFacts: Readonly<
  Record<EventType, { readonly name: string; readonly says: string; readonly path: string }>
> = {
  "alert.raised": {
    name: "An alert was raised",
    says: "Somebody may need a person. Please open Elara.",
    path: "/hr/alerts",
  },
  "alert.acknowledged": {
    name: "An alert was taken over",
    says: "An alert was taken over.",
    path: "/hr/alerts",
  },
  "alert.resolved": { name: "An alert was resolved", says: "An alert was resolved.", path: "/hr/alerts" },
  "finding.flagged": {
    name: "There are new findings",
    says: "There are new findings to look at.",
    path: "/hr/focus",
  },
  "nudge.unanswered": {
    name: "Check-ins stayed unanswered",
    says: "A personal conversation may help somebody. Please open Elara.",
    path: "/hr/alerts",
  },
  test: { name: "A test", says: "This is a test. Elara can reach you.", path: "/admin/integrations" },
};

export type IntegrationEvent = {
  readonly eventId: string;
  readonly type: EventType;
  readonly subjectId: string | null;
  readonly occurredAt: Date;
};

/**
 * What a webhook carries (Standard Webhooks 1.0): the type, when it happened, an id that means something to Elara alone, and
 * where to look. The same event always reads the same, however often it is sent.
 */
export function toWebhookBody({ type, subjectId, occurredAt }: IntegrationEvent, appUrl: string): string {
  return JSON.stringify({
    type,
    timestamp: occurredAt.toISOString(),
    data: { subject: subjectId, link: `${appUrl}${eventFacts[type].path}` },
  });
}

/** The same for a channel in Slack. */
export function toSlackText(type: EventType, appUrl: string): string {
  const { says, path } = eventFacts[type];
  return `${says} ${appUrl}${path}`;
}

/** What is told in the company's channel of Slack: only what somebody has to act on. */
export const slackChannelTypes: ReadonlySet<EventType> = new Set(["alert.raised", "test"]);
