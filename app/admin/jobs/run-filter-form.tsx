import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { toJobName } from "#lib/domain/jobs/job-words.ts";
import type { RunFilter } from "#lib/domain/jobs/run-filter.ts";

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
            <Select {...control} name="show" defaultValue={filter.onlyProblems ? "problems" : ""}>
              <option value="">Every run</option>
              <option value="problems">Only what failed</option>
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}
