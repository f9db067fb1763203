import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { getApp } from "#lib/compose.ts";
import { findLinkOwner } from "#lib/services/users/sign-in-link.ts";
import { acceptInvitationAction } from "../../actions.ts";
import { LinkPasswordForm } from "../../link-password-form.tsx";

export const metadata = { title: "Your invitation", referrer: "no-referrer" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { contextForVisitor } = await getApp();
  const owner = await findLinkOwner(contextForVisitor(), { token, purpose: "invitation" });
  if (owner === null) {
    return (
      <NarrowPage
        title="This invitation is over"
        lead="It was used already, replaced by a newer one, or is older than seven days."
      >
        <p className="mb-6">Ask whoever invited you for a new one, or sign in if you have a password.</p>
        <LinkButton href="/sign-in">Sign in</LinkButton>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={`Hello ${owner.name}`} lead={`Choose a password for ${owner.email}.`}>
      <LinkPasswordForm
        token={token}
        email={owner.email}
        submitLabel="Save and go in"
        action={acceptInvitationAction}
      />
    </NarrowPage>
  );
}
