/** What HR's own system says of somebody, and what a correction can be asked for. */
export const correctableFields = [
  "name",
  "email",
  "department",
  "job_title",
  "manager",
  "location",
  "joining_date",
] as const;
export type CorrectableField = (typeof correctableFields)[number];

export const correctionFieldWords: Readonly<Record<CorrectableField, string>> = {
  name: "Name",
  email: "Work e-mail",
  department: "Department",
  job_title: "Job title",
  manager: "Manager",
  location: "Location",
  joining_date: "Joining date",
};

export const correctionStatuses = ["open", "accepted", "declined", "withdrawn"] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];

/** What the records say of who somebody is. */
export type MasterRecord = {
  readonly name: string | null;
  readonly email: string | null;
  readonly department: string;
  readonly jobTitle: string | null;
  readonly managerId: string | null;
  readonly managerName: string | null;
  readonly location: string | null;
  readonly joiningDate: string | null;
};

/** Each field as it is read; null: the records say nothing of it. */
export function toCorrectableValues(record: MasterRecord): Readonly<Record<CorrectableField, string | null>> {
  const { managerId, managerName } = record;
  return {
    name: record.name,
    email: record.email,
    department: record.department,
    job_title: record.jobTitle,
    manager: managerId === null || managerName === null ? managerId : `${managerName} (${managerId})`,
    location: record.location,
    joining_date: record.joiningDate,
  };
}

export const correctionStatusWords: Readonly<Record<CorrectionStatus, string>> = {
  open: "Waits for HR",
  accepted: "Accepted",
  declined: "Declined",
  withdrawn: "Taken back",
};

/** What HR does in its own system once it has accepted a request. */
export function describeSourceChange(request: {
  readonly employeeId: string;
  readonly field: CorrectableField;
  readonly recorded: string | null;
  readonly wanted: string;
}): string {
  const { employeeId, field, recorded, wanted } = request;
  if (recorded === wanted) return "The records say so now. Nothing is left to do.";
  const file = field === "joining_date" ? "onboarding file" : "directory";
  const from = recorded === null ? "which is empty" : `now “${recorded}”`;
  return `In your HR system change “${correctionFieldWords[field]}” of ${employeeId}, ${from}, to “${wanted}”. Elara has it with the next import of the ${file}.`;
}
