import { datasetNames } from "#components/imports/import-wording.ts";
import { datasetColumns } from "#lib/domain/dataset/columns.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";

/** The data sets Elara reads, each with the columns of its header. */
export function AcceptedFiles() {
  return (
    <details className="group mt-10">
      <summary className="inline-flex items-center gap-2 rounded-sm font-semibold text-accent">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        Which files can I import?
      </summary>
      <div className="mt-4 grid gap-4 text-sm">
        <p className="text-muted">
          CSV with commas, semicolons or tabs. The first line names the columns; their order and capital
          letters do not matter, and other columns are left out.
        </p>
        <dl className="grid gap-3">
          {datasetKinds.map((kind) => (
            <div key={kind} className="border-l-2 border-line pl-4">
              <dt className="font-semibold">{datasetNames[kind]}</dt>
              <dd className="break-words text-muted">
                {datasetColumns[kind]
                  .map(({ name, isOptional }) => (isOptional ? `${name} (optional)` : name))
                  .join(", ")}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
