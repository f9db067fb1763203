import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";

type LocationFieldProps = {
  readonly id: string;
  readonly locations: readonly string[];
  readonly chosen: string | null;
};

/** The choice of one location, or all of them; nothing where a company has only one. */
export function LocationField({ id, locations, chosen }: LocationFieldProps) {
  if (locations.length < 2) return null;
  return (
    <div className="min-w-28 flex-1 basis-28">
      <Field id={id} label="Location">
        {(control) => (
          <Select {...control} name="location" defaultValue={chosen ?? ""}>
            <option value="">All</option>
            {locations.map((location) => (
              <option key={location}>{location}</option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
