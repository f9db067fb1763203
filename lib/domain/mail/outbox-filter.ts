import { type MailStatus, mailStatuses } from "./mail-status.ts";
import { type MailPurpose, mailPurposes } from "./purposes.ts";

/** Which mails the outbox shows; null: all. `before` is the id of the last one of the page before. */
export type OutboxFilter = {
  readonly status: MailStatus | null;
  readonly purpose: MailPurpose | null;
  readonly before: string | null;
};

/** What an address asks for; what it does not say right is not asked. */
export function parseOutboxFilter(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): OutboxFilter {
  const before = params.before;
  return {
    status: mailStatuses.find((status) => status === params.status) ?? null,
    purpose: mailPurposes.find((purpose) => purpose === params.purpose) ?? null,
    before: typeof before === "string" && /^\w{1,60}$/.test(before) ? before : null,
  };
}

/** The address of the page after this one. */
export function toOlderHref({ status, purpose }: OutboxFilter, lastId: string): string {
  const params = new URLSearchParams({
    ...(status === null ? {} : { status }),
    ...(purpose === null ? {} : { purpose }),
    before: lastId,
  });
  return `/admin/outbox?${params}`;
}
