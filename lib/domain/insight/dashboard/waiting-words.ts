/** What waits for HR, counted. */
export type WaitingCounts = {
  /** People who wait for somebody, people who are looked after, and alerts that may wait for working hours. */
  readonly alerts: { readonly open: number; readonly acknowledged: number; readonly calm: number };
  readonly messages: { readonly waiting: number; readonly unassigned: number };
  readonly contests: number;
  readonly corrections: number;
};

export type WaitingRow = {
  readonly kind: keyof WaitingCounts;
  readonly href: string;
  readonly count: number;
  readonly sentence: string;
  /** Whether somebody may be in danger and nobody has taken it. */
  readonly isUrgent: boolean;
};

/** What waits for HR, the most urgent first; nothing that does not wait is listed. */
export function listWaiting(counts: WaitingCounts): WaitingRow[] {
  const { alerts, messages, contests, corrections } = counts;
  const rows: WaitingRow[] = [
    {
      kind: "alerts",
      href: "/hr/alerts",
      count: alerts.open + alerts.acknowledged + alerts.calm,
      sentence: describeAlerts(alerts),
      isUrgent: alerts.open > 0,
    },
    {
      kind: "messages",
      href: messages.unassigned > 0 ? "/hr/messages?view=unassigned" : "/hr/messages",
      count: messages.waiting,
      sentence: describeMessages(messages),
      isUrgent: false,
    },
    {
      kind: "contests",
      href: "/hr/contests",
      count: contests,
      sentence: contests === 1 ? "contested point" : "contested points",
      isUrgent: false,
    },
    {
      kind: "corrections",
      href: "/hr/corrections",
      count: corrections,
      sentence: corrections === 1 ? "request for correction" : "requests for correction",
      isUrgent: false,
    },
  ];
  return rows.filter(({ count }) => count > 0);
}

function describeAlerts({ open, acknowledged, calm }: WaitingCounts["alerts"]): string {
  const name = open + acknowledged + calm === 1 ? "alert" : "alerts";
  if (open > 0) return `${name}: ${open} ${open === 1 ? "person waits" : "people wait"} for somebody`;
  return acknowledged > 0 ? `${name}, looked after` : `${name} that can wait for working hours`;
}

function describeMessages({ waiting, unassigned }: WaitingCounts["messages"]): string {
  const name = waiting === 1 ? "message" : "messages";
  return unassigned === 0 ? `${name} to answer` : `${name} to answer, ${unassigned} without anybody`;
}
