import { type MoodStep, moodStepNames } from "#lib/domain/insight/mood-scale.ts";
import { joinClasses } from "./class-names.ts";

const colours: Record<MoodStep, string> = {
  1: "fill-mood-1",
  2: "fill-mood-2",
  3: "fill-mood-3",
  4: "fill-mood-4",
  5: "fill-mood-5",
};

/** How high the sun stands over the horizon at each step; what is below it is left away. */
const sunHeights: Record<MoodStep, number> = { 1: 22.5, 2: 18.5, 3: 14.5, 4: 11, 5: 8.5 };

/**
 * One of the five mood steps as a sun that rises with it, so that it reads by shape alone. Without
 * `wordVisible` the word stands in the page for those who listen.
 */
export function MoodMark({
  step,
  wordVisible = false,
  className,
}: {
  step: MoodStep;
  wordVisible?: boolean;
  className?: string;
}) {
  return (
    <span className={joinClasses("inline-flex items-center gap-2", className)}>
      <svg viewBox="0 0 24 20" className="h-[1.15em] w-auto shrink-0 overflow-hidden" aria-hidden="true">
        <path
          d={sunPath(sunHeights[step])}
          className={colours[step]}
          stroke="var(--ink)"
          strokeOpacity="0.35"
        />
        <path d="M1 18.5h22" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <span className={wordVisible ? undefined : "sr-only"}>{moodStepNames[step]}</span>
    </span>
  );
}

/** The part of a sun of radius 7 around (12, `centre`) that is above the horizon at 18.5. */
function sunPath(centre: number): string {
  const depth = 18.5 - centre;
  if (depth >= 7) return `M5 ${centre}a7 7 0 1 1 14 0a7 7 0 1 1-14 0`;
  const half = Math.sqrt(49 - depth * depth);
  return `M${12 - half} 18.5A7 7 0 ${depth > 0 ? 1 : 0} 1 ${12 + half} 18.5Z`;
}
