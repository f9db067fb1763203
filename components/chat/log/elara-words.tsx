import type { ReactNode } from "react";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { CallPerson } from "../care/call-person.tsx";
import { CareCardView } from "../care/care-card-view.tsx";
import { SafeMarkdown } from "../markdown/safe-markdown.tsx";

type ElaraWordsProps = {
  readonly text: string;
  readonly card: CareCard | null;
  readonly onCall: CallPerson | null;
  readonly children?: ReactNode;
};

/** What Elara says, in her own voice: open on the page, help first where there is some. */
export function ElaraWords({ text, card, onCall, children }: ElaraWordsProps) {
  return (
    <article data-turn="elara" className="grid gap-4">
      <h3 className="sr-only">Elara</h3>
      {card === null ? null : <CareCardView card={card} onCall={onCall} />}
      {text === "" ? null : (
        <div dir="auto" className="elara-words voice wrap-anywhere">
          <SafeMarkdown text={text} />
        </div>
      )}
      {children}
    </article>
  );
}
