import { formatInstant } from "#components/imports/format-instant.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { eventFacts } from "#lib/domain/integrations/integration-event.ts";
import type { Integrations } from "#lib/services/integrations/read-integrations.ts";
import { EndpointControls } from "./endpoint-controls.tsx";
import { EndpointForm } from "./endpoint-form.tsx";
import { TestForm } from "./test-form.tsx";

type Endpoint = Integrations["endpoints"][number];

/** Every endpoint: how it stands, what it is told of, and what can be done with it. */
export function EndpointList({ endpoints, timeZone }: { endpoints: readonly Endpoint[]; timeZone: string }) {
  return (
    <ul className="grid gap-6">
      {endpoints.map((endpoint) => (
        <li key={endpoint.id} className="grid gap-4 rounded-md border border-line p-4 sm:p-5">
          <EndpointState endpoint={endpoint} timeZone={timeZone} />
          {endpoint.isEnabled ? <TestForm endpointId={endpoint.id} name={endpoint.name} /> : null}
          <EndpointControls
            id={endpoint.id}
            name={endpoint.name}
            isEnabled={endpoint.isEnabled}
            isGone={endpoint.isGone}
          />
          <details className="group">
            <summary className="text-link w-fit cursor-pointer text-sm font-semibold">
              Edit<span className="sr-only"> {endpoint.name}</span>
            </summary>
            <div className="mt-5">
              <EndpointForm endpoint={toEditable(endpoint)} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

function EndpointState({ endpoint, timeZone }: { endpoint: Endpoint; timeZone: string }) {
  const { name, url, eventTypes, bothSecretsUntil, isGone } = endpoint;
  return (
    <>
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
          <span className="min-w-0 wrap-anywhere">{name}</span>
          <StateBadge endpoint={endpoint} />
        </h3>
        <code className="mt-1 block text-sm wrap-anywhere text-muted">{url}</code>
      </div>
      {isGone ? (
        <Notice tone="attention" title="It said that it is there no more">
          Nothing is sent to it. Once it is back, switch it on again, or enter its new address.
        </Notice>
      ) : null}
      <p className="text-sm">
        <span className="text-muted">Told of: </span>
        {eventTypes.map((type) => eventFacts[type].name).join(" · ")}
      </p>
      {bothSecretsUntil === null ? null : (
        <p className="text-sm text-muted">
          The new secret and the one before both count until{" "}
          {formatInstant(bothSecretsUntil.toISOString(), timeZone)}.
        </p>
      )}
    </>
  );
}

function StateBadge({ endpoint: { isEnabled, isGone } }: { endpoint: Endpoint }) {
  if (!isEnabled) return <Badge>switched off</Badge>;
  return isGone ? <Badge tone="attention">gone</Badge> : <Badge tone="good">on</Badge>;
}

/** What the browser gets of an endpoint. */
function toEditable({ id, name, url, eventTypes }: Endpoint) {
  return { id, name, url, eventTypes };
}
