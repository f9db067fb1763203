import { joinClasses } from "./class-names.ts";

/** The cross that closes what lies over the page. */
export function CloseButton({ onClick, className }: { onClick: () => void; className?: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label="Close"
      className={joinClasses(
        "grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink",
        className,
      )}
    >
      <svg viewBox="0 0 14 14" className="size-3.5" aria-hidden="true">
        <path d="m1 1 12 12M13 1 1 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  );
}
