import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import {
  type CorrectableField,
  correctableFields,
  correctionFieldWords,
} from "#lib/domain/profile/correction.ts";
import type { OwnProfile } from "#lib/services/profile/read-own-profile.ts";
import { CorrectionForm } from "./correction-form.tsx";

type RecordsCardProps = Pick<OwnProfile, "records" | "requests">;

/** What HR's system says of somebody: to read, and to ask to be corrected. */
export function RecordsCard({ records, requests }: RecordsCardProps) {
  if (records === null) {
    return (
      <Card title="What the records say">
        <p className="text-muted">
          Your account is linked to no employee record, so there is nothing of you to correct.
        </p>
      </Card>
    );
  }
  const asked = requests.filter(({ status }) => status === "open").map(({ field }) => field);
  const left = correctableFields.filter((field) => !asked.includes(field));
  return (
    <Card
      title="What the records say"
      description="It comes from your company's HR system, and is changed there alone."
    >
      <DefinitionList
        items={correctableFields.map((field) => ({
          term: correctionFieldWords[field],
          description: wordRecord(field, records[field]),
        }))}
      />
      {left.length === 0 ? null : (
        <details className="mt-5 border-t border-line pt-4">
          <summary className="text-link inline-flex min-h-9 items-center font-semibold">
            Ask for a correction
          </summary>
          <CorrectionForm fields={left} />
        </details>
      )}
    </Card>
  );
}

function wordRecord(field: CorrectableField, value: string | null) {
  if (value === null) return <span className="text-muted">Not recorded</span>;
  return <span className="wrap-anywhere">{field === "joining_date" ? formatDay(value) : value}</span>;
}
