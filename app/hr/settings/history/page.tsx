import type { Metadata } from "next";
import Link from "next/link";
import { FilterForm } from "#components/people/filter-form.tsx";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { settingCatalogue } from "#lib/domain/settings/catalogue.ts";
import { historyPageSize, parseHistoryFilter, toHistoryQuery } from "#lib/domain/settings/history-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";
import { listSettingHistory } from "#lib/services/settings/list-history.ts";
import { listSettingViews } from "#lib/services/settings/list-settings.ts";
import { OutdatedRunNotice } from "../outdated-run-notice.tsx";
import { HistoryEntry } from "./history-entry.tsx";

export const metadata: Metadata = { title: "History of settings" };

export default async function SettingHistoryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseHistoryFilter(await searchParams);
  const { rows, total, timeZone } = await listSettingHistory(ctx, filter);
  const { outdatedRunAt } = await listSettingViews(ctx);
  const run = await readRunState(ctx);
  return (
    <>
      <PageHeader
        title="History of settings"
        eyebrow={
          <Link className="text-link" href="/hr/settings">
            Settings
          </Link>
        }
        lead="Who changed what, when and why. Going back is a change like any other: it asks why and stays here."
      />
      <OutdatedRunNotice outdatedRunAt={outdatedRunAt} timeZone={timeZone} run={run} />
      <Card aria-label="Changes">
        <FilterForm path="/hr/settings/history" label="Filter the history">
          <div className="min-w-56 max-w-md flex-1">
            <Field id="history-setting" label="Setting">
              {(control) => (
                <Select {...control} name="setting" defaultValue={filter.key ?? ""}>
                  <option value="">All settings</option>
                  {settingCatalogue.map(({ definition, title }) => (
                    <option key={definition.key} value={definition.key}>
                      {title}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        </FilterForm>
        {total === 0 ? (
          <NothingChanged isFiltered={filter.key !== null} />
        ) : (
          <ol className="mt-6 divide-y divide-line border-y border-line">
            {rows.map((row) => (
              <HistoryEntry key={row.changeId} row={row} timeZone={timeZone} />
            ))}
          </ol>
        )}
        {total > 0 ? (
          <PageLinks
            page={filter.page}
            pageSize={historyPageSize}
            total={total}
            noun={total === 1 ? "change" : "changes"}
            hrefOf={(page) => `/hr/settings/history${toHistoryQuery({ ...filter, page })}`}
          />
        ) : null}
      </Card>
    </>
  );
}

function NothingChanged({ isFiltered }: { isFiltered: boolean }) {
  return (
    <EmptyState
      title="Nothing was changed yet"
      actions={
        <LinkButton href={isFiltered ? "/hr/settings/history" : "/hr/settings"} variant="secondary">
          {isFiltered ? "Show all settings" : "To the settings"}
        </LinkButton>
      }
    >
      {isFiltered
        ? "This setting has stood at its default since the beginning."
        : "Every change of a setting will be listed here, with who made it and why, and the way back."}
    </EmptyState>
  );
}
