import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { BankEntry } from "#lib/domain/conversation/bank/company/bank-entries.ts";
import { wordWhere } from "#lib/domain/conversation/bank/company/describe-edit.ts";
import { QuestionBadges } from "./question-badges.tsx";
import { SwitchQuestion } from "./switch-question.tsx";

/** One question of the bank: what Elara says, when, and what HR can do about it. */
export function QuestionRow({ entry, version }: { entry: BankEntry; version: number }) {
  const { id, text, isOwn, isOn, problem } = entry;
  const path = `/hr/questions/${encodeURIComponent(id)}`;
  return (
    <li className="grid gap-3 py-5 md:grid-cols-[minmax(0,1fr)_auto] md:items-start md:gap-6">
      <div className="min-w-0">
        <p className={joinClasses("voice text-lg break-words", !isOn && "text-muted")}>{text}</p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
          <QuestionBadges entry={entry} />
          <span>{wordWhere(entry)}</span>
          <Link className="text-link" href={path} prefetch={false}>
            Details
            <span className="sr-only">: {text}</span>
          </Link>
        </p>
        {problem === null ? null : <p className="mt-2 text-sm">Elara does not say it: {problem}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <SwitchQuestion questionId={id} text={text} isOn={isOn} readVersion={version} />
        <LinkButton
          href={isOwn ? path : `/hr/questions/new?copy=${encodeURIComponent(id)}`}
          variant="quiet"
          size="small"
          prefetch={false}
        >
          {isOwn ? "Edit" : "Copy"}
          <span className="sr-only">: {text}</span>
        </LinkButton>
      </div>
    </li>
  );
}
