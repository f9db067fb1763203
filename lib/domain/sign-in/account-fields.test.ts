import { expect, test } from "vitest";
import { employeeIdInputSchema, personNameSchema } from "./account-fields.ts";

test("a name and an employee's ID are one line: they stand in the headers of mails", () => {
  for (const text of ["Mia\r\nBcc: all@example.com", "Mia\u0000Berg", "Mia\u001b[31m"]) {
    expect(personNameSchema.safeParse(text).success).toBe(false);
    expect(employeeIdInputSchema.safeParse(text).success).toBe(false);
  }
  expect(personNameSchema.parse(" Zoë O’Hara-Østergård 李 ")).toBe("Zoë O’Hara-Østergård 李");
  expect(employeeIdInputSchema.parse("  ")).toBeNull();
});
