"use client";

import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import {
  eventFacts,
  type IntegrationEventType,
  integrationEventTypes,
} from "#lib/domain/integrations/integration-event.ts";
import { addEndpointAction, changeEndpointAction } from "./actions.ts";
import { ShownSecret } from "./shown-secret.tsx";

type Typed = {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: readonly IntegrationEventType[];
};
type Result = Awaited<ReturnType<typeof addEndpointAction | typeof changeEndpointAction>>;

const blank: Typed = { name: "", url: "", eventTypes: [] };

/** Adds an endpoint, or changes the one given. What was typed stays when it is refused. */
export function EndpointForm({ endpoint }: { endpoint: (Typed & { readonly id: string }) | null }) {
  const id = useId();
  const toast = useToast();
  const [typed, setTyped] = useState<Typed>(endpoint ?? blank);
  const [result, setResult] = useState<Result | null>(null);
  const [pending, startTransition] = useTransition();
  const save = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const { name, url, eventTypes } = typed;
      const input = { name, url, eventTypes: [...eventTypes] };
      const answer = await (endpoint === null
        ? addEndpointAction(input)
        : changeEndpointAction({ ...input, id: endpoint.id }));
      setResult(answer);
      if (answer.ok && endpoint === null) setTyped(blank);
      if (answer.ok && endpoint !== null) toast({ message: "Saved" });
    });
  };
  if (result?.ok && result.data.secret !== null) {
    return <ShownSecret secret={result.data.secret} onDone={() => setResult(null)} />;
  }
  const errors = (result !== null && !result.ok ? result.fieldErrors : undefined) ?? {};
  return (
    <form onSubmit={save} noValidate className="grid gap-5">
      <FormFailure result={result} />
      <Field id={`${id}-name`} label="Name" hint="For this page and its log." error={errors.name}>
        {(control) => (
          <Input
            {...control}
            value={typed.name}
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
            autoComplete="off"
            required
            maxLength={100}
          />
        )}
      </Field>
      <Field
        id={`${id}-url`}
        label="Address"
        hint="Where Elara sends to, such as https://pager.acme.com/elara."
        error={errors.url}
      >
        {(control) => (
          <Input
            {...control}
            type="url"
            value={typed.url}
            onChange={(event) => setTyped({ ...typed, url: event.target.value })}
            autoComplete="off"
            required
            maxLength={2000}
          />
        )}
      </Field>
      <EventTypes
        id={`${id}-events`}
        chosen={typed.eventTypes}
        error={errors.eventTypes}
        onChange={(eventTypes) => setTyped({ ...typed, eventTypes })}
      />
      <div>
        <Button type="submit" pending={pending}>
          {endpoint === null ? "Add the endpoint" : "Save"}
        </Button>
      </div>
    </form>
  );
}

function EventTypes({
  id,
  chosen,
  error,
  onChange,
}: {
  id: string;
  chosen: readonly IntegrationEventType[];
  error: string | undefined;
  onChange: (chosen: readonly IntegrationEventType[]) => void;
}) {
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-semibold">What it is told of</legend>
      {integrationEventTypes.map((type) => (
        <Checkbox
          key={type}
          label={eventFacts[type].name}
          hint={<code className="text-xs">{type}</code>}
          checked={chosen.includes(type)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, type] : chosen.filter((other) => other !== type))
          }
        />
      ))}
      {error ? (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm font-semibold text-danger">
          <span aria-hidden="true">▲</span>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
