import type { FamilyName } from "../../bank/family-names.ts";
import {
  asksForVerdict,
  type Conflict,
  findConflict,
  isGraverThanQuarrel,
  nameWho,
} from "../conflicts/find-conflict.ts";
import { intentWords } from "../words/intent-words.ts";
import { frictionLines, oneSided, otherViews } from "../words/other-views.ts";
import { fill, longestPart } from "./fill.ts";
import { pickFollowUp } from "./pick-question.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";
import { takeUp } from "./take-up.ts";
import { writeLead } from "./write-lead.ts";

/** A quarrel stays what is spoken about for so many messages. */
const staysFor = 3;
const asksAtMost = 2;
const restsFor = 3;
const offersNoOther = "I won't make you see the other side";

/**
 * A conflict with somebody: no side is taken. The person is heard first; then, gently and not often, it is asked how it
 * may look from the other's place. Null where there is no quarrel, or something graver than one.
 */
export function answerConflict(scene: Scene, family: FamilyName): Draft | null {
  const conflict = findCurrent(scene);
  if (conflict === null) return null;
  const { latest } = scene;
  const kind = latest?.kind ?? "confirms";
  if (kind === "denies" || kind === "changes_subject") return null;
  if (latest !== null && asksForVerdict.test(latest.message.plain))
    return declineVerdict(scene, family, conflict);
  if (isNewlyTold(scene)) return kind === "asks_for_help" ? null : hearFirst(scene, family, conflict);
  const question = askOtherView(scene, conflict);
  if (question === null) return null;
  const heard = takeUp(scene);
  const lead = heard === null ? writeLead(scene, kind === "minimises" ? "confirms" : kind, null) : [heard];
  return { sentences: [...lead, question], family, questionId: null, isEnding: false };
}

/** How it may look from the other's place; null where that was asked enough, or lately. */
export function askOtherView(scene: Scene, conflict: Conflict | null): string | null {
  const { said, exchanges } = scene.dialogue;
  if (
    exchanges.slice(-staysFor).some(({ message }) => isGraverThanQuarrel(message)) ||
    said.includes(offersNoOther)
  )
    return null;
  const asked = exchanges.flatMap(({ question }, place) =>
    question !== null && otherViews.some((frame) => question.includes(longestPart(frame))) ? [place] : [],
  );
  const last = asked.at(-1);
  const rests = last !== undefined && exchanges.length - 1 - last < restsFor;
  return asked.length >= asksAtMost || rests
    ? null
    : fill(scene, otherViews, "who", conflict?.who ?? unnamed);
}

/** What the newest message tells, or one shortly before it. */
export function findCurrent({ dialogue }: Scene): Conflict | null {
  const recent = dialogue.exchanges.slice(-staysFor);
  if (recent.some(({ message }) => isGraverThanQuarrel(message))) return null;
  const told = recent.map(({ message }) => findConflict(message)).filter((conflict) => conflict !== null);
  if (told.length === 0) return null;
  const named = recent.map(({ message }) => nameWho(message.plain, message.plain));
  const who = told.findLast((conflict) => conflict.who !== unnamed)?.who;
  return { who: who ?? named.findLast((name) => name !== unnamed) ?? unnamed };
}

const unnamed = "the other person";

function isNewlyTold({ dialogue }: Scene): boolean {
  const told = dialogue.exchanges.map(({ message }) => findConflict(message) !== null);
  return told.at(-1) === true && !told.slice(0, -1).includes(true);
}

/** Who is right is not for Elara to say; how it may look from both places can be asked. */
function declineVerdict(scene: Scene, family: FamilyName, conflict: Conflict): Draft | null {
  const judgesNobody = scene.choose(intentWords.taking_sides);
  const question = askOtherView(scene, conflict);
  if (judgesNobody === null || question === null) return null;
  const sentences = listSaid(takeUp(scene), judgesNobody, question);
  return { sentences, family, questionId: null, isEnding: false };
}

function hearFirst(scene: Scene, family: FamilyName, { who }: Conflict): Draft | null {
  const kind = scene.latest?.kind ?? "confirms";
  const side = scene.choose(oneSided);
  if (side === null) return null;
  const heard = takeUp(scene) ?? fill(scene, frictionLines, "who", who);
  const question = pickFollowUp(scene, family, kind, { isBare: true });
  const sentences = listSaid(heard, side, question?.text ?? null);
  return { sentences, family, questionId: question?.id ?? null, isEnding: false };
}
