import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";

const tabs = [
  { href: "/account/profile", label: "Profile" },
  { href: "/account", label: "Sign-in" },
  { href: "/notifications/preferences", label: "Notifications" },
] as const;

/** The pages about one's own account. */
export function AccountTabs({ current }: { readonly current: (typeof tabs)[number]["href"] }) {
  return (
    <nav aria-label="Your account" className="mb-8 flex flex-wrap gap-x-6 border-b border-line">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === current ? "page" : undefined}
          className={joinClasses(
            "-mb-px inline-flex min-h-11 items-center border-b-2 font-semibold no-underline",
            href === current ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
