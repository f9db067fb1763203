import type { Metadata } from "next";
import { DepartmentField } from "#components/people/department-field.tsx";
import { FilterForm } from "#components/people/filter-form.tsx";
import { LocationField } from "#components/people/location-field.tsx";
import { PageLinks } from "#components/people/page-links.tsx";
import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { RowKeys } from "#components/people/row-keys.tsx";
import { SaveList } from "#components/people/save-list.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { parsePeopleFilter, peoplePageSize, toPeopleQuery } from "#lib/domain/insight/people-filter.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listPeople } from "#lib/services/people/list-people.ts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parsePeopleFilter(await searchParams);
  const { people, total, everybody, departments, locations } = await listPeople(ctx, filter);
  return (
    <>
      <PageHeader
        title="People"
        lead="Everybody in your files. Opening a person's page is written down, and they can see it."
      />
      <Card aria-label="Directory">
        {everybody === 0 ? (
          <EmptyState
            title="Nobody here yet"
            actions={<LinkButton href="/hr/imports">Import files</LinkButton>}
          >
            Everybody who occurs in an imported file is listed here, with their name and department once a
            directory file is among them.
          </EmptyState>
        ) : (
          <>
            <FilterForm path="/hr/people" label="Search the directory">
              <div className="min-w-56 flex-2 basis-full sm:basis-72">
                <Field id="people-text" label="Search">
                  {(control) => (
                    <Input
                      {...control}
                      type="search"
                      name="text"
                      defaultValue={filter.text}
                      placeholder="Name, id, job, e-mail"
                    />
                  )}
                </Field>
              </div>
              <div className="min-w-48 flex-1">
                <DepartmentField
                  id="people-department"
                  departments={departments}
                  chosen={filter.department}
                />
              </div>
              <LocationField id="people-location" locations={locations} chosen={filter.location} />
            </FilterForm>
            {people.length === 0 ? (
              <EmptyState
                title="Nobody matches"
                actions={
                  <LinkButton href="/hr/people" variant="secondary">
                    Show everybody
                  </LinkButton>
                }
              >
                Of {everybody} people, nobody has this in their name, id, job or e-mail address, and these
                filters.
              </EmptyState>
            ) : (
              <RowKeys>
                <ul className="mt-6 divide-y divide-line border-y border-line">
                  {people.map((person) => (
                    <PersonRow key={person.employeeId} person={person} />
                  ))}
                </ul>
              </RowKeys>
            )}
            <PageLinks
              page={filter.page}
              pageSize={peoplePageSize}
              total={total}
              noun={total === 1 ? "person" : "people"}
              hrefOf={(page) => `/hr/people${toPeopleQuery({ ...filter, page })}`}
            />
            {total === 0 ? null : <SaveList list="people" query={toPeopleQuery({ ...filter, page: 1 })} />}
          </>
        )}
      </Card>
    </>
  );
}

type Person = Awaited<ReturnType<typeof listPeople>>["people"][number];

function PersonRow({ person }: { person: Person }) {
  const name = person.name ?? person.employeeId;
  return (
    <li className="relative -mx-3 grid gap-x-6 px-3 gap-y-1 py-3.5 text-sm transition-colors focus-within:bg-hover hover:bg-hover sm:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,2fr)_7.5rem] sm:items-center">
      <span className="min-w-0">
        {person.isSelf ? (
          <span className="font-semibold">{name} (you)</span>
        ) : (
          <PersonRowLink employeeId={person.employeeId} name={person.name} />
        )}
        {person.name === null ? null : (
          <span className="tabular block text-xs text-muted">{person.employeeId}</span>
        )}
      </span>
      <span className="min-w-0 truncate">
        {person.jobTitle ?? <span className="text-muted">No job title</span>}
      </span>
      <span className="min-w-0 truncate text-muted">{person.department}</span>
      <span className="flex flex-wrap gap-2 sm:justify-end">
        {person.isFlagged ? <Badge tone="attention">In focus</Badge> : null}
        {person.isActive ? null : <Badge>Has left</Badge>}
      </span>
    </li>
  );
}
