import Link from "next/link";

/** A person's name in a list, a link over the whole row. It is never prefetched: to open a person is an event. */
export function PersonRowLink({
  employeeId,
  name,
}: {
  readonly employeeId: string;
  readonly name: string | null;
}) {
  return (
    <Link
      data-row
      href={`/hr/people/${encodeURIComponent(employeeId)}`}
      prefetch={false}
      className="text-link font-semibold after:absolute after:inset-0 after:content-['']"
    >
      {name ?? employeeId}
    </Link>
  );
}
