import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { ContestCounts } from "#lib/domain/contest/contest-counts.ts";
import { type ContestFilter, type ListedStatus, listedStatuses } from "#lib/domain/contest/contest-filter.ts";

const statusWords: Readonly<Record<ListedStatus, string>> = { open: "Waiting", answered: "Answered" };

type ContestFilterFormProps = { readonly filter: ContestFilter; readonly counts: ContestCounts };

/** Which contested points to list; the person, where one is chosen, stays. */
export function ContestFilterForm({ filter, counts }: ContestFilterFormProps) {
  return (
    <FilterForm path="/hr/contests" label="Filter">
      {filter.employeeId === null ? null : <input type="hidden" name="person" value={filter.employeeId} />}
      <div className="w-full sm:w-64">
        <Field id="contest-status" label="Show">
          {(control) => (
            <Select {...control} name="status" defaultValue={filter.status}>
              {listedStatuses.map((status) => (
                <option key={status} value={status}>
                  {statusWords[status]}
                  {filter.employeeId === null ? ` (${counts[status]})` : ""}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}
