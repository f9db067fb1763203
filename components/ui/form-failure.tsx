import { Notice } from "./notice.tsx";

type Result =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly message: string;
      readonly fieldErrors?: Readonly<Record<string, string>>;
    };

/** Why a form was refused as a whole; what is wrong with a field is said at the field. */
export function FormFailure({ result }: { readonly result: Result | null }) {
  if (result === null || result.ok || result.fieldErrors) return null;
  return (
    <Notice tone="attention" live>
      {result.message}
    </Notice>
  );
}
