import { useId } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { type CallPerson, CallPersonPart } from "./call-person.tsx";
import { ContactList } from "./contact-list.tsx";
import { Grounding } from "./grounding.tsx";
import { SafetyPlan } from "./safety-plan.tsx";

type CareCardViewProps = { readonly card: CareCard; readonly onCall: CallPerson };

/** Help beside a reply: people first, then what can be done right now. It stays where it is. */
export function CareCardView({ card, onCall }: CareCardViewProps) {
  const id = useId();
  const isCrisis = card.kind === "crisis";
  return (
    <section
      aria-labelledby={id}
      className={joinClasses(
        "rounded-lg border bg-raised p-5 shadow-card sm:p-7",
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
      <div className="mt-4 grid gap-5">
        {card.options.length === 0 ? null : <Options card={card} />}
        <ContactList contacts={card.contacts} />
        <CallPersonPart handOff={card.handOff} kind={card.kind} onCall={onCall} />
        {card.grounding.length + card.safetyPlan.length === 0 ? null : (
          <div className="flex flex-wrap gap-3 border-t border-line pt-5">
            {card.grounding.length === 0 ? null : <Grounding steps={card.grounding} />}
            {card.safetyPlan.length === 0 ? null : <SafetyPlan steps={card.safetyPlan} />}
          </div>
        )}
      </div>
    </section>
  );
}

function Options({ card }: { card: CareCard }) {
  return (
    <ul className="grid gap-3">
      {card.options.map(({ title, text }) => (
        <li key={title}>
          <p className="font-semibold">{title}</p>
          <p className="max-w-prose text-sm text-muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}
