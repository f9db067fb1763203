/** One department of the demo company and what work is like in it. */
export type DepartmentPlan = {
  readonly name: string;
  /** Its part of the company; the parts are scaled to the number of people. */
  readonly weight: number;
  readonly titles: readonly string[];
  /** Usual amounts of a working day. */
  readonly hours: number;
  readonly meetings: number;
  readonly teamsMessages: number;
  readonly emails: number;
};

export const departmentPlans: readonly DepartmentPlan[] = [
  plan(
    "Engineering",
    26,
    [7.9, 3, 34, 7],
    "Software Engineer|Senior Software Engineer|QA Engineer|Site Reliability Engineer",
  ),
  plan(
    "Customer Support",
    18,
    [7.7, 2, 22, 26],
    "Support Specialist|Senior Support Specialist|Support Engineer",
  ),
  plan(
    "Sales",
    15,
    [8, 4, 18, 31],
    "Account Executive|Sales Development Representative|Solutions Consultant",
  ),
  plan("Operations", 14, [7.8, 3, 15, 18], "Operations Analyst|Logistics Coordinator|Operations Specialist"),
  plan("Marketing", 9, [7.8, 4, 26, 17], "Content Strategist|Campaign Specialist|Brand Designer"),
  plan("Product", 8, [8, 4, 30, 12], "Product Designer|Product Analyst|Product Owner"),
  plan("Finance", 6, [8, 3, 11, 24], "Accountant|Financial Analyst|Payroll Specialist"),
  plan("People", 4, [7.8, 4, 18, 21], "People Partner|Recruiter|People Operations Specialist"),
];

function plan(
  name: string,
  weight: number,
  [hours, meetings, teamsMessages, emails]: readonly [number, number, number, number],
  titles: string,
): DepartmentPlan {
  return { name, weight, titles: titles.split("|"), hours, meetings, teamsMessages, emails };
}
