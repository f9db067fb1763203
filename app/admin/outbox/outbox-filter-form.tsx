import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { mailStatuses } from "#lib/domain/mail/mail-status.ts";
import { statusWords } from "#lib/domain/mail/mail-words.ts";
import type { OutboxFilter } from "#lib/domain/mail/outbox-filter.ts";
import { mailPurposes, purposeFacts } from "#lib/domain/mail/purposes.ts";

/** Which mails are listed. A plain form: it works without scripts, and its address can be kept. */
export function OutboxFilterForm({ filter }: { filter: OutboxFilter }) {
  return (
    <search>
      <form className="mb-6 flex flex-wrap items-end gap-3">
        <div className="min-w-52">
          <Field id="status" label="State">
            {(control) => (
              <Select {...control} name="status" defaultValue={filter.status ?? ""}>
                <option value="">any</option>
                {mailStatuses.map((status) => (
                  <option key={status} value={status}>
                    {statusWords[status].word}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <div className="min-w-52">
          <Field id="purpose" label="Kind">
            {(control) => (
              <Select {...control} name="purpose" defaultValue={filter.purpose ?? ""}>
                <option value="">any</option>
                {mailPurposes.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {purposeFacts[purpose].title}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Button type="submit" variant="secondary">
          Show
        </Button>
      </form>
    </search>
  );
}
