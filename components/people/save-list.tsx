import { tableFormats } from "#lib/domain/export/exported-table.ts";

const formatNames = { csv: "CSV", xlsx: "Excel" } as const;

type SaveListProps = {
  readonly list: "people" | "focus";
  /** The filter as the page's address has it: `""` or `"?…"`. */
  readonly query: string;
};

/** Saves the whole list as it is filtered. */
export function SaveList({ list, query }: SaveListProps) {
  return (
    <p className="no-print mt-5 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted">Save the whole list as</span>
      {tableFormats.map((format) => (
        <a
          key={format}
          href={`/api/exports/${list}${query === "" ? "?" : `${query}&`}format=${format}`}
          className="text-link inline-flex min-h-9 items-center"
        >
          {formatNames[format]}
        </a>
      ))}
    </p>
  );
}
