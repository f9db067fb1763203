import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { statusWords, toReasonWords } from "#lib/domain/mail/mail-words.ts";
import type { listOutbox } from "#lib/services/outbox/list-outbox.ts";
import { formatMoment } from "../format-moment.ts";

type ListedMail = Awaited<ReturnType<typeof listOutbox>>["mails"][number];

export function OutboxTable({ mails }: { mails: readonly ListedMail[] }) {
  return (
    <Table caption="Mails, newest first">
      <thead>
        <tr>
          <TableHeadCell>Mail</TableHeadCell>
          <TableHeadCell>State</TableHeadCell>
          <TableHeadCell align="right">Attempts</TableHeadCell>
          <TableHeadCell>Next try</TableHeadCell>
          <TableHeadCell>Written</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <TableRow key={mail.id}>
            <TableCell className="min-w-56">
              <Link href={`/admin/outbox/${mail.id}`} className="text-link font-semibold">
                {mail.subject}
              </Link>
              <span className="block wrap-anywhere text-muted">to {mail.recipient}</span>
            </TableCell>
            <TableCell className="min-w-44">
              <Badge tone={statusWords[mail.status].tone}>{statusWords[mail.status].word}</Badge>
              {mail.reason === null ? null : (
                <span className="mt-1 block text-xs text-muted">{toReasonWords(mail.reason)}</span>
              )}
            </TableCell>
            <TableCell align="right">{mail.attempts}</TableCell>
            <TableCell className="whitespace-nowrap text-muted">
              {mail.nextAttemptAt === null ? "–" : formatMoment(mail.nextAttemptAt)}
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted">{formatMoment(mail.createdAt)}</TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
