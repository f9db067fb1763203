import Link from "next/link";

/** The name and its sign, leading to where the person starts. */
export function Wordmark({ href = "/" }: { href?: string }) {
  return (
    <Link
      href={href}
      className="inline-flex items-center gap-2.5 rounded-md py-1 text-ink"
      aria-label="Elara, start"
    >
      <svg viewBox="0 0 28 24" className="h-6 w-7" aria-hidden="true">
        <path d="M5.5 17a8.5 8.5 0 0 1 17 0Z" className="fill-mood-5" />
        <path
          d="M1.5 17h25M7.5 21.5h13"
          className="stroke-accent"
          strokeWidth="2"
          strokeLinecap="round"
          fill="none"
        />
      </svg>
      <span className="voice text-2xl leading-none font-medium">Elara</span>
    </Link>
  );
}
