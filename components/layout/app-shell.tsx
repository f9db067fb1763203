import type { ReactNode } from "react";
import { NotificationBell } from "#components/notifications/notification-bell.tsx";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { MobileMenu } from "./mobile-menu.tsx";
import { listNavigationGroups } from "./navigation.ts";
import { NavigationList } from "./navigation-list.tsx";
import { SkipLink } from "./skip-link.tsx";
import type { Theme } from "./theme.ts";
import { UserMenu } from "./user-menu.tsx";
import { Wordmark } from "./wordmark.tsx";

const roleNames: Record<Role, string> = { employee: "Employee", hr: "HR", admin: "Administrator" };

type AppShellProps = {
  user: { readonly name: string; readonly role: Role };
  theme: Theme;
  children: ReactNode;
};

/** The frame of every page for signed-in people: menu at the side, or a sheet where it is narrow. */
export function AppShell({ user, theme, children }: AppShellProps) {
  const groups = listNavigationGroups(user.role);
  const start = groups[0][0].href;
  const userMenu = <UserMenu name={user.name} roleName={roleNames[user.role]} theme={theme} />;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[16.5rem_minmax(0,1fr)] print:block!">
      <SkipLink />
      <header className="no-print sticky top-0 z-30 flex items-center justify-between border-b border-line bg-surface/95 px-4 py-2 backdrop-blur-sm sm:px-8 lg:hidden">
        <Wordmark href={start} />
        <div className="flex items-center">
          <NotificationBell />
          <MobileMenu groups={groups} footer={userMenu} />
        </div>
      </header>
      <header className="no-print sticky top-0 hidden h-dvh flex-col border-r border-line bg-sunken/45 px-5 py-8 lg:flex">
        <div className="mb-10 flex items-center justify-between pl-4">
          <Wordmark href={start} />
          <NotificationBell />
        </div>
        <nav aria-label="Main" className="overflow-y-auto">
          <NavigationList groups={groups} />
        </nav>
        <div className="mt-auto px-1 pt-6">{userMenu}</div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 py-8 outline-none sm:px-8 lg:px-12 lg:py-12">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
    </div>
  );
}
