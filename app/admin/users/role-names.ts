import type { Role } from "#lib/domain/privacy/roles.ts";

export const roleNames: Record<Role, string> = { employee: "Employee", hr: "HR", admin: "Administrator" };
