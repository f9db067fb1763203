import type { ReactNode } from "react";
import { SignedInFrame } from "#app/signed-in-frame.tsx";

export default function HrLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame roles={["hr"]}>{children}</SignedInFrame>;
}
