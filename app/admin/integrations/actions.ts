"use server";

import { refresh } from "next/cache";
import { action } from "#lib/action.ts";
import { describeTest } from "#lib/domain/integrations/delivery-words.ts";
import {
  addEndpoint,
  changeEndpoint,
  removeEndpoint,
  replaceSecret,
  switchEndpoint,
} from "#lib/services/integrations/manage-endpoints.ts";
import { retryDelivery } from "#lib/services/integrations/read-integrations.ts";
import { testEndpoint, testSlack } from "#lib/services/integrations/test-endpoint.ts";
import {
  addEndpointInput,
  byIdInput,
  changeEndpointInput,
  nothingInput,
  switchEndpointInput,
} from "./schema.ts";

export const addEndpointAction = action(
  addEndpointInput,
  async (ctx, input) => {
    const { secret } = await addEndpoint(ctx, input);
    refresh();
    return { secret };
  },
  { roles: ["admin"] },
);

export const changeEndpointAction = action(
  changeEndpointInput,
  async (ctx, input) => {
    await changeEndpoint(ctx, input);
    refresh();
    return { secret: null };
  },
  { roles: ["admin"] },
);

export const switchEndpointAction = action(
  switchEndpointInput,
  async (ctx, input) => {
    await switchEndpoint(ctx, input);
    refresh();
  },
  { roles: ["admin"] },
);

export const replaceSecretAction = action(
  byIdInput,
  async (ctx, input) => {
    const { secret } = await replaceSecret(ctx, input);
    refresh();
    return { secret };
  },
  { roles: ["admin"] },
);

export const removeEndpointAction = action(
  byIdInput,
  async (ctx, input) => {
    await removeEndpoint(ctx, input);
    refresh();
  },
  { roles: ["admin"] },
);

export const testEndpointAction = action(
  byIdInput,
  async (ctx, input) => describeTest(await testEndpoint(ctx, input), "webhook"),
  { roles: ["admin"] },
);

export const testSlackAction = action(
  nothingInput,
  async (ctx) => describeTest(await testSlack(ctx), "slack_channel"),
  { roles: ["admin"] },
);

export const retryDeliveryAction = action(
  byIdInput,
  async (ctx, input) => {
    await retryDelivery(ctx, input);
    refresh();
  },
  { roles: ["admin"] },
);
