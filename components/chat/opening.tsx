"use client";

import { Horizon } from "#components/ui/horizon.tsx";

type OpeningProps = {
  readonly firstName: string;
  readonly starters: readonly string[];
  readonly onChoose: (text: string) => void;
};

/** Before the first word: a greeting, and ways to begin for who does not know how. */
export function Opening({ firstName, starters, onChoose }: OpeningProps) {
  return (
    <section className="my-auto py-6 sm:py-10">
      <Horizon className="mb-7 w-36 text-accent sm:w-44" />
      <h2 className="text-3xl sm:text-4xl">{firstName === "" ? "Hello." : `Hello, ${firstName}.`}</h2>
      <p className="voice mt-3 max-w-xl text-xl text-muted">
        There is time. Say what is on your mind, in your own words, or begin with one of these.
      </p>
      <ul className="mt-8 grid max-w-xl gap-2.5">
        {starters.map((text) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => onChoose(text)}
              className="group flex min-h-13 w-full items-center justify-between gap-4 rounded-lg border border-line bg-raised px-5 py-2.5 text-left transition-colors hover:border-accent hover:bg-hover"
            >
              {text}
              <span
                aria-hidden="true"
                className="text-accent transition-transform group-hover:translate-x-0.5"
              >
                →
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
