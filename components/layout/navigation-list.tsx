"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { joinClasses } from "#components/ui/class-names.ts";
import { findCurrentItem, type NavigationItem } from "./navigation.ts";
import { NavigationIcon } from "./navigation-icon.tsx";

/** The menu's entries; the page one is on is marked. */
export function NavigationList({
  items,
  onNavigate,
}: {
  items: readonly NavigationItem[];
  onNavigate?: () => void;
}) {
  const current = findCurrentItem(items, usePathname());
  return (
    <ul className="grid gap-1">
      {items.map((item) => {
        const isCurrent = item === current;
        return (
          <li key={item.href}>
            <Link
              href={item.href}
              onClick={onNavigate}
              aria-current={isCurrent ? "page" : undefined}
              className={joinClasses(
                "flex min-h-11 items-center gap-3 rounded-full px-4 text-base transition-colors",
                isCurrent
                  ? "bg-accent-soft font-semibold text-accent"
                  : "text-muted hover:bg-hover hover:text-ink",
              )}
            >
              <NavigationIcon name={item.icon} />
              {item.label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
