import { expect, test } from "vitest";
import { parseDeliveryFilter, toDeliveryQuery } from "./delivery-log.ts";
import { deliveryStatuses } from "./next-attempt.ts";

test("a filter's address reads back to the same filter", () => {
  for (const status of [null, ...deliveryStatuses]) {
    for (const endpointId of [null, "whk_1", "a&b=c d"]) {
      const query = toDeliveryQuery({ status, endpointId });
      const params = Object.fromEntries(new URLSearchParams(query));
      expect(parseDeliveryFilter(params)).toEqual({ status, endpointId });
    }
  }
});

test("what is not understood is left out", () => {
  expect(parseDeliveryFilter({ status: "lost", endpoint: "  " })).toEqual({ status: null, endpointId: null });
  expect(parseDeliveryFilter({ status: ["failed", "waiting"] })).toMatchObject({ status: "failed" });
  expect(toDeliveryQuery({ status: null, endpointId: null })).toBe("");
});
