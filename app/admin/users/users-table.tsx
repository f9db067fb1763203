import Link from "next/link";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { classifyAccount } from "#lib/domain/sign-in/account-state.ts";
import type { ListedUser } from "#lib/services/users/list-users.ts";
import { formatMoment } from "../format-moment.ts";
import { AccountStateBadge } from "./account-state-badge.tsx";
import { roleNames } from "./role-names.ts";

export function UsersTable({ users }: { users: readonly ListedUser[] }) {
  return (
    <Table caption="Accounts, by name">
      <thead>
        <tr>
          <TableHeadCell>Name</TableHeadCell>
          <TableHeadCell>Role</TableHeadCell>
          <TableHeadCell>Employee</TableHeadCell>
          <TableHeadCell>State</TableHeadCell>
          <TableHeadCell>Last sign-in</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <TableRow key={user.id}>
            <TableCell className="min-w-56">
              <Link href={`/admin/users/${user.id}`} className="text-link font-semibold">
                {user.name}
              </Link>
              <span className="block wrap-anywhere text-muted">{user.email}</span>
            </TableCell>
            <TableCell>{roleNames[user.role]}</TableCell>
            <TableCell>{user.employeeId ?? <span className="text-muted">none</span>}</TableCell>
            <TableCell>
              <AccountStateBadge state={classifyAccount(user)} />
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted">
              {user.lastSignInAt === null ? "never" : formatMoment(user.lastSignInAt)}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
