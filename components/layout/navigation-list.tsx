"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { joinClasses } from "#components/ui/class-names.ts";
import { findCurrentItem, type NavigationGroup, type NavigationItem } from "./navigation.ts";
import { NavigationIcon } from "./navigation-icon.tsx";

/** The menu's entries; the page one is on is marked. */
export function NavigationList({
  groups,
  onNavigate,
}: {
  groups: readonly NavigationGroup[];
  onNavigate?: () => void;
}) {
  const current = findCurrentItem(groups, usePathname());
  return (
    <div className="grid gap-3">
      {groups.map((group) => (
        <ul key={group[0].href} className="grid gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
          {group.map((item) => (
            <li key={item.href}>
              <Entry item={item} isCurrent={item === current} onNavigate={onNavigate} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

type EntryProps = { item: NavigationItem; isCurrent: boolean; onNavigate: (() => void) | undefined };

function Entry({ item, isCurrent, onNavigate }: EntryProps) {
  return (
    <Link
      href={item.href}
      onClick={onNavigate}
      aria-current={isCurrent ? "page" : undefined}
      className={joinClasses(
        "flex min-h-11 items-center gap-3 rounded-full px-4 text-base transition-colors",
        isCurrent ? "bg-accent-soft font-semibold text-accent" : "text-muted hover:bg-hover hover:text-ink",
      )}
    >
      <NavigationIcon name={item.icon} />
      {item.label}
    </Link>
  );
}
