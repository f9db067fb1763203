import type { Metadata } from "next";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import {
  type NotificationFilter,
  notificationPageSize,
  parseNotificationFilter,
  toNotificationQuery,
} from "#lib/domain/notification/notification-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listNotifications } from "#lib/services/notifications/list-notifications.ts";
import { MarkAllButton } from "./mark-all-button.tsx";
import { NotificationFilterForm } from "./notification-filter-form.tsx";
import { NotificationList } from "./notification-list.tsx";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx();
  const filter = parseNotificationFilter(await searchParams);
  const list = await listNotifications(ctx, filter);
  return (
    <>
      <PageHeader
        title="Notifications"
        lead={describeUnread(list.unreadCount)}
        actions={
          <>
            {list.unreadCount > 0 ? <MarkAllButton /> : null}
            <LinkButton href="/notifications/preferences" variant="secondary">
              What I am told
            </LinkButton>
          </>
        }
      />
      <NotificationFilterForm filter={filter} kinds={list.kinds} unreadCount={list.unreadCount} />
      <Card className="mt-6 p-2! sm:p-3!">
        {list.entries.length === 0 ? <NothingListed filter={filter} total={list.total} /> : null}
        <NotificationList entries={list.entries} />
      </Card>
      {list.total === 0 ? null : (
        <PageLinks
          page={filter.page}
          pageSize={notificationPageSize}
          total={list.total}
          noun={list.total === 1 ? "notification" : "notifications"}
          hrefOf={(page) => `/notifications${toNotificationQuery({ ...filter, page })}`}
        />
      )}
    </>
  );
}

function describeUnread(count: number): string {
  if (count === 0) return "You have read everything.";
  return count === 1 ? "One waits for you." : `${count} wait for you.`;
}

function NothingListed({ filter, total }: { filter: NotificationFilter; total: number }) {
  if (total > 0) {
    return (
      <EmptyState
        title="Nothing on this page"
        actions={
          <LinkButton
            href={`/notifications${toNotificationQuery({ ...filter, page: 1 })}`}
            variant="secondary"
          >
            To the newest
          </LinkButton>
        }
      >
        The list has become shorter meanwhile.
      </EmptyState>
    );
  }
  if (filter.isUnread || filter.kind !== null) {
    return (
      <EmptyState
        title={filter.isUnread ? "Nothing unread" : "Nothing of this kind"}
        actions={
          <LinkButton href="/notifications" variant="secondary">
            Show all
          </LinkButton>
        }
      >
        {filter.isUnread ? "What you have read is still there." : "Other notifications may be there."}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing yet">
      What concerns you will stand here, the newest first: messages, answers to what you asked, tasks, and
      when Elara would like to hear from you.
    </EmptyState>
  );
}
