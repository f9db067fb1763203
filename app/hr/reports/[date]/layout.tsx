import type { ReactNode } from "react";
import { answerOrPage } from "#app/answer-or-page.ts";
import { requireCtx } from "#lib/request-context.ts";
import { requireReportOf } from "#lib/services/reports/require-report-of.ts";

type Props = { children: ReactNode; params: Promise<{ date: string }> };

/** Asks for the day before anything streams, so that one without a report is answered with its status. */
export default async function CollectiveReportLayout({ children, params }: Props) {
  const ctx = await requireCtx("hr");
  await answerOrPage(requireReportOf(ctx, await params));
  return children;
}
