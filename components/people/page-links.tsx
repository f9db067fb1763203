import Link from "next/link";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { toPageSpan } from "#lib/domain/insight/search-params.ts";

type PageLinksProps = {
  page: number;
  pageSize: number;
  total: number;
  noun: string;
  hrefOf: (page: number) => string;
};

/** Which part of a long list this is, and the way to the parts beside it. */
export function PageLinks({ page, pageSize, total, noun, hrefOf }: PageLinksProps) {
  const { pageCount, first, last } = toPageSpan(page, pageSize, total);
  const classes = buttonClasses("secondary", "small");
  return (
    <nav
      aria-label={`Pages of ${noun}`}
      className="mt-6 flex flex-wrap items-center justify-between gap-4 text-sm text-muted"
    >
      <p className="tabular">
        {first === 0
          ? "Nothing on this page"
          : `${pageCount === 1 ? total : `${first}–${last} of ${total}`} ${noun}`}
      </p>
      {pageCount > 1 ? (
        <div className="flex gap-2">
          {page > 1 ? (
            <Link
              className={classes}
              href={hrefOf(Math.min(page - 1, pageCount))}
              rel="prev"
              prefetch={false}
            >
              Earlier
            </Link>
          ) : null}
          {page < pageCount ? (
            <Link className={classes} href={hrefOf(page + 1)} rel="next" prefetch={false}>
              More
            </Link>
          ) : null}
        </div>
      ) : null}
    </nav>
  );
}
