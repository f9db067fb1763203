import { redirect } from "next/navigation";
import { insightPages } from "#lib/domain/insight/dashboard/insight-pages.ts";
import { requireCtx } from "#lib/request-context.ts";

/** Insight begins with how people feel. */
export default async function InsightPage() {
  await requireCtx("hr");
  redirect(insightPages[0].path);
}
