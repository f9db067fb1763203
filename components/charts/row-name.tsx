import Link from "next/link";

/** The name of a row of a chart, leading to what is behind it where it can be opened. */
export function RowName({ label, href }: { label: string; href: string | null }) {
  if (href === null) return label;
  return (
    <Link href={href} className="text-link" scroll={false} prefetch={false}>
      {label}
    </Link>
  );
}
