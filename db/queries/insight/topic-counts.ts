import { and, countDistinct, gte, lt } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversationTopics } from "#db/schema/index.ts";
import type { Span } from "./mood-drivers.ts";

const within = ({ from, until }: Span) =>
  and(gte(conversationTopics.date, from), lt(conversationTopics.date, until));

/** How many different people released summaries of talks in a stretch of time mention each topic, and how many in all. */
export async function countTopics(db: Db, span: Span) {
  const people = countDistinct(conversationTopics.employeeId);
  const [all] = await db.select({ people }).from(conversationTopics).where(within(span));
  const topics = await db
    .select({ topic: conversationTopics.topic, people })
    .from(conversationTopics)
    .where(within(span))
    .groupBy(conversationTopics.topic);
  return { people: all?.people ?? 0, byTopic: new Map(topics.map((row) => [row.topic, row.people])) };
}
