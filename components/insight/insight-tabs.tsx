import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import { type InsightPath, insightPages } from "#lib/domain/insight/dashboard/insight-pages.ts";

/** The way between the pages of insight; what is filtered stays filtered. */
export function InsightTabs({ current, query }: { current: InsightPath; query: string }) {
  return (
    <nav aria-label="Insight" className="mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {insightPages.map(({ path, label }) => {
          const isCurrent = path === current;
          return (
            <li key={path}>
              <Link
                href={`${path}${query}`}
                aria-current={isCurrent ? "page" : undefined}
                prefetch={false}
                className={joinClasses(
                  "block border-b-2 py-2.5 text-sm transition-colors",
                  isCurrent
                    ? "border-accent font-semibold text-ink"
                    : "border-transparent text-muted hover:border-line-strong hover:text-ink",
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
