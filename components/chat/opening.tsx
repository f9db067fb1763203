"use client";

import { Horizon } from "#components/ui/horizon.tsx";
import { StarterList } from "./starter-list.tsx";

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
      <StarterList starters={starters} onChoose={onChoose} className="mt-8 max-w-xl" />
    </section>
  );
}
