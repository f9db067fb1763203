import type { ConversationTurn } from "../../conversation-analysis.ts";
import type { Said } from "./said.ts";
import { soundsLikeElara } from "./sounds-like-elara.ts";
import { classifySpeaker, unnamedSpeakers } from "./speaker-names.ts";

/** `named`: the file says who speaks. `inferred`: it follows from the file. `unclear`: it had to be assumed, and a note says so. */
export type SpeakerCertainty = "named" | "inferred" | "unclear";

export type AssignedTurns =
  | {
      readonly turns: readonly ConversationTurn[];
      readonly certainty: SpeakerCertainty;
      readonly notes: readonly string[];
    }
  | { readonly failure: string };

/** So far apart the two sides have to sound before their words tell who is who. */
const clearLead = 0.6;

/**
 * Settles who is the employee and who is Elara: by names that say it, by the employee that the record names, because only one side
 * is open, and last by which side asks. Whatever was not said in the file is said in a note; what cannot be told fails.
 */
export function assignSpeakers(said: readonly Said[], employeeNames: readonly string[]): AssignedTurns {
  const spoken = said.filter(({ speaker }) => classifySpeaker(speaker) !== "other");
  const names = [...new Set(spoken.map(({ speaker }) => speaker))];
  if (names.length === 0) return { failure: "It holds no message with words of an employee." };
  const decision = decide(names, spoken, employeeNames);
  if ("failure" in decision) return decision;
  const turns = spoken.map(({ speaker, text, sentAt }): ConversationTurn => {
    const side = decision.employees.has(speaker) ? "employee" : "elara";
    return { speaker: side, text, ...(sentAt === null ? {} : { sentAt }) };
  });
  if (!turns.some(({ speaker }) => speaker === "employee")) {
    return { failure: "It holds no message of an employee, only Elara's." };
  }
  const left = said.length - spoken.length;
  const system =
    left === 0 ? [] : [`${left} of its messages are instructions or tools of a model and were left out.`];
  return { turns, certainty: decision.certainty, notes: [...decision.notes, ...system] };
}

type Decision =
  | {
      readonly employees: ReadonlySet<string>;
      readonly certainty: SpeakerCertainty;
      readonly notes: readonly string[];
    }
  | { readonly failure: string };

function decide(names: readonly string[], said: readonly Said[], employeeNames: readonly string[]): Decision {
  const ofKind = (kind: string) => names.filter((name) => classifySpeaker(name) === kind);
  const [employees, elaras, unnamed] = [ofKind("employee"), ofKind("elara"), ofKind("unnamed")];
  const open = [...ofKind("unknown"), ...unnamed];
  const own = open.filter((name) => employeeNames.some((known) => isSame(known, name)));
  if (own.length === 1) return { employees: new Set([...employees, ...own]), certainty: "named", notes: [] };
  if (open.length === 0) return { employees: new Set(employees), certainty: "named", notes: [] };
  if (employees.length > 0) {
    const who = listNames(open);
    const note = `${who} ${open.length === 1 ? "is" : "are"} not said to be the employee; their words were not taken as the employee's.`;
    return { employees: new Set(employees), certainty: "inferred", notes: [note] };
  }
  const [first, second] = open;
  if (open.length === 1 && first !== undefined) return decideAlone(first, elaras.length > 0);
  if (open.length > 2 || elaras.length > 0 || first === undefined || second === undefined) {
    return { failure: `It does not say who of ${listNames(open)} is the employee.` };
  }
  return decideByWords(first, second, said);
}

/** One speaker whose name says nothing. */
function decideAlone(name: string, hasElara: boolean): Decision {
  const certainty = hasElara ? "inferred" : "unclear";
  const isNamed = classifySpeaker(name) === "unknown";
  const who = isNamed ? `“${name}”` : "The only one who speaks";
  const note = hasElara
    ? `${who} was taken as the employee, because the other one is Elara.`
    : `${who} was taken as the employee; the file does not say so.`;
  return { employees: new Set([name]), certainty, notes: [note] };
}

function decideByWords(first: string, second: string, said: readonly Said[]): Decision {
  const textsOf = (name: string) => said.filter(({ speaker }) => speaker === name).map(({ text }) => text);
  const lead = soundsLikeElara(textsOf(first)) - soundsLikeElara(textsOf(second));
  if (Math.abs(lead) >= clearLead) {
    const employee = lead > 0 ? second : first;
    const note = `The file does not say who is the employee. ${sentenceStart(employee)} was taken as the employee, because the other one asks and answers as Elara does.`;
    return { employees: new Set([employee]), certainty: "inferred", notes: [note] };
  }
  if (classifySpeaker(first) !== "unnamed" || classifySpeaker(second) !== "unnamed") {
    return { failure: `It does not say who of ${listNames([first, second])} is the employee.` };
  }
  const isQuestion = first === unnamedSpeakers.question || second === unnamedSpeakers.question;
  const employee = isQuestion ? unnamedSpeakers.answer : unnamedSpeakers.first;
  const note = `It is not clear who is the employee: ${employee} was assumed to be. Look at the conversation before you rely on this.`;
  return { employees: new Set([employee]), certainty: "unclear", notes: [note] };
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(one) !== "" && plain(one) === plain(other);
}

function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, 4)
    .map((name) => (classifySpeaker(name) === "unnamed" ? name : `“${name.slice(0, 40)}”`));
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}

function sentenceStart(name: string): string {
  return classifySpeaker(name) === "unnamed"
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : `“${name.slice(0, 40)}”`;
}
