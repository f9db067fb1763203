import Link from "next/link";

/** The way from one's talks to what was summarised of them. */
export function SummariesLink() {
  return (
    <Link
      href="/summaries"
      prefetch={false}
      className="text-link mx-3 inline-flex min-h-9 items-center text-sm"
    >
      What Elara has summarised
    </Link>
  );
}
