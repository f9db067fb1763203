import type { ActionOutcome } from "./action-outcome.ts";
import { Notice } from "./notice.tsx";

/** Why a form was refused as a whole; what is wrong with a field is said at the field. */
export function FormFailure({ result }: { readonly result: ActionOutcome | null }) {
  if (result === null || result.ok || result.fieldErrors) return null;
  return (
    <Notice tone="attention" live>
      {result.message}
    </Notice>
  );
}
