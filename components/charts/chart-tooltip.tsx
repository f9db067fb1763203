"use client";

export type TooltipLine = { readonly name: string; readonly text: string };

/** What a point says when it is pointed at. */
export function ChartTooltip({ title, lines }: { title: string; lines: readonly TooltipLine[] }) {
  return (
    <div className="rounded-md border border-line bg-raised px-3.5 py-2.5 text-sm shadow-float">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line.name} className="tabular flex justify-between gap-5 text-muted">
          <span>{line.name}</span>
          <span className="text-ink">{line.text}</span>
        </p>
      ))}
    </div>
  );
}
