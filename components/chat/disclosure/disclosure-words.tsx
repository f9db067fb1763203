import Link from "next/link";
import type { ReactNode } from "react";
import type { ReleaseRule } from "#lib/domain/insight/summary/release-rule.ts";
import { describeReleaseRule } from "#lib/domain/insight/summary/summary-words.ts";

/** What Elara is, who sees what, and when confidentiality ends. A change of meaning raises `disclosureVersion`. */
export function DisclosureWords({ releaseRule }: { readonly releaseRule: ReleaseRule }) {
  return (
    <dl className="mt-8 grid gap-6">
      <Fact title="Elara is an AI, a program">
        Not a person, not a doctor, not a lawyer. It was given its questions and words by people, and it can
        be wrong. It tells you when a person is the better one to ask.
      </Fact>
      <Fact title="What you write is yours">
        Nobody in HR and no administrator can read it; there is no page and no command for that. It is stored
        encrypted, and you can delete it at any time, word for word and for good. What HR was already shown of
        a summary you take back yourself.
      </Fact>
      <Fact title="What HR may learn of a talk">
        When a talk is over and there was enough to say, Elara writes a short summary of it: what it was
        about, how it sounded, what could help, with single sentences of yours as they stand there. You read
        it as HR would and are told when it is there. {describeReleaseRule(releaseRule)} You can correct it,
        and keep it back or take it back at any time. Nobody is told that you did; to HR it looks as if there
        was no summary.{" "}
        <Link className="text-link" href="/summaries">
          What Elara has summarised
        </Link>
      </Fact>
      <Fact title="When a person is called">
        If your words sound as if a life is in danger, yours or anybody’s, Elara shows you people to call at
        once and tells the people your company has named for that. They learn that you may need somebody and
        what kind of help, not what you wrote. You are told who knows, in the same moment. About harassment,
        discrimination or danger at work, you decide whether anybody is told.
      </Fact>
      <Fact title="If you would rather speak">
        Your browser turns speech into text, and only if you switch it on. Elara records nothing and never
        listens to how you sound. Some browsers send what you say to their maker’s speech service while they
        listen.
      </Fact>
      <Fact title="It has no say over your job">
        Talking, or not talking, with Elara has no consequence by itself. You can stop in the middle of a
        sentence.{" "}
        <Link className="text-link" href="/privacy">
          What else is held about you
        </Link>
      </Fact>
    </dl>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-l-2 border-accent/30 pl-5">
      <dt className="font-serif text-xl">{title}</dt>
      <dd className="mt-1 max-w-prose">{children}</dd>
    </div>
  );
}
