import { classifyShownMood, moodStepNames } from "#lib/domain/insight/mood-scale.ts";

/** Where the sun's centre lies at the lowest and the highest mood; the horizon is at 130. */
const lowest = 172;
const highest = 62;

/**
 * The mood as a sun over the horizon: the higher, the better. Its word and number stand beside it, so
 * that the picture only repeats them.
 */
export function MoodSunrise({ mood, caption }: { mood: number; caption: string }) {
  const centre = lowest + (highest - lowest) * mood;
  const step = classifyShownMood(1 + mood * 4);
  return (
    <figure className="flex items-end gap-5">
      <svg viewBox="0 0 260 140" className="w-44 overflow-hidden sm:w-60" aria-hidden="true">
        <defs>
          <clipPath id="over-horizon">
            <path d="M0 0h260v130H0Z" />
          </clipPath>
        </defs>
        <g clipPath="url(#over-horizon)">
          <circle cx="130" cy={centre} r="86" className="fill-mood-5" opacity="0.16" />
          <circle cx="130" cy={centre} r="66" className="fill-mood-5" opacity="0.24" />
          <circle cx="130" cy={centre} r="46" className="fill-mood-5" />
        </g>
        <g stroke="var(--accent)" strokeLinecap="round">
          <path d="M2 130h256" strokeWidth="2" />
          <path d="M70 138h120" strokeWidth="1.5" opacity="0.45" />
        </g>
      </svg>
      <figcaption className="pb-1 text-sm leading-snug text-muted">
        {caption}
        <span className="voice block text-xl text-ink">{moodStepNames[step]}</span>
        <span className="tabular">{(1 + mood * 4).toFixed(1)} of 5</span>
      </figcaption>
    </figure>
  );
}
