import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "#components/layout/app-shell.tsx";
import { parseTheme, themeCookie } from "#components/layout/theme.ts";
import { currentActor } from "#lib/request-context.ts";

/** The menu around the pages of signed-in people. It authorises nothing: each page does that for itself. */
export async function SignedInFrame({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null) return children;
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <AppShell user={actor} theme={theme}>
      {children}
    </AppShell>
  );
}
