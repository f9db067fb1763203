import type { ReactNode } from "react";
import { SignedInFrame } from "#app/signed-in-frame.tsx";

export default function NotificationsLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame roles={[]}>{children}</SignedInFrame>;
}
