import { joinClasses } from "#components/ui/class-names.ts";

type StarterListProps = {
  readonly starters: readonly string[];
  readonly onChoose: (text: string) => void;
  readonly className?: string;
};

/** Short things that somebody may say to begin. */
export function StarterList({ starters, onChoose, className }: StarterListProps) {
  return (
    <ul className={joinClasses("grid gap-2.5", className)}>
      {starters.map((text) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => onChoose(text)}
            className="group flex min-h-13 w-full items-center justify-between gap-4 rounded-lg border border-line bg-raised px-5 py-2.5 text-left transition-colors hover:border-accent hover:bg-hover"
          >
            {text}
            <span aria-hidden="true" className="text-accent transition-transform group-hover:translate-x-0.5">
              →
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
