import { joinClasses } from "./class-names.ts";

/** Elara's sign: a sun over a still horizon. Decoration only. */
export function Horizon({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 160 72" fill="none" aria-hidden="true" className={joinClasses("h-auto", className)}>
      <path d="M52 46a28 28 0 0 1 56 0Z" className="fill-mood-5" opacity="0.9" />
      <g stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
        <path d="M4 46h152" />
        <path d="M40 54h80" opacity="0.55" />
        <path d="M58 62h44" opacity="0.3" />
      </g>
      <g className="stroke-mood-4" strokeWidth="1.6" strokeLinecap="round">
        <path d="M80 4v6M51.5 11.5l3.4 5M108.5 11.5l-3.4 5M30.6 32.4l5.6 2.3M129.4 32.4l-5.6 2.3" />
      </g>
    </svg>
  );
}
