import type { Metadata } from "next";
import { FilterForm } from "#components/people/filter-form.tsx";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import {
  correctionPageSize,
  parseCorrectionFilter,
  toCorrectionQuery,
} from "#lib/domain/profile/correction-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listCorrectionInbox } from "#lib/services/profile/list-corrections.ts";
import { CorrectionCard } from "./correction-card.tsx";

export const metadata: Metadata = { title: "Corrections" };

export default async function CorrectionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseCorrectionFilter(await searchParams);
  const { requests, counts, timeZone } = await listCorrectionInbox(ctx, filter);
  const total = counts[filter.status];
  return (
    <>
      <PageHeader title="Corrections" lead={wordOpen(counts.open)} />
      <div className="mb-6">
        <FilterForm path="/hr/corrections" label="Filter">
          <div className="w-full sm:w-64">
            <Field id="correction-status" label="Show">
              {(control) => (
                <Select {...control} name="status" defaultValue={filter.status}>
                  <option value="open">Waiting ({counts.open})</option>
                  <option value="answered">Answered ({counts.answered})</option>
                </Select>
              )}
            </Field>
          </div>
        </FilterForm>
      </div>
      {total === 0 ? (
        <Card>
          <EmptyState title={filter.status === "open" ? "Nothing waits for you" : "No answer yet"}>
            When somebody says that your records have their department, job title, manager or another field
            wrong, their request stands here, the oldest first.
          </EmptyState>
        </Card>
      ) : (
        <>
          <ul className="grid gap-6">
            {requests.map((request) => (
              <li key={request.id}>
                <CorrectionCard request={request} timeZone={timeZone} />
              </li>
            ))}
          </ul>
          <PageLinks
            page={filter.page}
            pageSize={correctionPageSize}
            total={total}
            noun={total === 1 ? "request" : "requests"}
            hrefOf={(page) => `/hr/corrections${toCorrectionQuery({ ...filter, page })}`}
          />
        </>
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">
        Elara never changes what you import: an accepted request says what to change in your HR system. Whose
        words you read here is told to them on their privacy page. Your own requests are a colleague's.
      </p>
    </>
  );
}

function wordOpen(open: number): string {
  if (open === 0) return "Nobody waits for an answer.";
  return open === 1 ? "One request waits for an answer." : `${open} requests wait for an answer.`;
}
