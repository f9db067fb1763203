import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { ChangeVerdict } from "#lib/domain/insight/chart-model.ts";

const marks: Readonly<Record<ChangeVerdict, { tone: BadgeTone; sign: string; word: string }>> = {
  rose: { tone: "good", sign: "▲", word: "Rose" },
  fell: { tone: "attention", sign: "▼", word: "Fell" },
  noise: { tone: "neutral", sign: "≈", word: "Noise" },
};

/** Whether a change is real, as a sign and a word. */
export function ChangeMark({ verdict }: { verdict: ChangeVerdict }) {
  const { tone, sign, word } = marks[verdict];
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </Badge>
  );
}
