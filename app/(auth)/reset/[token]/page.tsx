import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { getApp } from "#lib/compose.ts";
import { findLinkOwner } from "#lib/services/users/sign-in-link.ts";
import { resetPasswordAction } from "../../actions.ts";
import { LinkPasswordForm } from "../../link-password-form.tsx";

export const metadata = { title: "New password", referrer: "no-referrer" };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { contextForVisitor } = await getApp();
  const owner = await findLinkOwner(contextForVisitor(), { token, purpose: "password_reset" });
  if (owner === null) {
    return (
      <NarrowPage
        title="This link is over"
        lead="It was used already, replaced by a newer one, or is older than an hour."
      >
        <LinkButton href="/reset">Ask for a new link</LinkButton>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage
      title="Choose a new password"
      lead={`For ${owner.email}. You will be signed out everywhere else.`}
    >
      <LinkPasswordForm
        token={token}
        email={owner.email}
        submitLabel="Save the password"
        action={resetPasswordAction}
      />
    </NarrowPage>
  );
}
