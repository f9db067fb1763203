import type { ReactNode } from "react";
import { type ElaraMessage, textOf } from "../elara-message.ts";

/** What the person said, set in from the left along a line of its own, in the plain type of the page. `children` say what became of it. */
export function PersonWords({
  message,
  children,
}: {
  readonly message: ElaraMessage;
  readonly children?: ReactNode;
}) {
  return (
    <article data-turn="person" className="ml-[8%] grid justify-items-end gap-2.5 sm:ml-[22%]">
      <h3 className="sr-only">You</h3>
      <p
        dir="auto"
        className="max-w-full border-r-2 border-accent/45 py-0.5 pr-5 whitespace-pre-wrap wrap-anywhere"
      >
        {textOf(message)}
      </p>
      {children}
    </article>
  );
}
