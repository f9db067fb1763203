import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { nudges } from "#db/schema/index.ts";
import type { AnswerKind, ContactReason } from "#lib/domain/engagement/nudge.ts";

export type NudgeTallyRow = {
  /** Null: over all of them. */
  readonly outcome: "in_app" | "after_mail" | "never" | null;
  readonly isAnswered: boolean | null;
  readonly way: AnswerKind | null;
  readonly reason: ContactReason | null;
  readonly nudges: number;
  readonly people: number;
};

/** Nudges that are over, sent from an instant and before another: how many, of how many different people, by what became of them. */
export async function listNudgeTallies(
  db: Db,
  { from, until }: { from: Date; until: Date },
): Promise<NudgeTallyRow[]> {
  const outcome = sql`case when ${nudges.status} = 'unanswered' then 'never'
    when ${nudges.mailedAt} is not null and ${nudges.closedAt} > ${nudges.mailedAt} then 'after_mail' else 'in_app' end`;
  const reason = sql`case when 'flagged' = any(${nudges.reasons}) then 'flagged'
    when 'low_mood' = any(${nudges.reasons}) then 'low_mood' else 'sample' end`;
  return db
    .select({
      outcome: sql<NudgeTallyRow["outcome"]>`outcome`,
      isAnswered: sql<boolean | null>`is_answered`,
      way: sql<AnswerKind | null>`way`,
      reason: sql<ContactReason | null>`reason`,
      nudges: sql<number>`nudges::int`,
      people: sql<number>`people::int`,
    })
    .from(sql`(
      select outcome, is_answered, way, reason, count(*) as nudges, count(distinct person_id) as people
      from (
        select ${nudges.employeeId} as person_id, ${outcome} as outcome, ${nudges.status} = 'answered' as is_answered,
          coalesce(${nudges.answeredBy}, 'none') as way, ${reason} as reason
        from ${nudges}
        where ${nudges.status} in ('answered', 'unanswered')
          and ${nudges.sentAt} >= ${from.toISOString()}::timestamptz and ${nudges.sentAt} < ${until.toISOString()}::timestamptz
      ) as over
      group by grouping sets ((), (outcome), (way), (reason), (reason, is_answered))
    ) as tallies`);
}
