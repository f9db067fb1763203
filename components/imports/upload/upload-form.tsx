"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { countOf } from "#components/imports/import-wording.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { describeBytes, uploadLimits } from "#lib/domain/dataset/upload-limits.ts";
import { ChosenFileList } from "./chosen-file-list.tsx";
import { addChosen, describeFileProblem, describeListProblem, keyOf } from "./chosen-files.ts";
import { FileDropZone } from "./file-drop-zone.tsx";
import { useUpload } from "./use-upload.ts";

/** Choose files, watch them arrive, and go on to the report. */
export function UploadForm() {
  const router = useRouter();
  const [files, setFiles] = useState<readonly File[]>([]);
  const { state, start, cancel } = useUpload((batchId) => router.push(`/hr/imports/${batchId}`));
  const problemOf = (file: File) => describeFileProblem(file, uploadLimits);
  const listProblem = describeListProblem(files, uploadLimits);
  const canStart =
    files.length > 0 && listProblem === null && files.every((file) => problemOf(file) === null);
  const isChoosing = state.phase === "choosing";
  return (
    <div className="grid gap-6">
      {state.phase === "choosing" && state.message !== null ? (
        <Notice tone="danger" live title="Nothing was imported">
          {state.message}
        </Notice>
      ) : null}
      {isChoosing ? (
        <FileDropZone
          limit={describeBytes(uploadLimits.fileBytes)}
          disabled={false}
          onFiles={(added) => setFiles(addChosen(files, added))}
        />
      ) : null}
      {files.length > 0 ? (
        <ChosenFileList
          files={files}
          problemOf={problemOf}
          sent={state.phase === "choosing" ? null : state.sent}
          onRemove={(gone) => setFiles(files.filter((file) => keyOf(file) !== keyOf(gone)))}
        />
      ) : null}
      {listProblem === null ? null : <Notice tone="danger">{listProblem}</Notice>}
      {state.phase === "checking" ? (
        <p role="status" className="flex items-center gap-3 text-muted">
          <Spinner />
          Everything has arrived. Elara reads and checks each row; nothing is imported yet.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        {isChoosing ? (
          <>
            <Button disabled={!canStart} onClick={() => start(files)}>
              {files.length === 0 ? "Check files" : `Check ${countOf(files.length, "file")}`}
            </Button>
            <p className="text-sm text-muted">
              {files.some((file) => problemOf(file) !== null)
                ? "First take the files with a problem off the list."
                : "You see what would change before anything is imported."}
            </p>
          </>
        ) : null}
        {state.phase === "sending" ? (
          <Button variant="secondary" onClick={cancel}>
            Cancel the upload
          </Button>
        ) : null}
      </div>
    </div>
  );
}
