import { redirect } from "next/navigation";
import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { getApp } from "#lib/compose.ts";
import { isSetUpOpen } from "#lib/services/users/create-first-admin.ts";
import { SetUpForm } from "./set-up-form.tsx";

export const metadata = { title: "Set up" };

export default async function SetUpPage() {
  const { contextForVisitor } = await getApp();
  if (!(await isSetUpOpen(contextForVisitor()))) redirect("/sign-in");
  return (
    <NarrowPage
      title="Set up Elara"
      lead="Nobody has an account yet. This makes the first one: an administrator, who invites the others."
    >
      <SetUpForm />
    </NarrowPage>
  );
}
