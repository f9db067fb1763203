import type { ScreenCategory, ScreenVerdict } from "../conversation/screen/verdict.ts";

/** Alerts out of a conversation, the most urgent first: somebody waits, at any hour. */
export const personAlertKinds = ["medical", "life", "violence", "work_harm", "talk"] as const;
export type PersonAlertKind = (typeof personAlertKinds)[number];

/** Alerts out of what Elara knows without a word of the person: nobody waits, and they keep to working hours. */
export const workAlertKinds = ["severe_finding", "no_answer"] as const;
export type WorkAlertKind = (typeof workAlertKinds)[number];

/** What kind of help is needed: what a responder is told, and by what rotas are chosen. */
export const alertKinds = [...personAlertKinds, ...workAlertKinds] as const;
export type AlertKind = (typeof alertKinds)[number];

/** Where an alert comes from: a person's own words or wish, or Elara's daily work. */
export const alertSources = ["conversation", "work"] as const;

/** Nobody has it; somebody looks after it; something is being done; what was done is written down. */
export const alertStatuses = ["open", "acknowledged", "in_progress", "resolved"] as const;
export type AlertStatus = (typeof alertStatuses)[number];

export function isWorkAlertKind(kind: AlertKind): kind is WorkAlertKind {
  return workAlertKinds.some((known) => known === kind);
}

/** What can happen to an alert, in the order in which it usually does. */
export const alertEventKinds = [
  "raised",
  "repeated",
  "asked",
  "called",
  "acknowledged",
  "begun",
  "paused",
  "noted",
  "handed_over",
  "handed_back",
  "closed",
  "reopened",
] as const;
export type AlertEventKind = (typeof alertEventKinds)[number];

const kindOfCategory: Readonly<Record<ScreenCategory, PersonAlertKind>> = {
  medical_emergency: "medical",
  suicide: "life",
  self_harm: "life",
  harm_to_others: "violence",
  abuse: "violence",
  harassment: "work_harm",
  discrimination: "work_harm",
  unsafe_work: "work_harm",
};

/** The most urgent kind among categories; null without one. */
export function toAlertKind(categories: readonly ScreenCategory[]): PersonAlertKind | null {
  const kinds = categories.map((category) => kindOfCategory[category]);
  return personAlertKinds.find((kind) => kinds.includes(kind)) ?? null;
}

/** What the kind of an alert needs from a person, in plain words for a responder: no finding, no label. */
export const alertKindWords: Readonly<Record<AlertKind, { title: string; meaning: string }>> = {
  medical: {
    title: "May need medical help",
    meaning: "Call them at once. If you cannot reach them, send the emergency service to where they are.",
  },
  life: {
    title: "May be in danger",
    meaning: "Call them now, listen, ask whether they are safe, and do not leave them alone with it.",
  },
  violence: {
    title: "Somebody's safety is at stake",
    meaning: "Call them, listen without judging, and find out whether everybody is safe right now.",
  },
  work_harm: {
    title: "Asks for a talk about something at work",
    meaning:
      "Write or call, and let them choose time and place. What happened they tell you themselves, if they want to.",
  },
  talk: {
    title: "Would like to talk to a person",
    meaning: "Write or call, and ask what would help. They asked for a human being, nothing more is known.",
  },
  severe_finding: {
    title: "A severe finding",
    meaning:
      "Look at what was noticed, then offer a talk and ask how they see it. A finding is a reason to ask, not a judgement.",
  },
  no_answer: {
    title: "Has not responded to three check-ins",
    meaning: "A personal conversation may help. Silence has many reasons, and says nothing about the person.",
  },
};

/** The two verdicts of one conversation as one: what was said before stays said. */
export function joinVerdicts(
  before: Pick<ScreenVerdict, "categories" | "isImminent">,
  now: ScreenVerdict,
): Pick<ScreenVerdict, "categories" | "isImminent"> & { readonly isWorse: boolean } {
  const added = now.categories.filter((category) => !before.categories.includes(category));
  return {
    categories: [...before.categories, ...added],
    isImminent: before.isImminent || now.isImminent,
    isWorse: added.length > 0 || (now.isImminent && !before.isImminent),
  };
}
