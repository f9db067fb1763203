"use client";

import { useRouter } from "next/navigation";
import { useLive } from "#components/realtime/use-live.ts";

/** Reads the calendar anew when HR gives a task or takes one back. */
export function LiveCalendar() {
  const router = useRouter();
  useLive(["task"], () => router.refresh());
  return null;
}
