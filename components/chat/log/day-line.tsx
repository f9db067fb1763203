/** Another day begins: a sun over a still horizon, and the day's name. */
export function DayLine({ words }: { readonly words: string }) {
  return (
    <div className="flex items-center gap-4 text-sm text-muted">
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
      <svg viewBox="0 0 24 12" className="h-3 w-6 -translate-y-[5px]" aria-hidden="true">
        <path d="M5 11a7 7 0 0 1 14 0Z" className="fill-mood-5" />
      </svg>
      <span>{words}</span>
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
    </div>
  );
}
