import { coverageWords, sourceCount } from "#lib/domain/insight/finding-words.ts";

/** How many of the sources speak about somebody: filled dots and words. */
export function CoverageDots({ coverage }: { coverage: number }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <svg viewBox="0 0 54 8" className="h-2 w-13.5 shrink-0" aria-hidden="true">
        {Array.from({ length: sourceCount }, (_, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots are their places
            key={index}
            cx={4 + index * 9}
            cy="4"
            r="3"
            className={index < coverage ? "fill-accent" : "fill-transparent stroke-line-strong"}
          />
        ))}
      </svg>
      <span className="text-sm whitespace-nowrap text-muted">{coverageWords(coverage)}</span>
    </span>
  );
}
