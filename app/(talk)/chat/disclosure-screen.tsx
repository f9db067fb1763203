import { DisclosureWords } from "#components/chat/disclosure/disclosure-words.tsx";
import { Horizon } from "#components/ui/horizon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { DisclosureState } from "#lib/services/conversation/disclosure.ts";
import { DisclosureForm } from "./disclosure-form.tsx";

/** What somebody has to know before the first word: once for every version of it. */
export function DisclosureScreen({ version, releaseRule }: Pick<DisclosureState, "version" | "releaseRule">) {
  return (
    <div className="mx-auto max-w-2xl">
      <Horizon className="mb-6 w-32 text-accent" />
      <h1 className="text-3xl sm:text-4xl">Before we talk</h1>
      <p className="voice mt-3 text-lg text-muted">
        A minute to read, so that you know who you are talking to and who else could hear it.
      </p>
      <DisclosureWords releaseRule={releaseRule} />
      <div className="mt-9 flex flex-wrap items-start gap-3">
        <DisclosureForm version={version} />
        <LinkButton href="/chat/help" variant="secondary">
          Rather talk to a person
        </LinkButton>
      </div>
    </div>
  );
}
