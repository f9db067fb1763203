import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

/** A checkbox with its words; the words are part of what is pressed. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className="flex items-start gap-3 py-1 has-disabled:cursor-not-allowed has-disabled:text-muted">
      <input {...rest} type="checkbox" className="mt-[0.3em] size-4.5 shrink-0 accent-(--accent)" />
      <span className={className}>
        {label}
        {hint ? <span className="block text-sm text-muted">{hint}</span> : null}
      </span>
    </label>
  );
}
