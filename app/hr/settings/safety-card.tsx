import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The way to who is called in a crisis; it has a page of its own. */
export function SafetyCard() {
  return (
    <Card
      className="mb-12"
      title="Help in a crisis"
      description="Who is called when somebody needs a person, the help lines of your country, and your own contacts."
      actions={<LinkButton href="/hr/settings/safety">Look and change</LinkButton>}
    />
  );
}
