import type { AnswerKind } from "../../bank/question-bank.ts";
import type { Mention } from "../memory/find-mentions.ts";
import { isHeavyTalk } from "../state/heaviness.ts";
import type { Exchange } from "../state/read-dialogue.ts";
import { splitSentences } from "../state/said-before.ts";
import { acknowledgements, feelingLines, nearbyPeople } from "../words/acknowledgements.ts";
import { recollections, reflections } from "../words/frames.ts";
import { fill } from "./fill.ts";
import { listSaid, type Scene } from "./scene.ts";
import { takeUp } from "./take-up.ts";

/** How often words of one's own come first where the question has some already. */
const chances = { feelingFirst: 0.6, reflection: 0.45, recollection: 0.4 } as const;
/** The question brings words for what is heavy already. */
const consoles =
  /^(?:i'm (?:sorry|glad)|thank you|that (?:is|sounds|must|can't)|you (?:sound|don't have to|have|are)|i (?:can )?hear|this|no wonder|it)\b/i;
const recollectFromMessage = 4;
const recentMessages = 2;

/** What comes before a question: it answers what was said, and never cheers at what is heavy. */
export function writeLead(scene: Scene, kind: AnswerKind, question: string | null): string[] {
  const { latest, random } = scene;
  if (latest === null) return [];
  const heard = takeUp(scene);
  if (heard !== null) return listSaid(heard, isVeryHeavy(scene) ? scene.choose(nearbyPeople) : null);
  const hasOwnLead = question !== null && splitSentences(question).length > 1;
  const feeling = writeFeeling(scene, latest, kind);
  const isAnswered = hasOwnLead && consoles.test(question);
  if (feeling !== null && !isAnswered && (!hasOwnLead || random.uniform() < chances.feelingFirst)) {
    return listSaid(feeling, isVeryHeavy(scene) ? scene.choose(nearbyPeople) : null);
  }
  const mention = latest.mentions.find(({ noun }) => !wasToldBefore(scene, noun));
  const mayReflect = kind === "confirms" || kind === "distressed" || kind === "angry";
  if (mention !== undefined && mayReflect && !hasOwnLead && random.uniform() < chances.reflection) {
    const reflection = fill(scene, reflections, "it", mention.phrase);
    if (reflection !== null) return [reflection];
  }
  // What is played down soon after distress is answered as gently as the distress.
  const pool = kind === "minimises" && isHeavyTalk(scene.dialogue) ? "distressed" : kind;
  return hasOwnLead ? [] : listSaid(scene.choose(acknowledgements[pool]));
}

function writeFeeling(scene: Scene, latest: Exchange, kind: AnswerKind): string | null {
  const [feeling] = latest.feelings;
  if (feeling === undefined) return null;
  // "I'm happy that it is over" inside a complaint is nothing to be glad about.
  if (feeling.name === "good" && kind !== "denies") return null;
  return scene.choose(feelingLines[feeling.name] ?? []);
}

function isVeryHeavy({ dialogue }: Scene): boolean {
  return dialogue.exchanges.slice(-3).filter(({ kind }) => kind === "distressed").length >= 2;
}

/** A question that comes back to something told earlier; null when there is nothing to come back to. */
export function writeRecollection(scene: Scene): { text: string; asks: boolean } | null {
  const { dialogue, random, latest } = scene;
  if (latest?.kind !== "confirms" && latest?.kind !== "minimises") return null;
  if (dialogue.exchanges.length < recollectFromMessage || random.uniform() >= chances.recollection)
    return null;
  const mention = findEarlierMention(scene);
  if (mention === null) return null;
  const text = fill(
    scene,
    recollections.map((recollection) => recollection.text),
    "it",
    mention.phrase,
  );
  const asks = recollections.some((recollection) => recollection.asks && text?.includes("?") === true);
  return text === null ? null : { text, asks };
}

/** Told some messages ago, not in the newest, and never said back before. */
function findEarlierMention({ dialogue }: Scene): Mention | null {
  const earlier = dialogue.exchanges.slice(0, -recentMessages).flatMap(({ mentions }) => mentions);
  const recent = dialogue.exchanges
    .slice(-recentMessages)
    .flatMap(({ mentions }) => mentions.map(({ noun }) => noun));
  const fresh = earlier.filter(
    ({ noun, phrase, family }) =>
      !recent.includes(noun) &&
      !dialogue.said.includes(phrase) &&
      (family === null || !dialogue.refused.has(family)),
  );
  return fresh.at(-1) ?? null;
}

function wasToldBefore({ dialogue }: Scene, noun: string): boolean {
  return dialogue.exchanges
    .slice(0, -1)
    .some(({ mentions }) => mentions.some((mention) => mention.noun === noun));
}
