import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { DeliveryFilter } from "#lib/domain/integrations/delivery-log.ts";
import { deliveryStatusWords } from "#lib/domain/integrations/delivery-words.ts";
import { deliveryStatuses } from "#lib/domain/integrations/next-attempt.ts";

/** Which deliveries to list. */
export function DeliveryFilterForm({
  filter,
  endpoints,
}: {
  filter: DeliveryFilter;
  endpoints: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <FilterForm path="/admin/integrations" label="Filter the deliveries">
      <div className="w-full sm:w-52">
        <Field id="delivery-status" label="State">
          {(control) => (
            <Select {...control} name="status" defaultValue={filter.status ?? ""}>
              <option value="">any</option>
              {deliveryStatuses.map((status) => (
                <option key={status} value={status}>
                  {deliveryStatusWords[status].word}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="w-full sm:w-64">
        <Field id="delivery-endpoint" label="Where to">
          {(control) => (
            <Select {...control} name="endpoint" defaultValue={filter.endpointId ?? ""}>
              <option value="">everywhere</option>
              {endpoints.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}
