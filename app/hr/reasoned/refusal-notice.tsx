"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Why a change was not saved; after a colleague's change, with the way to see it. */
export function RefusalNotice({ refusal }: { refusal: { message: string; isConflict: boolean } | null }) {
  const router = useRouter();
  if (refusal === null) return null;
  return (
    <Notice tone="attention" live>
      {refusal.message}
      {refusal.isConflict ? (
        <span className="mt-3 block">
          <Button size="small" variant="secondary" onClick={() => router.refresh()}>
            Show what holds now
          </Button>
        </span>
      ) : null}
    </Notice>
  );
}
