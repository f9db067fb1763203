"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { publicAction } from "#lib/action.ts";
import { clientAddressOf } from "#lib/auth/peer-address.ts";
import { getApp } from "#lib/compose.ts";
import { changeSubscriptionByLink } from "#lib/services/outbox/change-subscription.ts";
import { subscriptionSchema } from "./schema.ts";

export const changeSubscriptionAction = publicAction(subscriptionSchema, async ({ token, scope, wants }) => {
  const { auth, contextForVisitor } = await getApp();
  const address = clientAddressOf(await headers(), auth.trustedProxyHops);
  await changeSubscriptionByLink(contextForVisitor(), { token, scope, wants: wants === "yes", address });
  refresh();
});
