import type { Role } from "../privacy/roles.ts";

const homePaths: Record<Role, string> = { employee: "/home", hr: "/hr/overview", admin: "/admin/users" };

/** Where a person lands after signing in. */
export function homePathOf(role: Role): string {
  return homePaths[role];
}
