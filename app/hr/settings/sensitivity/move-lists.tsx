import Link from "next/link";
import { wordPeople } from "#lib/domain/detection/preview/preview-words.ts";
import type { MovesState } from "./use-moves.ts";

type MoveListsProps = { entering: number; leaving: number; state: MovesState };

/** Who would enter and who would leave, by name. */
export function MoveLists({ entering, leaving, state }: MoveListsProps) {
  if (state.kind === "failed") return <p className="text-sm text-muted">{state.message}</p>;
  const moves = state.kind === "read" ? state.moves : null;
  return (
    <div className="grid gap-8 md:grid-cols-2" aria-busy={state.kind === "reading"}>
      <MoveList
        title="Would enter"
        none="Nobody would enter."
        count={entering}
        people={moves?.entering.people ?? null}
      />
      <MoveList
        title="Would leave"
        none="Nobody would leave."
        count={leaving}
        people={moves?.leaving.people ?? null}
      />
    </div>
  );
}

type MoveListProps = {
  title: string;
  none: string;
  count: number;
  people: readonly { readonly employeeId: string; readonly name: string | null }[] | null;
};

function MoveList({ title, none, count, people }: MoveListProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-2 font-sans text-base font-semibold tracking-normal">
        {title} <span className="tabular font-normal text-muted">({count})</span>
      </h3>
      {count === 0 ? (
        <p className="text-sm text-muted">{none}</p>
      ) : people === null ? (
        <p className="text-sm text-muted">Reading the names…</p>
      ) : (
        <>
          <ul className="divide-y divide-line border-y border-line text-sm">
            {people.map(({ employeeId, name }) => (
              <li key={employeeId} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
                <Link
                  href={`/hr/people/${encodeURIComponent(employeeId)}`}
                  prefetch={false}
                  className="text-link font-semibold"
                >
                  {name ?? employeeId}
                </Link>
                {name === null ? null : <span className="tabular text-xs text-muted">{employeeId}</span>}
              </li>
            ))}
          </ul>
          {count > people.length ? (
            <p className="mt-2 text-sm text-muted">and {wordPeople(count - people.length)} more</p>
          ) : null}
        </>
      )}
    </section>
  );
}
