import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What an account sees that belongs to no employee. */
export function UnlinkedAccount() {
  return (
    <>
      <PageHeader title="Hello" />
      <Card>
        <EmptyState title="Your account is not linked to you yet">
          Elara does not know which employee this account belongs to, so there is nothing to show. Ask whoever
          looks after Elara in your company to link it; your page then fills by itself.
        </EmptyState>
      </Card>
    </>
  );
}
