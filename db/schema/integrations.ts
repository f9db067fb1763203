import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { EventType, IntegrationEventType } from "#lib/domain/integrations/integration-event.ts";
import { type DeliveryProblem, deliveryStatuses } from "#lib/domain/integrations/next-attempt.ts";
import { instant } from "./columns.ts";

/** Where another system listens. The secrets are sealed; while one is being replaced, the one before still signs. */
export const webhookEndpoints = pgTable("webhook_endpoints", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  url: text("url").notNull(),
  eventTypes: jsonb("event_types").$type<readonly IntegrationEventType[]>().notNull(),
  secret: text("secret").notNull(),
  previousSecret: text("previous_secret"),
  previousSecretUntil: instant("previous_secret_until"),
  isEnabled: boolean("is_enabled").notNull().default(true),
  /** It answered that it is there no more. */
  isGone: boolean("is_gone").notNull().default(false),
  createdAt: instant("created_at").notNull(),
});

export const deliveryChannels = ["webhook", "slack_channel", "slack_person"] as const;

/**
 * An event on its way to one receiver. It holds what happened and when, and nothing of whom it is about: `subjectId` means
 * something to Elara alone. What is being sent belongs to whoever claimed it until `leaseUntil`.
 */
export const integrationDeliveries = pgTable(
  "integration_deliveries",
  {
    id: text("id").primaryKey(),
    eventId: text("event_id").notNull(),
    type: text("type").$type<EventType | "check_in">().notNull(),
    subjectId: text("subject_id"),
    occurredAt: instant("occurred_at").notNull(),
    channel: text("channel", { enum: deliveryChannels }).notNull(),
    endpointId: text("endpoint_id").references(() => webhookEndpoints.id, { onDelete: "cascade" }),
    /** Whom a direct message goes to. */
    userId: text("user_id"),
    status: text("status", { enum: deliveryStatuses }).notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    leaseUntil: instant("lease_until"),
    httpStatus: integer("http_status"),
    problem: text("problem").$type<DeliveryProblem>(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    // One event goes to one receiver once.
    uniqueIndex("integration_deliveries_key").on(
      table.eventId,
      table.channel,
      sql`coalesce(${table.endpointId}, ${table.userId}, '')`,
    ),
    // Serves: the next one to deliver.
    index("integration_deliveries_due_idx")
      .on(table.nextAttemptAt)
      .where(sql`${table.status} in ('waiting', 'sending')`),
    // Serves: the log, newest first.
    index("integration_deliveries_log_idx").on(table.occurredAt, table.id),
  ],
);
