import { LinkButton } from "#components/ui/link-button.tsx";
import { HistoryList, type HistoryListProps } from "./history-list.tsx";

import { SummariesLink } from "./summaries-link.tsx";

/** Earlier conversations beside the talk, where there is room for them. */
export function HistoryPanel(props: HistoryListProps) {
  return (
    <aside
      aria-label="Earlier conversations"
      className="sticky top-0 hidden h-dvh flex-col gap-6 border-l border-line py-8 pl-5 xl:flex"
    >
      <LinkButton
        href="/chat"
        variant="secondary"
        size="small"
        className="min-h-11! self-start"
        prefetch={false}
      >
        New conversation
      </LinkButton>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <h2 className="mb-4 px-3 text-xl">Earlier</h2>
        <HistoryList {...props} />
      </div>
      <SummariesLink />
    </aside>
  );
}
