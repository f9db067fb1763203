import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { toJobName } from "#lib/domain/jobs/job-words.ts";
import { type RunFilter, type ShownRuns, shownRuns } from "#lib/domain/jobs/run-filter.ts";

const showWords: Readonly<Record<ShownRuns, string>> = {
  notable: "Without routine",
  all: "Every run",
  problems: "Only what failed",
};

/** Which runs to list. */
export function RunFilterForm({ filter, jobIds }: { filter: RunFilter; jobIds: readonly string[] }) {
  return (
    <FilterForm path="/admin/jobs" label="Filter the runs">
      <div className="w-full sm:w-64">
        <Field id="run-job" label="Job">
          {(control) => (
            <Select {...control} name="job" defaultValue={filter.jobId ?? ""}>
              <option value="">All jobs</option>
              {jobIds.map((jobId) => (
                <option key={jobId} value={jobId}>
                  {toJobName(jobId)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="w-full sm:w-52">
        <Field id="run-show" label="Show">
          {(control) => (
            <Select {...control} name="show" defaultValue={filter.show === "notable" ? "" : filter.show}>
              {shownRuns.map((show) => (
                <option key={show} value={show === "notable" ? "" : show}>
                  {showWords[show]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}
