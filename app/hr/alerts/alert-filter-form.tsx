import { DepartmentField } from "#components/people/department-field.tsx";
import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { alertKinds, alertKindWords } from "#lib/domain/safety/alert.ts";
import { type AlertFilter, alertPeriods, standingStatuses } from "#lib/domain/safety/alert-filter.ts";
import { alertStatusWords } from "#lib/domain/safety/alert-words.ts";

type Choice = { readonly value: string; readonly words: string };

type AlertFilterFormProps = {
  readonly path: "/hr/alerts" | "/hr/alerts/history";
  readonly filter: AlertFilter;
  readonly choices: {
    readonly colleagues: readonly { readonly id: string; readonly name: string }[];
    readonly departments: readonly string[];
  };
};

const statusChoices = standingStatuses.map((value) => ({ value, words: alertStatusWords[value] }));
const kindChoices: readonly Choice[] = [
  { value: "waiting", words: "At any hour" },
  { value: "calm", words: "In working hours" },
  ...alertKinds.map((value) => ({ value, words: alertKindWords[value].title })),
];
const periodChoices = alertPeriods.map((days) => ({
  value: String(days),
  words: days === 1 ? "In the last day" : `In the last ${days} days`,
}));

/** Which alerts to list; the address keeps it. */
export function AlertFilterForm({ path, filter, choices }: AlertFilterFormProps) {
  const owners: readonly Choice[] = [
    { value: "me", words: "Me" },
    ...(path === "/hr/alerts" ? [{ value: "nobody", words: "Nobody yet" }] : []),
    ...choices.colleagues.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return (
    <FilterForm path={path} label="Filter">
      {path === "/hr/alerts" ? (
        <Choices name="status" label="Status" choices={statusChoices} chosen={filter.status} />
      ) : null}
      <Choices name="owner" label="Owner" choices={owners} chosen={filter.owner} />
      <Choices name="kind" label="About" choices={kindChoices} chosen={filter.kind} />
      <Choices name="days" label="Raised" choices={periodChoices} chosen={filter.days?.toString() ?? null} />
      <div className="w-full sm:w-52">
        <DepartmentField id="alert-department" departments={choices.departments} chosen={filter.department} />
      </div>
    </FilterForm>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
};

function Choices({ name, label, choices, chosen }: ChoicesProps) {
  return (
    <div className="w-full sm:w-52">
      <Field id={`alert-${name}`} label={label}>
        {(control) => (
          <Select {...control} name={name} defaultValue={chosen ?? ""}>
            <option value="">All</option>
            {choices.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
