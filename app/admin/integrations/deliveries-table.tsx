import { Instant } from "#components/imports/instant.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import {
  deliveryStatusWords,
  toEventName,
  toPlaceName,
  toProblemWords,
} from "#lib/domain/integrations/delivery-words.ts";
import type { Integrations } from "#lib/services/integrations/read-integrations.ts";
import { RetryForm } from "./retry-form.tsx";

type Delivery = Integrations["deliveries"][number];

/** Deliveries, newest first: how each stands, and for what failed the way to try again. */
export function DeliveriesTable({
  deliveries,
  timeZone,
}: {
  deliveries: readonly Delivery[];
  timeZone: string;
}) {
  return (
    <Table caption="Deliveries, newest first">
      <thead>
        <tr>
          <TableHeadCell>Happened</TableHeadCell>
          <TableHeadCell>What</TableHeadCell>
          <TableHeadCell>Where to</TableHeadCell>
          <TableHeadCell>State</TableHeadCell>
          <TableHeadCell align="right">Attempts</TableHeadCell>
          <TableHeadCell>Next try</TableHeadCell>
          <TableHeadCell>
            <span className="sr-only">What can be done</span>
          </TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <TableRow key={delivery.id}>
            <TableCell className="tabular text-muted">
              <Instant at={delivery.occurredAt.toISOString()} timeZone={timeZone} />
            </TableCell>
            <TableCell className="min-w-44 font-semibold">{toEventName(delivery.type)}</TableCell>
            <TableCell className="min-w-36 wrap-anywhere">
              {toPlaceName(delivery.channel, delivery.endpointName)}
            </TableCell>
            <TableCell className="min-w-52">
              <DeliveryState delivery={delivery} />
            </TableCell>
            <TableCell align="right" className="tabular">
              {delivery.attempts}
            </TableCell>
            <TableCell className="tabular text-muted">
              {delivery.status === "waiting" ? (
                <Instant at={delivery.nextAttemptAt.toISOString()} timeZone={timeZone} />
              ) : (
                "–"
              )}
            </TableCell>
            <TableCell>
              {delivery.status === "failed" ? (
                <RetryForm deliveryId={delivery.id} about={toEventName(delivery.type)} />
              ) : null}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function DeliveryState({ delivery }: { delivery: Delivery }) {
  const { status, problem, httpStatus } = delivery;
  const { word, tone } = deliveryStatusWords[status];
  const remark =
    problem === null
      ? status === "delivered" && httpStatus !== null
        ? `It answered ${httpStatus}.`
        : null
      : toProblemWords(problem, delivery);
  return (
    <>
      <Badge tone={tone}>{word}</Badge>
      {remark === null ? null : <span className="mt-1 block text-xs text-muted">{remark}</span>}
    </>
  );
}
