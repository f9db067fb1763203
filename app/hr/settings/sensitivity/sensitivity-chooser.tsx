"use client";

import { useState } from "react";
import { Card } from "#components/ui/card.tsx";
import {
  describeCoarse,
  describeMoves,
  findPlace,
  numbersAt,
  wordPeople,
  wordShare,
} from "#lib/domain/detection/preview/preview-words.ts";
import type { SensitivityPreview } from "#lib/domain/detection/preview/sensitivity-preview.ts";
import { DepartmentTable } from "./department-table.tsx";
import { FlaggedCurve, FlaggedTable } from "./flagged-curve.tsx";
import { MoveLists } from "./move-lists.tsx";
import { SaveSensitivity } from "./save-sensitivity.tsx";
import { SensitivitySlider } from "./sensitivity-slider.tsx";
import { useMoves } from "./use-moves.ts";

type SensitivityChooserProps = {
  settingKey: string;
  version: number;
  current: number;
  runId: string;
  peopleCount: number;
  preview: SensitivityPreview;
};

/** The slider with what each place of it would mean, before anything is saved. */
export function SensitivityChooser(props: SensitivityChooserProps) {
  const { settingKey, version, current, runId, peopleCount, preview } = props;
  const [chosen, setChosen] = useState(current);
  const place = findPlace(preview.places, chosen);
  const numbers = numbersAt(preview, place);
  const { flagged, entering, leaving, coarse } = numbers;
  const moves = useMoves(chosen, { runId, hasMoves: entering + leaving > 0 });
  const headline = `${wordPeople(flagged)} would be flagged`;
  return (
    <div className="grid gap-6">
      <Card aria-label="Sensitivity">
        <p className="tabular text-2xl">
          {headline}
          <span className="ml-3 font-sans text-base text-muted">
            {wordShare(flagged, peopleCount)} of {wordPeople(peopleCount)}
          </span>
        </p>
        <p className="mt-1 mb-6 min-h-[3.2em] max-w-prose text-muted sm:min-h-[1.6em]">
          {describeMoves(preview.today, numbers)} {describeCoarse(coarse)}
        </p>
        <div className="sm:pr-40">
          <FlaggedCurve preview={preview} sensitivity={chosen} />
        </div>
        <SensitivitySlider value={chosen} onChange={setChosen} meaning={headline} error={undefined} />
        <FlaggedTable preview={preview} />
        <div className="mt-6 border-t border-line pt-6">
          <SaveSensitivity settingKey={settingKey} version={version} current={current} chosen={chosen} />
        </div>
      </Card>
      <Card
        title="Who would enter, who would leave?"
        description="Beside those who are flagged today. Whose names you see here is written down, and they can read it."
      >
        <MoveLists entering={entering} leaving={leaving} state={moves} />
      </Card>
      <Card title="How many in each department?">
        <DepartmentTable preview={preview} place={place} />
      </Card>
    </div>
  );
}
