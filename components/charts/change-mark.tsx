import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { ChangeVerdict } from "#lib/domain/insight/chart-model.ts";

const marks: Readonly<Record<ChangeVerdict, { sign: string; word: string }>> = {
  rose: { sign: "▲", word: "Rose" },
  fell: { sign: "▼", word: "Fell" },
  noise: { sign: "≈", word: "Noise" },
};

function findTone(verdict: ChangeVerdict, risingIsGood: boolean): BadgeTone {
  if (verdict === "noise") return "neutral";
  return (verdict === "rose") === risingIsGood ? "good" : "attention";
}

type ChangeMarkProps = { verdict: ChangeVerdict; risingIsGood: boolean };

/** Whether a change is real, as a sign and a word. */
export function ChangeMark({ verdict, risingIsGood }: ChangeMarkProps) {
  const { sign, word } = marks[verdict];
  return (
    <Badge tone={findTone(verdict, risingIsGood)}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </Badge>
  );
}
