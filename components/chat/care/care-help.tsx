import type { CareCard, HandOff } from "#lib/domain/conversation/care/care-card.ts";
import { type CallPerson, CallPersonPart } from "./call-person.tsx";
import { ContactList } from "./contact-list.tsx";
import { Grounding } from "./grounding.tsx";
import { SafetyPlan } from "./safety-plan.tsx";

export type CareHelpProps = {
  readonly card: CareCard;
  readonly onCall: CallPerson | null;
  /** Other words for who at the company knows. */
  readonly wordHandOff?: (handOff: HandOff) => string;
};

/** People to call, who at the company knows, an exercise and a plan: what stands on every card of help. */
export function CareHelp({ card, onCall, wordHandOff }: CareHelpProps) {
  const { contacts, grounding, safetyPlan, options, handOff, kind } = card;
  return (
    <div className="grid gap-5">
      <ContactList contacts={contacts} />
      {onCall === null ? null : (
        <CallPersonPart handOff={handOff} kind={kind} onCall={onCall} wordHandOff={wordHandOff} />
      )}
      {options.length === 0 ? null : (
        <ul className="grid gap-3">
          {options.map(({ title, text }) => (
            <li key={title}>
              <p className="font-semibold">{title}</p>
              <p className="max-w-prose text-sm text-muted">{text}</p>
            </li>
          ))}
        </ul>
      )}
      {grounding.length + safetyPlan.length === 0 ? null : (
        <div className="flex flex-wrap gap-3 border-t border-line pt-5">
          {grounding.length === 0 ? null : <Grounding steps={grounding} />}
          {safetyPlan.length === 0 ? null : <SafetyPlan steps={safetyPlan} />}
        </div>
      )}
    </div>
  );
}
