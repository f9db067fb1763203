import Link from "next/link";
import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { ResetRequestForm } from "./reset-request-form.tsx";

export const metadata = { title: "Forgot your password" };

export default function ResetRequestPage() {
  return (
    <NarrowPage
      title="Forgot your password?"
      lead="We send you a link to choose a new one."
      footer={
        <Link href="/sign-in" className="text-link">
          Back to sign in
        </Link>
      }
    >
      <ResetRequestForm />
    </NarrowPage>
  );
}
