import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import type { Theme } from "./theme.ts";
import { ThemeToggle } from "./theme-toggle.tsx";

type UserMenuProps = { name: string; roleName: string; theme: Theme };

/** Who is signed in, how the app looks, and the way out. */
export function UserMenu({ name, roleName, theme }: UserMenuProps) {
  return (
    <div className="grid gap-4">
      <ThemeToggle initial={theme} />
      <div className="flex items-center justify-between gap-3 border-t border-line pt-4">
        <Link href="/account/profile" className="min-w-0 text-sm leading-snug no-underline hover:underline">
          <span className="block truncate font-semibold">{name}</span>
          <span className="block text-muted">
            {roleName} · <span className="text-link">Profile and account</span>
          </span>
        </Link>
        <form method="post" action="/sign-out">
          <Button type="submit" variant="quiet" size="small" className="-mr-2 whitespace-nowrap">
            Sign out
          </Button>
        </form>
      </div>
    </div>
  );
}
