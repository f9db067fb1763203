"use client";

import { useTransition } from "react";
import { useNotifications } from "#components/notifications/use-notifications.ts";
import { Button } from "#components/ui/button.tsx";

export function MarkAllButton() {
  const { markAllRead } = useNotifications();
  const [pending, startTransition] = useTransition();
  return (
    <Button variant="secondary" pending={pending} onClick={() => startTransition(markAllRead)}>
      Mark all as read
    </Button>
  );
}
