import type { ReactNode } from "react";
import { SignedInFrame } from "#app/signed-in-frame.tsx";

/**
 * Pages of the chat stand apart from the others so that nothing is loading around them: they come whole, without scripts
 * too, and what is not found is answered so.
 */
export default function TalkLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame roles={[]}>{children}</SignedInFrame>;
}
