import { DepartmentField } from "#components/people/department-field.tsx";
import { FilterForm } from "#components/people/filter-form.tsx";
import { LocationField } from "#components/people/location-field.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { severities } from "#lib/domain/detection/verdicts.ts";
import { severityWords } from "#lib/domain/insight/finding-words.ts";
import { type DecisionFilter, decisionFilters, type FocusFilter } from "#lib/domain/insight/focus-filter.ts";

const decisionFilterWords: Record<DecisionFilter, string> = {
  not_dismissed: "Not dismissed",
  undecided: "Not decided",
  confirmed: "Confirmed",
  watching: "Watching",
  dismissed: "Dismissed",
  all: "All",
};

/** Search and filters of the focus list; the sorting stays as it is. */
export function FocusFilterForm({
  filter,
  departments,
  locations,
}: {
  filter: FocusFilter;
  departments: readonly string[];
  locations: readonly string[];
}) {
  return (
    <FilterForm path="/hr/focus" label="Search and filter">
      <div className="min-w-56 flex-1 basis-full lg:basis-56">
        <Field id="focus-text" label="Search">
          {(control) => (
            <Input
              {...control}
              type="search"
              name="text"
              defaultValue={filter.text}
              placeholder="Name, id, job"
            />
          )}
        </Field>
      </div>
      <div className="min-w-28 flex-1 basis-28">
        <Field id="focus-severity" label="Severity">
          {(control) => (
            <Select {...control} name="severity" defaultValue={filter.severity ?? ""}>
              <option value="">All</option>
              {severities.toReversed().map((severity) => (
                <option key={severity} value={severity}>
                  {severityWords[severity]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="min-w-28 flex-1 basis-28">
        <DepartmentField id="focus-department" departments={departments} chosen={filter.department} />
      </div>
      <LocationField id="focus-location" locations={locations} chosen={filter.location} />
      <div className="min-w-28 flex-1 basis-28">
        <Field id="focus-decision" label="Decision">
          {(control) => (
            <Select {...control} name="decision" defaultValue={filter.decision}>
              {decisionFilters.map((decision) => (
                <option key={decision} value={decision}>
                  {decisionFilterWords[decision]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <input type="hidden" name="sort" value={filter.sort} />
      <input type="hidden" name="direction" value={filter.direction} />
    </FilterForm>
  );
}
