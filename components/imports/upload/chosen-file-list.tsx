import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { describeBytes } from "#lib/domain/dataset/upload-limits.ts";
import { keyOf } from "./chosen-files.ts";

type ChosenFileListProps = {
  files: readonly File[];
  problemOf: (file: File) => string | null;
  /** Bytes sent of each file, in the order of `files`; null while nothing is being sent. */
  sent: readonly number[] | null;
  onRemove: (file: File) => void;
};

/** The files that will be imported together, each with its progress or what is wrong with it. */
export function ChosenFileList({ files, problemOf, sent, onRemove }: ChosenFileListProps) {
  return (
    <ul aria-label="Chosen files" className="divide-y divide-line rounded-lg border border-line bg-raised">
      {files.map((file, index) => {
        const problem = problemOf(file);
        return (
          <li key={keyOf(file)} className="px-4 py-3 sm:px-5">
            {sent === null ? (
              <div className="flex items-center justify-between gap-4">
                <p className="min-w-0">
                  <span className="block truncate font-semibold">{file.name}</span>
                  <span className="text-sm text-muted">{describeBytes(file.size)}</span>
                </p>
                <Button
                  variant="quiet"
                  size="small"
                  aria-label={`Take ${file.name} off the list`}
                  onClick={() => onRemove(file)}
                >
                  Remove
                </Button>
              </div>
            ) : (
              <SendingFile file={file} sent={sent[index] ?? 0} />
            )}
            {problem === null ? null : (
              <p className="mt-1 flex gap-1.5 text-sm font-semibold text-danger">
                <span aria-hidden="true">▲</span>
                {problem}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SendingFile({ file, sent }: { file: File; sent: number }) {
  const isThere = sent >= file.size;
  return (
    <ProgressBar
      label={file.name}
      done={sent}
      total={file.size}
      detail={isThere ? "Arrived" : `${describeBytes(sent)} of ${describeBytes(file.size)}`}
    />
  );
}
