type ProgressBarProps = {
  /** What is going on, such as "Checking rows". */
  label: string;
  done: number;
  /** Null or 0: how much there is to do is not known yet. */
  total: number | null;
  /** Words at the right; the share in per cent when left out. */
  detail?: string;
};

/** How far a long piece of work is. */
export function ProgressBar({ label, done, total, detail }: ProgressBarProps) {
  const share = total ? Math.min(1, Math.max(0, done / total)) : null;
  const words = detail ?? (share === null ? "" : `${Math.floor(share * 100)} %`);
  return (
    <div className="grid gap-2" role="status">
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="tabular text-muted">{words}</span>
      </div>
      <svg
        width="100%"
        height="8"
        className="overflow-hidden rounded-full bg-sunken"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
      >
        <rect
          width={share === null ? "30%" : `${share * 100}%`}
          height="8"
          rx="4"
          className={
            share === null
              ? "animate-pulse fill-accent"
              : "fill-accent transition-[width] duration-300 ease-calm"
          }
        />
      </svg>
    </div>
  );
}
