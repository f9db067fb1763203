import { firstParam, type SearchParams } from "../insight/search-params.ts";
import { type DeliveryStatus, deliveryStatuses } from "./next-attempt.ts";

/** How long a delivery that ended stays in the log. */
export const deliveryLogDays = 30;

/** How many deliveries are shown, the newest. */
export const deliveriesShown = 100;

/** Which deliveries are listed; null leaves none out. */
export type DeliveryFilter = {
  readonly status: DeliveryStatus | null;
  readonly endpointId: string | null;
};

/** Reads the filter from an address. What is not understood is left out, never an error. */
export function parseDeliveryFilter(params: SearchParams): DeliveryFilter {
  return {
    status: deliveryStatuses.find((known) => known === firstParam(params, "status")) ?? null,
    endpointId: firstParam(params, "endpoint") || null,
  };
}

/** The address of a filter: `""` or `"?…"`. Reads back to the same filter. */
export function toDeliveryQuery({ status, endpointId }: DeliveryFilter): string {
  const params = new URLSearchParams();
  if (status !== null) params.set("status", status);
  if (endpointId !== null) params.set("endpoint", endpointId);
  return params.size === 0 ? "" : `?${params}`;
}
