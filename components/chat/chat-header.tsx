import Link from "next/link";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { CallPerson } from "./care/call-person.tsx";
import { HelpButton } from "./care/help-button.tsx";
import { HistoryDrawer } from "./history/history-drawer.tsx";
import type { HistoryListProps } from "./history/history-list.tsx";
import type { VoiceAbility, VoiceChoice } from "./voice/use-voice-choice.ts";
import { VoiceSettings } from "./voice/voice-settings.tsx";

type ChatHeaderProps = {
  readonly helpCard: CareCard;
  readonly onCall: CallPerson;
  readonly voice: {
    readonly choice: VoiceChoice;
    readonly ability: VoiceAbility;
    readonly onChoose: (choice: VoiceChoice) => void;
  };
  readonly history: HistoryListProps;
  /** Nothing has been said yet. */
  readonly isEmpty: boolean;
};

/**
 * The chat's top, in view wherever one reads; where it is narrow, its first line slides under the page's own. A person to
 * talk to comes first for the keyboard.
 */
export function ChatHeader({ helpCard, onCall, voice, history, isEmpty }: ChatHeaderProps) {
  return (
    <header className="chat-header sticky top-4 z-20 -mx-4 flex flex-wrap items-center gap-x-1 gap-y-1 px-4 py-2 sm:-mx-2 sm:px-2 sm:top-15 lg:top-0 lg:py-4">
      <div className="order-3 ml-auto">
        <HelpButton card={helpCard} onCall={onCall} />
      </div>
      <h1 className="order-2 text-lg whitespace-nowrap sm:order-1 sm:mr-3 sm:text-xl">Talk with Elara</h1>
      <div className="order-1 -ml-3 flex w-full items-center sm:order-2 sm:ml-0 sm:w-auto">
        <Link
          href="/chat/about"
          className="text-link inline-flex min-h-9 items-center px-3 text-sm"
          prefetch={false}
        >
          Who sees this?
        </Link>
        <VoiceSettings {...voice} />
        <div className="flex items-center xl:hidden">
          <HistoryDrawer {...history} />
          {isEmpty ? null : (
            <LinkButton href="/chat" variant="quiet" size="small" prefetch={false}>
              New
            </LinkButton>
          )}
        </div>
      </div>
    </header>
  );
}
