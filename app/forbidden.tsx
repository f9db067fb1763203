import { QuietPage } from "#components/layout/quiet-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export const metadata = { title: "Not for your account" };

export default function Forbidden() {
  return (
    <QuietPage
      title="This page is not for your account"
      actions={<LinkButton href="/">To your own start</LinkButton>}
    >
      If you think it should be, ask whoever looks after Elara in your company.
    </QuietPage>
  );
}
