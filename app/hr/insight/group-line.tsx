import Link from "next/link";
import { nameGroup } from "#lib/domain/insight/dashboard/filter-words.ts";
import { everybody, toGroupQuery } from "#lib/domain/insight/dashboard/group-filter.ts";
import { toPeopleLinks } from "#lib/domain/insight/dashboard/people-links.ts";
import { type InsightView, toCell } from "#lib/services/overview/open-insight.ts";

/** Whom the page speaks of, and the way to these people. */
export function GroupLine({ view, path }: { view: InsightView; path: string }) {
  const cell = toCell(view.filter);
  const links = toPeopleLinks(cell);
  const isNarrowed = Object.values(cell).some((value) => value !== null);
  return (
    <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      <span>
        <span className="font-semibold text-ink">{nameGroup(cell)}</span>
        {view.people === null ? ", fewer than five people" : `, ${view.people.toLocaleString("en")} people`}
      </span>
      {links === null ? null : (
        <>
          <Link className="text-link" href={links.people} prefetch={false}>
            Who they are
          </Link>
          <Link className="text-link" href={links.focus} prefetch={false}>
            Who of them may need somebody
          </Link>
        </>
      )}
      {isNarrowed ? (
        <Link
          className="text-link"
          href={`${path}${toGroupQuery({ ...everybody, period: view.filter.period })}`}
          prefetch={false}
        >
          Show everybody
        </Link>
      ) : null}
    </p>
  );
}
