import type { ReactNode } from "react";
import { SignedInFrame } from "#app/signed-in-frame.tsx";
import { AlertWatch } from "#components/alerts/alert-watch.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { countStandingAlerts } from "#lib/services/alerts/count-alerts.ts";

export default async function HrLayout({ children }: { children: ReactNode }) {
  const ctx = await requireCtx("hr");
  return (
    <SignedInFrame roles={["hr"]}>
      <AlertWatch initial={await countStandingAlerts(ctx)} />
      {children}
    </SignedInFrame>
  );
}
