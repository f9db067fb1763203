"use client";

import { Card } from "#components/ui/card.tsx";
import { describeLingering } from "#lib/domain/detection/preview/lingering-words.ts";
import {
  describeCoarse,
  describeKept,
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
import { useSensitivityChoice } from "./use-sensitivity-choice.ts";

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
  const choice = useSensitivityChoice(current);
  const { chosen, isUnread } = choice;
  const place = findPlace(preview.places, chosen);
  const numbers = numbersAt(preview, place);
  const { flagged, entering, leaving } = numbers;
  const { hysteresis } = preview;
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
        <p className="mt-1 max-w-prose text-muted">{describeMoves(preview.today, numbers)}</p>
        <ul className="mt-3 mb-6 grid min-h-[9.5em] max-w-prose content-start gap-1 text-sm text-muted sm:min-h-[4.5em]">
          <li>{describeKept(numbers, hysteresis)}</li>
          <li>{describeCoarse(numbers)}</li>
        </ul>
        <div className="sm:pr-40">
          <FlaggedCurve preview={preview} sensitivity={chosen} />
        </div>
        <SensitivitySlider choice={choice} meaning={headline} />
        <FlaggedTable preview={preview} />
        <div className="mt-6 border-t border-line pt-6">
          <SaveSensitivity
            settingKey={settingKey}
            version={version}
            current={current}
            chosen={chosen}
            isUnread={isUnread}
            remark={describeLingering({ from: current, to: chosen, hysteresis }, numbers)}
          />
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
