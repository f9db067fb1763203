import { joinClasses } from "./class-names.ts";

/** The shape of what is still on its way. Put one `LoadingPage` or a role="status" around them. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        "block animate-pulse rounded-md bg-sunken motion-reduce:animate-none",
        className,
      )}
    />
  );
}
