import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AlertWatch } from "#components/alerts/alert-watch.tsx";
import { ChartSaving } from "#components/charts/saving/chart-saving.tsx";
import { AppShell } from "#components/layout/app-shell.tsx";
import { parseTheme, themeCookie } from "#components/layout/theme.ts";
import { NotificationProvider } from "#components/notifications/notification-provider.tsx";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { currentActor, requireCtx } from "#lib/request-context.ts";
import { countStandingAlerts } from "#lib/services/alerts/count-alerts.ts";
import { readBell } from "#lib/services/notifications/read-bell.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { recordChartSaving } from "./chart-saving-actions.ts";
import { markAllNotifications, markNotification, unmarkAllNotifications } from "./notifications/actions.ts";

const notificationActions = {
  markRead: markNotification,
  markAllRead: markAllNotifications,
  markAllUnread: unmarkAllNotifications,
};

/**
 * The menu around the pages of signed-in people. It asks for the role so that a refusal is answered with its
 * status before anything streams; it protects nothing by that: a layout is kept between pages, so each page
 * asks again for itself.
 */
export async function SignedInFrame({
  roles,
  children,
}: {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}) {
  const ctx = await requireCtx(...roles);
  const actor = await currentActor();
  if (actor === null) return children;
  const { preferredName } = await readProfile(ctx.db, actor.userId);
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <NotificationProvider initial={await readBell(ctx)} actions={notificationActions}>
      <AppShell user={{ ...actor, name: preferredName ?? actor.name }} theme={theme}>
        {actor.role === "hr" ? <AlertWatch initial={await countStandingAlerts(ctx)} /> : null}
        <ChartSaving record={recordChartSaving}>{children}</ChartSaving>
      </AppShell>
    </NotificationProvider>
  );
}
