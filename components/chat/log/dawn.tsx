/** Elara is about to speak: a sun that slowly comes up. It stands still where motion is not wanted. */
export function Dawn() {
  return (
    <p className="flex items-center gap-3 text-sm text-muted">
      <svg viewBox="0 0 32 20" className="h-5 w-8 overflow-hidden" aria-hidden="true">
        <circle cx="16" cy="17" r="8" className="dawn fill-mood-5" />
        <path d="M0 16.8h32V20H0Z" className="fill-(--surface)" />
        <path d="M1 16.4h30" className="stroke-accent" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
      Elara is writing
    </p>
  );
}
