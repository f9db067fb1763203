"use client";

import { QuietPage } from "#components/layout/quiet-page.tsx";
import { Button } from "#components/ui/button.tsx";
import "./globals.css";

export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Elara</title>
        <QuietPage
          title="Something went wrong on our side"
          actions={<Button onClick={reset}>Try again</Button>}
        >
          Elara could not show this page.
          {error.digest ? ` If it stays, tell your administrator the number ${error.digest}.` : null}
        </QuietPage>
      </body>
    </html>
  );
}
