import { answerQuestions, chooseScale, startCommit, startUndo, stopImport } from "#app/hr/imports/actions.ts";
import { ImportDecision } from "#components/imports/decide/import-decision.tsx";
import { MoodScaleChoice } from "#components/imports/decide/mood-scale-choice.tsx";
import { QuestionsForm } from "#components/imports/decide/questions-form.tsx";
import { UndoImport } from "#components/imports/decide/undo-import.tsx";
import { isUnderWay } from "#components/imports/import-wording.ts";
import { DatasetTable } from "#components/imports/report/dataset-table.tsx";
import { FileErrors } from "#components/imports/report/file-errors.tsx";
import { FindingsList } from "#components/imports/report/findings-list.tsx";
import { ImportOutcome } from "#components/imports/report/import-outcome.tsx";
import { LiveProgress } from "#components/imports/report/live-progress.tsx";
import { RejectedRows } from "#components/imports/report/rejected-rows.tsx";
import { Card } from "#components/ui/card.tsx";
import type { ImportReport } from "#lib/domain/dataset/report.ts";

const workTitles: Readonly<Partial<Record<ImportReport["status"], string>>> = {
  receiving: "Reading and checking",
  committing: "Importing",
  undoing: "Undoing",
};

/** One batch from top to bottom: what happens now, what is to decide, what would change, what stands out. */
export function BatchView({ report }: { report: ImportReport }) {
  const { batchId, status, datasets } = report;
  const scaleMaximum = datasets.find((dataset) => dataset.scaleMaximum !== null)?.scaleMaximum ?? null;
  const isOpen = status === "ready" || status === "needs_choice";
  return (
    <div className="grid gap-6">
      {isUnderWay(status) ? (
        <LiveProgress
          key={status}
          batchId={batchId}
          title={workTitles[status] ?? "Working"}
          status={status}
          progress={report.progress}
        />
      ) : null}
      <ImportOutcome report={report} />
      {waitsForFigures(report) ? (
        <LiveProgress
          key={`${status} figures`}
          batchId={batchId}
          title="Bringing everybody's figures up to date"
          status={status}
          progress={report.progress}
          waitsForFigures
        />
      ) : null}
      <FileErrors errors={report.errors} />
      {status === "needs_choice" ? (
        <QuestionsForm
          batchId={batchId}
          questions={report.questions}
          confirmations={report.confirmations}
          onAnswer={answerQuestions}
          onStop={stopImport}
        />
      ) : null}
      {datasets.length === 0 ? null : (
        <Card title={isOpen ? "What would change" : "What was in the files"}>
          <DatasetTable datasets={datasets} />
          {status === "ready" && scaleMaximum !== null ? (
            <MoodScaleChoice batchId={batchId} scaleMaximum={scaleMaximum} onChoose={chooseScale} />
          ) : null}
        </Card>
      )}
      <RejectedRows batchId={batchId} datasets={datasets} />
      {status === "ready" ? (
        <ImportDecision report={report} onCommit={startCommit} onStop={stopImport} />
      ) : null}
      {datasets.length === 0 || status === "receiving" || status === "needs_choice" ? null : (
        <FindingsList findings={report.findings} />
      )}
      {status === "committed" ? (
        <UndoImport batchId={batchId} blockedBy={report.undoBlockedBy} onUndo={startUndo} />
      ) : null}
    </div>
  );
}

function waitsForFigures({ status, result }: ImportReport): boolean {
  return (status === "committed" || status === "undone") && result === null;
}
