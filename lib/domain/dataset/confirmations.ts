import type { DatasetKind } from "./kinds.ts";
import type { Confirmation, ConfirmationKind } from "./report.ts";

/** A directory that leaves out more of the known active people looks like a part of one. */
export const leaverShareLimit = 0.4;
/** A file with more unknown ids looks like another company's. */
export const unknownShareLimit = 0.05;

export type IdsOfFile = {
  readonly kind: DatasetKind;
  readonly file: string;
  readonly people: number;
  readonly unexplained: number;
  readonly unexplainedExamples: readonly string[];
  readonly respelled: number;
  readonly respelledExamples: readonly { spelling: string; employeeId: string; line: number }[];
};

/**
 * What a person has to say yes to before this batch is committed (DOMAIN 1, rule 3).
 * @param company how many people were known before; `active` and `leaving` when the batch has a directory
 */
export function listConfirmations(
  files: readonly IdsOfFile[],
  company: { readonly known: number; readonly active: number; readonly leaving: number },
  confirmed: readonly ConfirmationKind[],
): Confirmation[] {
  const asked: Omit<Confirmation, "isConfirmed">[] = [];
  for (const file of files) {
    if (file.kind === "directory" && company.leaving > leaverShareLimit * company.active) {
      asked.push(askAboutLeavers(file.file, company));
    }
    if (company.known > 0 && file.unexplained > unknownShareLimit * file.people)
      asked.push(askAboutUnknown(file));
    if (file.respelled > 0) asked.push(askAboutSpelling(file));
  }
  return asked.map((question) => ({ ...question, isConfirmed: confirmed.includes(question.kind) }));
}

function askAboutLeavers(file: string, { active, leaving }: { active: number; leaving: number }) {
  return {
    kind: "directory_shrinks" as const,
    file,
    message: `The directory leaves out ${leaving} of ${active} active people. If you go on, they count as having left. Is the directory complete?`,
    count: leaving,
    examples: [],
  };
}

function askAboutUnknown(file: IdsOfFile) {
  return {
    kind: "unknown_ids" as const,
    file: file.file,
    message: `${file.unexplained} of the ${file.people} people in this file are not known yet. If you go on, they are added. Is it the right file?`,
    count: file.unexplained,
    examples: file.unexplainedExamples,
  };
}

function askAboutSpelling(file: IdsOfFile) {
  return {
    kind: "id_spelling" as const,
    file: file.file,
    message: `${file.respelled === 1 ? "One id differs" : `${file.respelled} ids differ`} from a known one only by case or blanks. If you go on, they are taken as the same people. Are they?`,
    count: file.respelled,
    examples: file.respelledExamples.map(
      ({ spelling, employeeId, line }) => `"${spelling}" on line ${line} is taken as ${employeeId}`,
    ),
  };
}
