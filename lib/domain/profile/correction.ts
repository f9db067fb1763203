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
  name: "Name in the records",
  email: "Work address in the records",
  department: "Department",
  job_title: "Job title",
  manager: "Manager",
  location: "Location",
  joining_date: "Joining date",
};

export const correctionStatuses = ["open", "accepted", "declined", "withdrawn"] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];
