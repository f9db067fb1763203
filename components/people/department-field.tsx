import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";

type DepartmentFieldProps = {
  readonly id: string;
  readonly departments: readonly string[];
  readonly chosen: string | null;
};

/** The choice of one department, or all of them, in the filter of a list of people. */
export function DepartmentField({ id, departments, chosen }: DepartmentFieldProps) {
  return (
    <Field id={id} label="Department">
      {(control) => (
        <Select {...control} name="department" defaultValue={chosen ?? ""}>
          <option value="">All</option>
          {departments.map((department) => (
            <option key={department}>{department}</option>
          ))}
        </Select>
      )}
    </Field>
  );
}
