import type { DemoCompany } from "#db/seed/demo-company.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";

export type Passwords = Readonly<Record<Role, string>>;
export type DemoSignIn = {
  readonly role: Role;
  readonly email: string;
  readonly name: string;
  readonly employeeId: string | null;
  readonly password: string;
};

/** One account for each role; the employee is somebody of the overworked team, where there is one. */
export function demoSignIns({ people, stories }: DemoCompany, passwords: Passwords): DemoSignIn[] {
  const team = stories.find(({ kind }) => kind === "overwork")?.employeeIds ?? [];
  const person =
    people.find(({ id }) => id === team[0]) ?? people.find(({ managerId }) => managerId !== null);
  if (person === undefined) throw new RangeError("a company of one has nobody to sign in as");
  const { id: employeeId, email, name } = person;
  return [
    { role: "employee", email, name, employeeId, password: passwords.employee },
    withoutRecords("hr", "Ingrid Hoffmann", passwords.hr),
    withoutRecords("admin", "Tomas Silva", passwords.admin),
  ];
}

function withoutRecords(role: Role, name: string, password: string): DemoSignIn {
  return { role, name, email: `${role}@brightwater.example`, employeeId: null, password };
}
