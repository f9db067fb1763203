import { Badge } from "#components/ui/badge.tsx";
import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";
import { statusWordings } from "./import-wording.ts";

export function StatusBadge({ status }: { status: BatchStatus }) {
  const { word, tone } = statusWordings[status];
  return (
    <Badge tone={tone} className="font-sans">
      {word}
    </Badge>
  );
}
