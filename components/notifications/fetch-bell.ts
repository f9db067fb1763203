import { z } from "zod";
import type { BellView } from "#lib/domain/notification/notification-view.ts";

const bellSchema = z.object({
  unreadCount: z.number(),
  latest: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      href: z.string(),
      at: z.string(),
      when: z.string(),
      isRead: z.boolean(),
    }),
  ),
});

/** The bell as the server knows it; null while it cannot be reached: the next try may do. */
export async function fetchBell(): Promise<BellView | null> {
  const response = await fetch("/notifications/state", { cache: "no-store" }).catch(() => null);
  if (!response?.ok) return null;
  return bellSchema.safeParse(await response.json().catch(() => null)).data ?? null;
}
