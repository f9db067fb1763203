import type { FamilyName } from "../../bank/family-names.ts";
import type { AnswerKind } from "../../bank/question-bank.ts";
import { isHeavyTalk } from "../state/heaviness.ts";
import { splitSentences } from "../state/said-before.ts";
import { acknowledgements, nearbyPeople } from "../words/acknowledgements.ts";
import { themeNames } from "../words/endings.ts";
import { stepQuestions, stepWords, themeBridges, themeStarts } from "../words/frames.ts";
import { invitations, openQuestions } from "../words/intent-words.ts";
import { plainNos } from "../words/quiet-words.ts";
import { peopleToReach, smallSteps, wordsOffer } from "../words/small-steps.ts";
import { answerConflict } from "./ask-other-view.ts";
import { fill } from "./fill.ts";
import { pickFamily } from "./pick-family.ts";
import { pickAdvised, pickFollowUp, pickOpening, type Question } from "./pick-question.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";
import { isPauseDue, offerPause, takeLeave } from "./take-leave.ts";
import { writeLead, writeRecollection } from "./write-lead.ts";

const asksForPeople =
  /\b(?:who|whom|somebody|someone|anybody|anyone|person|human|hr|where|contact|counsel\w*|therapist|professional)\b/;
const asksForWords = /\b(?:say|tell|ask|talk to|bring up|approach|word|phrase|write)\b/;
/** How often a heavy answer is met without a question. */
const quietChance = 0.35;
const leastBeforePause = 8;
const wordsThatTell = 4;
const mournedFor = 4;

/** Answers what was said about the question, or about anything else: a fitting word, then one question or one offer. */
export function answerMessage(scene: Scene): Draft {
  const isMourning = hasLost(scene);
  const taken = scene.latest?.kind ?? "confirms";
  const kind = isMourning && taken !== "asks_for_help" ? "distressed" : taken;
  const family = isMourning ? "mood" : pickFamily(scene);
  if (isNoAgain(scene)) return leaveInPeace(scene, family);
  if (scene.latest?.commitment) return welcomeStep(scene, family, scene.latest.commitment);
  if (kind !== "changes_subject" && isPauseDue(scene)) {
    const pause = offerPause(scene, writeLead(scene, kind, null));
    if (pause !== null) return pause;
  }
  const conflict = answerConflict(scene, family);
  if (conflict !== null) return conflict;
  if (kind === "asks_for_help") return offerHelp(scene, family);
  if (kind === "changes_subject") return followElsewhere(scene, family);
  if (kind === "distressed" && isLongDistress(scene)) return stayWith(scene, family);
  const recollection = writeRecollection(scene);
  if (recollection?.asks === true) {
    return draft(family, [...writeLead(scene, kind, null), recollection.text], null);
  }
  const question = pickNext(scene, family, kind);
  if (question === null) return goOn(scene, family, kind);
  const lead = writeLead(scene, kind, question.text);
  const asked = lead.length > 0 ? toBare(question) : question.text;
  return draft(family, [...lead, ...listSaid(recollection?.text ?? null), asked], question.id);
}

/** Soon after a loss was told nothing else is a theme. */
function hasLost({ dialogue }: Scene): boolean {
  return dialogue.exchanges
    .slice(-mournedFor, -1)
    .some(({ intent }) => intent.kind === "occasion" && intent.occasion.id === "loss");
}

const bareNo =
  /^(?:i (?:\w+ )?said )?(?:no+|nope|nah|never|nothing|nein|non)\b(?: (?:no+|nope|thanks|really|nothing))*[.!]*$/;

/** One no answers a question; a second in a row answers the asking. */
function isNoAgain({ dialogue }: Scene): boolean {
  const [before, latest] = dialogue.exchanges.slice(-2);
  if (latest === undefined || before === undefined || isHeavyTalk(dialogue)) return false;
  return bareNo.test(latest.message.plain) && bareNo.test(before.message.plain);
}

/** Nobody is asked on and on who says no each time. */
function leaveInPeace(scene: Scene, family: FamilyName): Draft {
  const word = scene.choose(plainNos);
  if (word === null) return takeLeave(scene);
  return draft(family, listSaid(word, scene.choose(invitations)), null);
}

/** Where something was said first, the words that a follow-up brings itself are one comfort too many. */
function toBare({ id, text }: Question): string {
  const sentences = splitSentences(text);
  const last = sentences.at(-1) ?? text;
  // By its longest sentence a text of the bank is known again, so that one has to stay.
  const isKnownByIt = sentences.every((sentence) => sentence.length <= last.length);
  return id !== null && !id.includes(".open.") && isKnownByIt ? last : text;
}

/** A theme that nobody spoke of yet is opened, but never in the middle of distress or anger. */
function pickNext(scene: Scene, family: FamilyName, kind: AnswerKind): Question | null {
  const isCalm = kind !== "distressed" && kind !== "angry";
  const opening = isCalm && !isTouched(scene, family) && !isTold(scene) ? pickOpening(scene, family) : null;
  if (opening === null) return pickAdvised(scene, family, kind) ?? pickFollowUp(scene, family, kind);
  const bridge = scene.dialogue.asked.length > 0 ? scene.choose(themeBridges) : null;
  return { id: opening.id, text: listSaid(bridge, opening.text).join(" ") };
}

/** A step of their own is worth more than any question: it is named, and helped along. */
function welcomeStep(scene: Scene, family: FamilyName, step: string): Draft {
  const sentences = listSaid(fill(scene, stepWords, "step", step), scene.choose(stepQuestions));
  return draft(family, sentences.length > 0 ? sentences : listSaid(scene.choose(invitations)), null);
}

/** The person began with something of their own, which is to be taken up and not passed over. */
function isTold({ latest, dialogue }: Scene): boolean {
  const isFirst = dialogue.exchanges.length === 1 && dialogue.asked.length === 0;
  return isFirst && (latest?.message.words.length ?? 0) >= wordsThatTell && latest?.kind !== "denies";
}

/** Asked about before, or raised by the person. */
function isTouched({ dialogue, latest }: Scene, family: FamilyName): boolean {
  return (
    dialogue.asked.some((text) => text.family === family) ||
    (latest?.topics.some((topic) => topic.family === family) ?? false) ||
    dialogue.exchanges.some(({ topics }) => topics[0]?.family === family)
  );
}

/** This theme has no question left for such an answer: another one, then anything else, then the end. */
function goOn(scene: Scene, family: FamilyName, kind: AnswerKind): Draft {
  const near = listNearThemes(scene, family)
    .map((theme) => ({ theme, question: pickFollowUp(scene, theme, kind) }))
    .find(({ question }) => question !== null);
  if (near !== undefined && near.question !== null) {
    const led = writeLead(scene, kind, near.question.text);
    const asked = led.length > 0 ? toBare(near.question) : near.question.text;
    return draft(near.theme, [...led, asked], near.question.id);
  }
  const lead = writeLead(scene, kind, null);
  const other = scene.choose(openQuestions);
  if (other !== null && kind !== "distressed") return draft(family, [...lead, other], null);
  if (scene.dialogue.exchanges.length < leastBeforePause) {
    const invitation = scene.choose(invitations);
    if (invitation !== null) return draft(family, [...lead, invitation], null);
  }
  const pause = offerPause(scene, lead);
  if (pause !== null) return pause;
  const invitation = scene.choose(invitations);
  return invitation === null ? takeLeave(scene) : draft(family, [...lead, invitation], null);
}

/** Themes whose questions fit as well: those that were spoken of, and how somebody feels about it all. */
function listNearThemes({ dialogue }: Scene, family: FamilyName): FamilyName[] {
  const spokenOf = dialogue.asked.map((text) => text.family).toReversed();
  return [...new Set([...spokenOf, "mood" as const])].filter(
    (theme) => theme !== family && !dialogue.refused.has(theme),
  );
}

/** A theme begins: with what the council would ask first, or with an opening. */
export function beginTheme(scene: Scene, family: FamilyName, lead: readonly string[]): Draft {
  const question = pickAdvised(scene, family, null) ?? pickOpening(scene, family);
  if (question !== null) {
    const greetsItself = /^(?:hello|hi|hey|good (?:morning|day))\b/i.test(question.text);
    return draft(family, [...(greetsItself ? [] : lead), question.text], question.id);
  }
  const start = fill(scene, themeStarts, "it", themeNames[family]);
  const other = scene.choose(openQuestions) ?? scene.choose(invitations);
  return draft(family, listSaid(...(start === null ? lead : [start]), other), null);
}

/** Something small and within reach: people for whoever asks for people, words for whoever must speak, else a step. */
function offerHelp(scene: Scene, family: FamilyName): Draft {
  const { latest } = scene;
  const asked = latest?.message.clauses.at(-1)?.text ?? "";
  const lead = writeLead(scene, "asks_for_help", null);
  const reachable = asksForPeople.test(asked) ? scene.choose(peopleToReach) : null;
  const words = asksForWords.test(asked) || reachable !== null ? scene.choose(wordsOffer) : null;
  const step = reachable === null ? scene.choose(listSteps(scene, family)) : null;
  const hasOffer = reachable !== null || words !== null || step !== null;
  const question = hasOffer ? null : pickFollowUp(scene, family, "asks_for_help");
  const rest = listSaid(reachable, step, words, question?.text ?? null);
  if (rest.length > 0) return draft(family, [...lead, ...rest], question?.id ?? null);
  return draft(family, [...lead, ...listSaid(scene.choose(nearbyPeople) ?? scene.choose(invitations))], null);
}

/** A doctor is named only to one who spoke of sleep, or of how they feel. */
function listSteps({ dialogue, latest }: Scene, family: FamilyName): readonly string[] {
  const isHealth =
    dialogue.exchanges.some(({ feelings }) => feelings.some(({ isHeavy }) => isHeavy)) ||
    /\b(?:sle(?:ep|pt)\w*|insomnia|for (?:weeks|months))\b/.test(latest?.message.plain ?? "");
  return smallSteps[family].filter((step) => isHealth || !step.includes("doctor"));
}

/** What the person turned to, if it is a theme; else the theme at hand has words for being left. */
function followElsewhere(scene: Scene, family: FamilyName): Draft {
  const asked = scene.latest?.asked?.family ?? null;
  const [raised] = scene.latest?.topics ?? [];
  if (raised !== undefined && raised.family !== asked && raised.family === family) {
    const question = pickFollowUp(scene, family, "confirms");
    if (question !== null)
      return draft(
        family,
        [...writeLead(scene, "changes_subject", question.text), question.text],
        question.id,
      );
  }
  const left = asked === null ? null : pickFollowUp(scene, asked, "changes_subject");
  const question = left ?? toQuestion(scene.choose(openQuestions));
  const lead = writeLead(scene, "changes_subject", question?.text ?? null);
  if (question !== null) return draft(family, [...lead, question.text], question.id);
  return draft(family, [...lead, ...listSaid(scene.choose(invitations))], null);
}

function toQuestion(text: string | null): Question | null {
  return text === null ? null : { id: null, text };
}

function isLongDistress({ dialogue, random }: Scene): boolean {
  const heavy = dialogue.exchanges.slice(-2).filter(({ kind }) => kind === "distressed").length;
  return heavy === 2 && random.uniform() < quietChance;
}

/** Nothing is asked of somebody in the middle of it: being heard, and who else is there. */
function stayWith(scene: Scene, family: FamilyName): Draft {
  const lead = writeLead(scene, "distressed", null);
  const people = scene.choose(nearbyPeople);
  const sentences = listSaid(
    ...(lead.length > 0 ? lead : listSaid(scene.choose(acknowledgements.distressed))),
    lead.some((text) => nearbyPeople.includes(text)) ? null : people,
    scene.choose(invitations),
  );
  return draft(family, sentences, null);
}

function draft(family: FamilyName, sentences: readonly string[], questionId: string | null): Draft {
  return { sentences, family, questionId, isEnding: false };
}
