import { Checkbox } from "#components/ui/checkbox.tsx";
import type { Confirmation } from "#lib/domain/dataset/report.ts";

type ConfirmationFieldProps = {
  confirmation: Confirmation;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Something unusual that needs a yes, with examples. */
export function ConfirmationField({ confirmation, checked, onChange }: ConfirmationFieldProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold">Is this right? {confirmation.file}</legend>
      <p className="mt-1">{confirmation.message}</p>
      {confirmation.examples.length === 0 ? null : (
        <p className="mt-2 text-sm break-words text-muted">For example: {confirmation.examples.join(", ")}</p>
      )}
      <div className="mt-2">
        <Checkbox
          label="Yes, I have checked it and it is right"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
      </div>
    </fieldset>
  );
}
