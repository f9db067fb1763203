import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { answerOrPage } from "#app/answer-or-page.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { requireKnownPerson } from "#lib/services/people/require-known-person.ts";

type Props = { children: ReactNode; params: Promise<{ employeeId: string }> };

/** Asks for the person before anything streams, so that an unknown id is answered with its status. */
export default async function PersonReportLayout({ children, params }: Props) {
  const ctx = await requireCtx("hr");
  const employeeId = decodePathSegment((await params).employeeId);
  if (employeeId === null) notFound();
  await answerOrPage(requireKnownPerson(ctx, { employeeId }));
  return children;
}
