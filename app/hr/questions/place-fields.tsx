import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import {
  followUpPlaces,
  openingPlaces,
  type QuestionPlace,
  toPlaceKey,
  wordPlace,
} from "#lib/domain/conversation/bank/company/question-place.ts";

type PlaceFieldsProps = {
  id: string;
  families: readonly { readonly name: string; readonly title: string }[];
  family: string;
  place: string;
  onFamily: (family: string) => void;
  onPlace: (place: string) => void;
  errors: Readonly<Record<string, string>>;
};

/** Where a question stands: its theme, and when Elara says it. */
export function PlaceFields({ id, families, family, place, onFamily, onPlace, errors }: PlaceFieldsProps) {
  return (
    <div className="grid items-start gap-5 sm:grid-cols-[2fr_3fr]">
      <Field id={`${id}-family`} label="Theme" error={errors.family}>
        {(control) => (
          <Select {...control} value={family} onChange={(event) => onFamily(event.target.value)}>
            <option value="">Please choose</option>
            {families.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id={`${id}-place`} label="When Elara says it" error={errors.place}>
        {(control) => (
          <Select {...control} value={place} onChange={(event) => onPlace(event.target.value)}>
            <option value="">Please choose</option>
            <PlaceOptions label="To open a conversation" places={openingPlaces} />
            <PlaceOptions label="After an answer" places={followUpPlaces} />
          </Select>
        )}
      </Field>
    </div>
  );
}

function PlaceOptions({ label, places }: { label: string; places: readonly QuestionPlace[] }) {
  return (
    <optgroup label={label}>
      {places.map((place) => (
        <option key={toPlaceKey(place)} value={toPlaceKey(place)}>
          {wordPlace(place)}
        </option>
      ))}
    </optgroup>
  );
}
