import { useId } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { CareHelp, type CareHelpProps } from "./care-help.tsx";

/** Help beside a reply: people first, then what can be done right now. It stays where it is. */
export function CareCardView({ card, ...help }: CareHelpProps) {
  const id = useId();
  const isCrisis = card.kind === "crisis";
  return (
    <section
      aria-labelledby={id}
      data-care-card={card.kind}
      className={joinClasses(
        "scroll-mt-13 rounded-lg border bg-raised p-5 shadow-card sm:p-7 lg:scroll-mt-6",
        isCrisis ? "border-danger/45" : "border-line",
      )}
    >
      <h2 id={id} className="text-xl">
        {isCrisis ? "People who can help you now" : "You have options, and people to turn to"}
      </h2>
      {isCrisis && card.isImminent ? (
        <p className="mt-2 font-semibold text-danger">
          If somebody is in danger this minute, call the emergency number first.
        </p>
      ) : null}
      <div className="mt-4">
        <CareHelp card={card} {...help} />
      </div>
    </section>
  );
}
