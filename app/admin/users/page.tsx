import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { listUsers } from "#lib/services/users/list-users.ts";
import { UsersTable } from "./users-table.tsx";

export const metadata = { title: "Users" };

const shownAtMost = 200;

type SearchParams = Record<string, string | string[] | undefined>;

export default async function UsersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("admin");
  const query = (await searchParams).q;
  const search = typeof query === "string" ? query.trim().slice(0, 200) : "";
  const users = await listUsers(ctx, { search }, shownAtMost + 1);
  return (
    <>
      <PageHeader
        title="Users"
        lead="Who may sign in, and as what."
        actions={<LinkButton href="/admin/users/invite">Invite somebody</LinkButton>}
      />
      <search>
        <form className="mb-6 flex max-w-xl gap-3">
          <Input
            name="q"
            type="search"
            defaultValue={search}
            placeholder="Name, e-mail address or employee ID"
            aria-label="Search accounts"
          />
          <Button type="submit" variant="secondary">
            Search
          </Button>
        </form>
      </search>
      {users.length === 0 ? (
        <EmptyState
          title="Nobody found"
          actions={<LinkButton href="/admin/users">Show everybody</LinkButton>}
        >
          No account has “{search}” in its name, address or employee ID.
        </EmptyState>
      ) : (
        <Card>
          <UsersTable users={users.slice(0, shownAtMost)} />
          {users.length > shownAtMost ? (
            <p className="mt-4 text-sm text-muted">
              The first {shownAtMost} are shown. Search to find the others.
            </p>
          ) : null}
        </Card>
      )}
    </>
  );
}
