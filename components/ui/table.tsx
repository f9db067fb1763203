import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

type TableProps = ComponentProps<"table"> & {
  /** What the table shows; read out first, and the name of the area that scrolls. */
  caption: string;
  /** Show the caption on the page too. */
  captionVisible?: boolean;
};

/** A table in an area that scrolls sideways on its own where the page is narrow. */
export function Table({ caption, captionVisible = false, className, children, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
    <section className="relative -mx-3 overflow-x-auto px-3" aria-label={caption} tabIndex={0}>
      <table {...rest} className={joinClasses("w-full border-collapse text-left text-sm", className)}>
        <caption className={captionVisible ? "pb-3 text-left text-sm text-muted" : "sr-only"}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
