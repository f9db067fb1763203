/** Something detection never takes in, with the columns of the imported files that hold it. */
export type NeverLookedAt = {
  readonly what: string;
  readonly why: string;
  readonly columns: readonly string[];
};

/**
 * What no run ever looks at. A column of the directory that is missing here fails a test, and so does one of the other
 * files that is here.
 */
export const neverLookedAt: readonly NeverLookedAt[] = [
  {
    what: "Names and e-mail addresses",
    why: "A person is a number to the method; the name is put beside the result for whoever opens it.",
    columns: ["Name", "Email"],
  },
  {
    what: "Department, job title, manager and place of work",
    why: "Nobody is judged by where they stand. They only sort lists and figures of groups.",
    columns: ["Department", "Job_Title", "Manager_ID", "Location"],
  },
  {
    what: "Age, sex, origin, faith, family, pay",
    why: "Elara does not ask for them and has no place to keep them.",
    columns: [],
  },
  {
    what: "What anybody writes",
    why: "Of messages and e-mails only the number sent on a day is known, never a word. Nothing written to Elara or to HR is read for this.",
    columns: [],
  },
  {
    what: "Screens, keyboards, cameras, microphones",
    why: "Elara records nothing of them.",
    columns: [],
  },
  {
    what: "Whether somebody replied to HR, contested or complained",
    why: "Silence and disagreement change nothing about what a run finds.",
    columns: [],
  },
];
