"use client";

import { describeDecision } from "#components/imports/report/describe-decision.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ImportReport } from "#lib/domain/dataset/report.ts";
import type { Step } from "./step-result.ts";
import { useStep } from "./use-step.ts";

export type CommitRequest = { readonly batchId: number; readonly acceptGoodRows: boolean };

type ImportDecisionProps = {
  report: ImportReport;
  onCommit: Step<CommitRequest>;
  onStop: Step<{ readonly batchId: number }>;
};

/** Import, import without the bad rows, or stop: what the person decides after reading the report. */
export function ImportDecision({ report, onCommit, onStop }: ImportDecisionProps) {
  const { run, problem, isPending } = useStep();
  const { batchId } = report;
  const decision = describeDecision(report);
  return (
    <Card title={decision.title} description={decision.description}>
      {problem === null ? null : (
        <Notice tone="danger" live className="mb-5">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {decision.importLabel === null ? null : (
          <Button
            pending={isPending}
            onClick={() => run(() => onCommit({ batchId, acceptGoodRows: decision.acceptGoodRows }))}
          >
            {decision.importLabel}
          </Button>
        )}
        <Button variant="secondary" disabled={isPending} onClick={() => run(() => onStop({ batchId }))}>
          Stop, import nothing
        </Button>
      </div>
    </Card>
  );
}
