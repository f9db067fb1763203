import { insertEscalation, listUnescalated } from "#db/queries/engagement/nudges.ts";
import { listStandingFindings } from "#db/queries/engagement/people-to-ask.ts";
import type { Ctx } from "#lib/context.ts";
import { isEscalated } from "#lib/domain/engagement/escalation.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { raiseWorkAlert } from "#lib/services/alerts/raise-work-alert.ts";

/** Calls somebody of HR for every finding that stands and is as bad as the rule says, once for each. */
export async function escalateFindings(ctx: Ctx, { escalation }: EngagementSettings): Promise<void> {
  if (!escalation.severe && !escalation.significant) return;
  const standing = await listStandingFindings(ctx.db, "everybody");
  const grave = standing.filter(({ severity }) => isEscalated(severity, escalation));
  const fresh = new Set(
    await listUnescalated(
      ctx.db,
      grave.map(({ flagId }) => flagId),
    ),
  );
  for (const { flagId, employeeId } of grave.filter((finding) => fresh.has(finding.flagId))) {
    await ctx.db.transaction(async (tx) => {
      if (!(await insertEscalation(tx, { flagId, at: ctx.now() }))) return;
      await raiseWorkAlert(tx, ctx, { kind: "severe_finding", employeeId, sourceKey: `severe:${flagId}` });
    });
  }
}
