import { type FamilyName, familyNames } from "../../bank/family-names.ts";
import type { Exchange } from "../state/read-dialogue.ts";
import type { Scene } from "./scene.ts";

/** A theme is left after so many questions, unless the person goes on about it. */
const questionsPerFamily = 6;
/** A word of the family's own, near the end of a message. */
const raisedFrom = 2;
const staysFrom = 0.5;

/** Themes that are asked about last, when nothing else points anywhere. */
const byDefault: readonly FamilyName[] = ["no_data", "mood", "workload", "belonging", "leave_rest"];

/** What the reply is to be about: what the person raises, the theme at hand, then where the facts point. */
export function pickFamily(scene: Scene): FamilyName {
  const { request, dialogue, latest } = scene;
  const raised = latest === null ? null : findRaised(scene, latest);
  if (raised !== null) return raised;
  const inBank = new Set(request.bank.families.map(({ name }) => name));
  const candidates = [
    ...listSaidThemes(scene),
    ...(request.consensus === null ? [] : [request.consensus.focus]),
    ...request.situation.problems.map(({ family }) => family),
    ...(request.situation.tenure === "new" ? ["onboarding" as const] : []),
    ...byDefault,
    ...familyNames,
  ];
  const open = candidates.find((family) => inBank.has(family) && isOpen(scene, family));
  return open ?? candidates.find((family) => !dialogue.refused.has(family)) ?? "no_data";
}

/** What the newest message is about; the theme at hand, if it is about that as well. */
function findRaised({ dialogue }: Scene, latest: Exchange): FamilyName | null {
  const [first] = latest.topics;
  if (first === undefined || !isAboutThemselves(latest)) return null;
  const current = latest.asked?.family;
  const same = latest.topics.find(({ family }) => family === current);
  if (same !== undefined && same.weight >= first.weight * staysFrom && !dialogue.refused.has(same.family)) {
    return countAsked(dialogue.asked, same.family) < questionsPerFamily * 2 ? same.family : null;
  }
  const isStrong = first.weight >= raisedFrom || current === undefined;
  return isStrong && !dialogue.refused.has(first.family) ? first.family : null;
}

/** The theme at hand, then those that the person told of before, newest first. */
function listSaidThemes({ dialogue, latest }: Scene): FamilyName[] {
  const current = latest?.asked?.family;
  const told = dialogue.exchanges
    .toReversed()
    .filter(isAboutThemselves)
    .flatMap(({ topics }) => (topics[0] === undefined ? [] : [topics[0].family]));
  return current === undefined ? told : [current, ...told];
}

const aboutOthers: ReadonlySet<string> = new Set([
  "steering",
  "outside",
  "harm_request",
  "about_elara",
  "rule_question",
]);

/** What is asked of Elara or of the company's rules, or meant to steer it, raises no theme. */
export function isAboutThemselves({ intent }: Exchange): boolean {
  return !aboutOthers.has(intent.kind);
}

function isOpen({ dialogue }: Scene, family: FamilyName): boolean {
  if (dialogue.refused.has(family) || countAsked(dialogue.asked, family) >= questionsPerFamily) return false;
  return (
    dialogue.exchanges.filter(({ asked, kind }) => asked?.family === family && kind === "denies").length < 2
  );
}

function countAsked(asked: readonly { readonly family: FamilyName }[], family: FamilyName): number {
  return asked.filter((text) => text.family === family).length;
}
