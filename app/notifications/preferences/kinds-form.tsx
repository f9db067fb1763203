"use client";

import { ActionForm } from "#components/ui/action-form.tsx";
import type { KindPreference, WayView } from "#lib/domain/notification/preferences-view.ts";
import { saveKinds } from "../actions.ts";

type KindsFormProps = { readonly kinds: readonly KindPreference[]; readonly hasSlack: boolean };

/** For every kind of notification the ways to be told of it; what is essential is ticked and says why. */
export function KindsForm({ kinds, hasSlack }: KindsFormProps) {
  return (
    <ActionForm action={saveKinds} submitLabel="Save" doneMessage="Saved.">
      {hasSlack ? <input type="hidden" name="asksSlack" value="on" /> : null}
      <div className="grid">
        {kinds.map(({ kind, name, bell, mail, slack, remark }) => (
          <fieldset key={kind} className="pb-4">
            <legend className="w-full border-t border-line pt-4 font-semibold">{name}</legend>
            <div className="flex flex-wrap gap-x-8 gap-y-1">
              <Way name="bell" kind={kind} label="On the bell" way={bell} />
              <Way name="mail" kind={kind} label="By mail" way={mail} />
              {hasSlack ? <Way name="slack" kind={kind} label="By Slack" way={slack} /> : null}
            </div>
            {remark === null ? null : <p className="mt-1 text-sm text-muted">{remark}</p>}
          </fieldset>
        ))}
      </div>
    </ActionForm>
  );
}

type WayProps = {
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly way: WayView;
};

function Way({ name, kind, label, way }: WayProps) {
  if (way === null) return null;
  return (
    <label className="flex min-h-11 items-center gap-3 has-disabled:cursor-not-allowed has-disabled:text-muted">
      <input
        type="checkbox"
        name={name}
        value={kind}
        defaultChecked={way.isOn}
        disabled={way.isFixed}
        className="size-4.5 shrink-0 accent-(--accent)"
      />
      {label}
      {way.isFixed ? <span className="text-sm">(always)</span> : null}
    </label>
  );
}
