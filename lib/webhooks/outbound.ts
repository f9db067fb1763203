import type { Env } from "#lib/env.ts";
import type { TargetRules } from "./target-address.ts";

/** Where webhooks may go, as the environment says. */
export function toTargetRules(settings: Env): TargetRules {
  return {
    allowsHttp: settings.NODE_ENV !== "production",
    privateHosts: (settings.WEBHOOK_PRIVATE_HOSTS ?? "").split(",").flatMap((host) => host.trim() || []),
  };
}
