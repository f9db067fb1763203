/** What a signed-in person may be. An admin runs the system and reads no employee data. */
export const roles = ["employee", "hr", "admin"] as const;
export type Role = (typeof roles)[number];
