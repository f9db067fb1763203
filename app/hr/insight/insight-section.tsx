import { InsightCard } from "#components/insight/insight-card.tsx";
import { InsightPart } from "#components/insight/insight-part.tsx";
import type { Ctx } from "#lib/context.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";

type InsightSectionProps = {
  ctx: Ctx;
  read: (ctx: Ctx) => Promise<Insight>;
  /** What is read, while it is. */
  label: string;
  className?: string;
};

/** One question about everybody; the page does not wait for its answer. */
export function InsightSection({ label, className, ...reading }: InsightSectionProps) {
  return (
    <InsightPart label={label} className={className}>
      <Answer {...reading} className={className} />
    </InsightPart>
  );
}

async function Answer({ ctx, read, className }: Omit<InsightSectionProps, "label">) {
  return <InsightCard insight={await read(ctx)} className={className} />;
}
