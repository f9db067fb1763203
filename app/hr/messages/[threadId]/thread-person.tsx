import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { InboxThreadView } from "#lib/services/messages/read-thread.ts";

/** Whose thread it is, with the way to their page and to another thread. */
export function ThreadPerson({ person }: Pick<InboxThreadView, "person">) {
  const { employeeId, name, department, jobTitle } = person;
  const facts = [
    { term: "Job", description: jobTitle },
    { term: "Department", description: department },
  ].filter(({ description }) => description !== null);
  return (
    <Card title={name}>
      <DefinitionList items={facts} />
      {employeeId === null ? (
        <p className="text-sm text-muted">This account is not linked to an employee record.</p>
      ) : (
        <p className="mt-4 grid gap-2 text-sm">
          <Link className="text-link" href={`/hr/people/${encodeURIComponent(employeeId)}`} prefetch={false}>
            Open their page
          </Link>
          <Link
            className="text-link"
            href={`/hr/messages/new?person=${encodeURIComponent(employeeId)}`}
            prefetch={false}
          >
            Begin another thread
          </Link>
        </p>
      )}
    </Card>
  );
}
