"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { LiveReason } from "#components/realtime/live-connection.ts";
import { useLive } from "#components/realtime/use-live.ts";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { describeWaiting } from "#lib/domain/safety/alert-words.ts";

const countsSchema = z.object({ open: z.number(), acknowledged: z.number() });
type Counts = z.output<typeof countsSchema>;

/**
 * On every page that somebody in HR has open: says that somebody waits, in the page and in the title, as soon as the server knows. The page of the
 * alerts itself says it in its own words.
 */
export function AlertWatch({ initial }: { readonly initial: Counts }) {
  const { open } = useCounts(initial);
  const isOnAlerts = usePathname() === "/hr/alerts";
  useTitleCount(open);
  const waiting = describeWaiting(open);
  return (
    <div role="status" className="no-print">
      {waiting === null || isOnAlerts ? null : (
        <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-danger/40 bg-danger-soft px-5 py-4">
          <p className="font-semibold">{waiting}</p>
          <Link className={buttonClasses("danger", "small")} href="/hr/alerts" prefetch={false}>
            Open alerts
          </Link>
        </div>
      )}
    </div>
  );
}

function useCounts(initial: Counts): Counts {
  const router = useRouter();
  const [counts, setCounts] = useState(initial);
  const known = useRef(initial);
  const isOnAlerts = usePathname().startsWith("/hr/alerts");
  const look = async (reason: LiveReason) => {
    const next = await fetchCounts();
    if (next === null) return;
    const { open, acknowledged } = known.current;
    const isNew = next.open !== open || next.acknowledged !== acknowledged;
    known.current = next;
    setCounts(next);
    // Where alerts are listed, each change of one shows; elsewhere only how many wait.
    if (isNew || (isOnAlerts && reason === "event")) router.refresh();
  };
  useLive(["alert"], (reason) => void look(reason));
  useEffect(() => {
    known.current = initial;
    setCounts(initial);
  }, [initial]);
  return counts;
}

/** Keeps "(2) " before the title, also when the page gets another one. */
function useTitleCount(open: number): void {
  useEffect(() => {
    const bare = () => document.title.replace(/^\(\d+\) /, "");
    const wanted = () => (open === 0 ? bare() : `(${open}) ${bare()}`);
    const write = () => {
      if (document.title !== wanted()) document.title = wanted();
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [open]);
}

/** Null while the server cannot be reached: the next try may do. */
async function fetchCounts(): Promise<Counts | null> {
  const response = await fetch("/hr/alerts/state", { cache: "no-store" }).catch(() => null);
  if (!response?.ok) return null;
  return countsSchema.safeParse(await response.json().catch(() => null)).data ?? null;
}
