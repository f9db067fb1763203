import Link from "next/link";
import { PersonPhoto } from "#components/people/person-photo.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { languageNameOf } from "#lib/domain/profile/places.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** Who this is, as the directory has it. */
export function PersonFacts({ person: { who, ofThemselves } }: { person: PersonView }) {
  const missing = <span className="text-muted">Not recorded</span>;
  return (
    <Card aria-label="Who this is">
      {ofThemselves?.photoId ? (
        <div className="mb-5">
          <PersonPhoto photoId={ofThemselves.photoId} name={who.name ?? who.employeeId} />
        </div>
      ) : null}
      <DefinitionList
        items={[
          { term: "Id", description: <span className="tabular">{who.employeeId}</span> },
          { term: "Department", description: who.department },
          { term: "Job", description: who.jobTitle ?? missing },
          { term: "Manager", description: <Manager who={who} /> },
          { term: "Location", description: who.location ?? missing },
          {
            term: "E-mail",
            description: who.email ? <EmailAddress address={who.email} /> : missing,
          },
          ...(ofThemselves?.preferredName
            ? [{ term: "Goes by", description: ofThemselves.preferredName }]
            : []),
          ...(ofThemselves?.designation
            ? [{ term: "In their words", description: ofThemselves.designation }]
            : []),
          ...(ofThemselves?.language
            ? [{ term: "At home in", description: languageNameOf(ofThemselves.language) }]
            : []),
          ...(who.isActive ? [] : [{ term: "Status", description: "Has left" }]),
        ]}
      />
    </Card>
  );
}

/** Breaks before the @ rather than within a word. */
function EmailAddress({ address }: { address: string }) {
  const at = address.lastIndexOf("@");
  return (
    <span className="wrap-anywhere">
      {address.slice(0, Math.max(at, 0))}
      <wbr />
      {address.slice(Math.max(at, 0))}
    </span>
  );
}

function Manager({ who: { managerId, managerName } }: { who: PersonView["who"] }) {
  if (managerId === null) return <span className="text-muted">Not recorded</span>;
  if (managerName === null) return managerId;
  return (
    <Link className="text-link" href={`/hr/people/${encodeURIComponent(managerId)}`} prefetch={false}>
      {managerName}
    </Link>
  );
}
