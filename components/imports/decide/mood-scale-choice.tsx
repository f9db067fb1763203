"use client";

import { Notice } from "#components/ui/notice.tsx";
import { type OfferedScale, offeredScales } from "#lib/domain/dataset/staged-file.ts";
import type { Step } from "./step-result.ts";
import { useStep } from "./use-step.ts";

export type ScaleAnswer = { readonly batchId: number; readonly scaleMaximum: OfferedScale };

type MoodScaleChoiceProps = {
  batchId: number;
  /** The scale that the scores are read on now. */
  scaleMaximum: number;
  onChoose: Step<ScaleAnswer>;
};

/** On which scale the mood scores were asked, when the person knows better than the file. */
export function MoodScaleChoice({ batchId, scaleMaximum, onChoose }: MoodScaleChoiceProps) {
  const { run, problem, isPending } = useStep();
  return (
    <fieldset className="mt-6 border-t border-line pt-5" disabled={isPending}>
      <legend className="float-left w-full font-semibold">On which scale was the mood asked?</legend>
      <p className="clear-both max-w-prose text-sm text-muted">
        Elara takes it from the highest score in the file. If nobody chose the top of your scale, say so here.
      </p>
      <div className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        {offeredScales.map((scale) => (
          <label key={scale} className="flex min-h-8 items-center gap-3">
            <input
              type="radio"
              name="scale"
              value={scale}
              checked={scaleMaximum === scale}
              onChange={() => run(() => onChoose({ batchId, scaleMaximum: scale }))}
              className="size-4.5 accent-(--accent)"
            />
            From 1 to {scale}
          </label>
        ))}
      </div>
      {problem === null ? null : (
        <Notice tone="danger" live className="mt-4">
          {problem}
        </Notice>
      )}
    </fieldset>
  );
}
