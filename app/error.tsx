"use client";

import { QuietPage } from "#components/layout/quiet-page.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <QuietPage
      title="Something went wrong on our side"
      actions={
        <>
          <Button onClick={reset}>Try again</Button>
          <LinkButton href="/" variant="secondary">
            To the start
          </LinkButton>
        </>
      }
    >
      Nothing you entered was changed by this.
      {error.digest ? ` If it stays, tell your administrator the number ${error.digest}.` : null}
    </QuietPage>
  );
}
