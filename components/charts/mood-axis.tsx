import { MoodMark } from "#components/ui/mood-mark.tsx";
import { moodSteps } from "#lib/domain/insight/mood-scale.ts";

/** The five steps beside a mood chart, each on its own line of the grid: a sun that rises, and its word. */
export function MoodAxis() {
  return (
    <ol
      aria-hidden="true"
      className="absolute top-[5px] bottom-[35px] left-0 flex w-28 flex-col-reverse justify-between text-xs text-muted"
    >
      {moodSteps.map((step) => (
        <li key={step} className="flex h-0 items-center">
          <MoodMark step={step} wordVisible />
        </li>
      ))}
    </ol>
  );
}
