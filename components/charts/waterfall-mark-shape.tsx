import type { WaterfallLook } from "./waterfall-row.tsx";

type WaterfallMarkShapeProps = { look: WaterfallLook; start: number; length: number };

const outlines: Readonly<Record<WaterfallLook, { fill: string; stroke: string; dash?: string }>> = {
  total: { fill: "var(--ink)", stroke: "var(--ink)" },
  adverse: { fill: "var(--attention)", stroke: "var(--attention)" },
  benign: { fill: "var(--good-soft)", stroke: "var(--good)" },
  none: { fill: "var(--surface-raised)", stroke: "var(--line-strong)" },
  mixed: { fill: "var(--surface-raised)", stroke: "var(--line-strong)", dash: "3 3" },
};

/** A bar that tells its side by its shape: full, round with a line inside, empty, or dashed. */
export function WaterfallMarkShape({ look, start, length }: WaterfallMarkShapeProps) {
  const { fill, stroke, dash } = outlines[look];
  const place = { x: `${start}%`, width: `${Math.max(length, 0.3)}%` };
  return (
    <>
      <rect
        {...place}
        y="6"
        height="14"
        rx={look === "benign" ? 7 : 2}
        fill={fill}
        stroke={stroke}
        strokeWidth="1.5"
        strokeDasharray={dash}
      />
      {look === "benign" ? <rect {...place} y="12" height="2" fill={stroke} /> : null}
    </>
  );
}
