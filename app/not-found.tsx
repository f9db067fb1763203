import { QuietPage } from "#components/layout/quiet-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <QuietPage title="There is nothing here" actions={<LinkButton href="/">To the start</LinkButton>}>
      The address may be mistyped, or what stood here has moved.
    </QuietPage>
  );
}
