import { redirect } from "next/navigation";
import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getApp } from "#lib/compose.ts";
import { homePathOf } from "#lib/domain/sign-in/home-path.ts";
import { parseReturnPath } from "#lib/domain/sign-in/return-path.ts";
import { currentActor } from "#lib/request-context.ts";
import { isSetUpOpen } from "#lib/services/users/create-first-admin.ts";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata = { title: "Sign in" };

type SearchParams = Record<string, string | string[] | undefined>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const next = parseReturnPath(query.next);
  const actor = await currentActor();
  if (actor !== null) redirect(next ?? homePathOf(actor.role));
  if (await isSetUpOpen((await getApp()).contextForVisitor())) redirect("/setup");
  return (
    <NarrowPage title="Welcome back" lead="Sign in to go on.">
      <ArrivalNotice query={query} expectsPage={next !== null} />
      <SignInForm next={next} />
    </NarrowPage>
  );
}

/** Why the visitor is here, when something brought them. */
function ArrivalNotice({ query, expectsPage }: { query: SearchParams; expectsPage: boolean }) {
  const notice = describeArrival(query, expectsPage);
  if (notice === null) return null;
  return (
    <Notice tone={notice.tone} className="mb-6">
      {notice.text}
    </Notice>
  );
}

function describeArrival(query: SearchParams, expectsPage: boolean) {
  if (query.code === "rate_limited") {
    return { tone: "attention", text: "Too many attempts. Please wait a few minutes." } as const;
  }
  if (query.error !== undefined) {
    return { tone: "attention", text: "That did not work. Please sign in again." } as const;
  }
  if (query["password-changed"] !== undefined) {
    return { tone: "good", text: "Your password is changed. Sign in with it." } as const;
  }
  if (query["signed-out"] !== undefined) return { tone: "good", text: "You are signed out." } as const;
  return expectsPage ? ({ tone: "info", text: "Please sign in to see that page." } as const) : null;
}
