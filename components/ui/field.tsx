import type { ReactNode } from "react";

/** What a control needs to be tied to its label, hint and error. Spread it on the control. */
export type FieldControlProps = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type FieldProps = {
  /** The id of the control; hint and error take theirs from it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Says "optional" beside the label. What is not marked so is needed. */
  optional?: boolean;
  children: (control: FieldControlProps) => ReactNode;
};

/** A control with its label above, a hint, and what is wrong with it. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(" ") || undefined;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      {hintId ? (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      {errorId ? (
        <p id={errorId} className="flex items-start gap-1.5 text-sm font-semibold text-danger">
          <span aria-hidden="true">▲</span>
          {error}
        </p>
      ) : null}
    </div>
  );
}
