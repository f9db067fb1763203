import { Notice } from "#components/ui/notice.tsx";
import type { FileError } from "#lib/domain/dataset/report.ts";

/** Files that could not be read at all, each with the reason and what to do. */
export function FileErrors({ errors }: { errors: readonly FileError[] }) {
  if (errors.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={errors.length === 1 ? "One file cannot be read" : "Some files cannot be read"}
    >
      <ul className="mt-1 grid gap-2">
        {errors.map(({ file, reason }) => (
          <li key={`${file} ${reason}`}>
            <span className="font-semibold break-words">{file}</span>: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
