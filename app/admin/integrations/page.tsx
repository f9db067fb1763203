import type { Metadata } from "next";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import {
  type DeliveryFilter,
  deliveriesShown,
  deliveryLogDays,
  parseDeliveryFilter,
} from "#lib/domain/integrations/delivery-log.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type Integrations, readIntegrations } from "#lib/services/integrations/read-integrations.ts";
import { AddEndpoint } from "./add-endpoint.tsx";
import { DeliveriesTable } from "./deliveries-table.tsx";
import { DeliveryFilterForm } from "./delivery-filter-form.tsx";
import { EndpointList } from "./endpoint-list.tsx";
import { SlackCard } from "./slack-card.tsx";

export const metadata: Metadata = { title: "Integrations" };

export default async function IntegrationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("admin");
  const filter = parseDeliveryFilter(await searchParams);
  const integrations = await readIntegrations(ctx, filter);
  return (
    <>
      <PageHeader
        title="Integrations"
        lead={`What Elara tells other systems. No event says who it is about or what was said. Times are those of ${integrations.timeZone}.`}
      />
      <div className="grid gap-6">
        <SlackCard slack={integrations.slack} />
        <EndpointsCard integrations={integrations} />
        <Card
          title="Deliveries"
          id="deliveries"
          description={`The newest ${deliveriesShown}. What ended is kept for ${deliveryLogDays} days. Tests are not listed.`}
        >
          <div className="mb-6">
            <DeliveryFilterForm filter={filter} endpoints={integrations.endpoints} />
          </div>
          {integrations.deliveries.length === 0 ? (
            <NoDeliveries filter={filter} />
          ) : (
            <DeliveriesTable deliveries={integrations.deliveries} timeZone={integrations.timeZone} />
          )}
        </Card>
      </div>
    </>
  );
}

function EndpointsCard({ integrations: { endpoints, timeZone } }: { integrations: Integrations }) {
  return (
    <Card
      title="Webhooks"
      description="Signed messages to systems of yours, such as a pager or a ticket desk, as soon as something happens."
    >
      {endpoints.length === 0 ? (
        <p className="text-muted">
          No endpoint yet. Add the address of a system below, and it is told of what you tick.
        </p>
      ) : (
        <EndpointList endpoints={endpoints} timeZone={timeZone} />
      )}
      <AddEndpoint startsOpen={endpoints.length === 0} />
    </Card>
  );
}

function NoDeliveries({ filter: { status, endpointId } }: { filter: DeliveryFilter }) {
  if (status !== null || endpointId !== null) {
    return (
      <EmptyState
        title="No such delivery"
        actions={<LinkButton href="/admin/integrations">Show all deliveries</LinkButton>}
      >
        Nothing in the log goes there and stands so.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing was sent yet">
      As soon as something happens that an endpoint or the channel in Slack is told of, it stands here with
      how it went.
    </EmptyState>
  );
}
