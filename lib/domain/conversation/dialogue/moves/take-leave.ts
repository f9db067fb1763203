import { isHeavyTalk } from "../state/heaviness.ts";
import type { Dialogue } from "../state/read-dialogue.ts";
import { acknowledgements } from "../words/acknowledgements.ts";
import {
  afterwards,
  closings,
  farewells,
  heavyClosings,
  pauseOffers,
  stopWords,
  summaries,
  themeNames,
} from "../words/endings.ts";
import { intentWords, invitations } from "../words/intent-words.ts";
import { fill } from "./fill.ts";
import { pickFamily } from "./pick-family.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";

const pauseAfterMessages = 12;
const pauseEveryMessages = 10;
const enoughForSummary = 2;

/** The end: what was spoken about in the person's own words, a step if one was named, an open door. */
export function takeLeave(scene: Scene): Draft {
  const { dialogue, latest } = scene;
  const isHeavy = isHeavyTalk(dialogue);
  const wantsToStop = latest?.intent.kind === "tired_of_talking";
  const sentences = listSaid(
    wantsToStop ? scene.choose(stopWords) : null,
    ...(wantsToStop ? [] : writeSummary(scene, isHeavy)),
    scene.choose(isHeavy ? heavyClosings : closings) ?? scene.choose(closings),
    isHeavy ? null : scene.choose(farewells),
  );
  return { sentences, family: pickFamily(scene), questionId: null, isEnding: true };
}

function writeSummary(scene: Scene, isHeavy: boolean): (string | null)[] {
  const { dialogue } = scene;
  const step = dialogue.exchanges.findLast(({ commitment }) => commitment !== null)?.commitment ?? null;
  const stepLine = step === null ? null : fill(scene, summaries.step, "step", step);
  const told = nameWhatWasTold(dialogue);
  if (told === null) return [isHeavy ? null : scene.choose(summaries.light), stepLine];
  const feeling = dialogue.exchanges
    .flatMap(({ feelings }) => feelings)
    .findLast(({ name }) => name !== "good");
  return [
    fill(scene, summaries.told, "it", told),
    stepLine ?? (feeling === undefined ? null : fill(scene, summaries.felt, "feeling", feeling.adjective)),
  ];
}

/** Up to two things in the person's own words; a theme's name where none can be said back; null after small talk. */
function nameWhatWasTold({ exchanges, refused }: Dialogue): string | null {
  const open = exchanges.filter(({ intent }) => intent.kind === "answer");
  const mentions = open
    .flatMap(({ mentions: told }) => told)
    .filter(({ family }) => family === null || !refused.has(family));
  const counts = Map.groupBy(mentions, ({ noun }) => noun);
  const phrases = [...counts.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 2)
    .flatMap(([mention]) => (mention === undefined ? [] : [mention.phrase]));
  if (phrases.length > 0) return phrases.join(" and ");
  const families = open.flatMap(({ topics, asked, kind }) => {
    if (kind === "denies" || kind === "changes_subject") return [];
    return [topics[0]?.family ?? asked?.family].filter((family) => family !== undefined);
  });
  const named = families.filter((family) => !refused.has(family));
  const last = named.at(-1);
  return open.length < enoughForSummary || last === undefined ? null : themeNames[last];
}

/** Whether it is time to ask if there is anything else: after a good while, and not in the middle of distress. */
export function isPauseDue({ dialogue, latest }: Scene): boolean {
  const count = dialogue.exchanges.length;
  const isDue = count >= pauseAfterMessages && (count - pauseAfterMessages) % pauseEveryMessages === 0;
  return isDue && latest?.kind !== "distressed" && latest?.kind !== "asks_for_help";
}

export function offerPause(scene: Scene, lead: readonly string[]): Draft | null {
  const before = scene.choose(pauseOffers.map((candidate) => candidate.before));
  const offer = pauseOffers.find((candidate) => candidate.before === before);
  if (offer === undefined) return null;
  const sentences = [...lead.slice(0, 1), offer.before, offer.question];
  return { sentences, family: pickFamily(scene), questionId: null, isEnding: false };
}

/** When all words for it were used: others that ask nothing, and at last one that may be said again. */
function writeLast(scene: Scene): string {
  const kind = scene.latest?.kind ?? "confirms";
  return scene.choose(acknowledgements[kind]) ?? scene.choose(invitations) ?? "I hear you.";
}

/** After the end nothing is asked; what is said is taken in, and thanks and greetings are returned. */
export function stayAfterwards(scene: Scene, lead: readonly string[]): Draft {
  const kind = scene.latest?.intent.kind;
  const isFarewell = kind === "goodbye" || kind === "tired_of_talking";
  const sentences = listSaid(
    ...lead,
    kind === "thanks" ? scene.choose(intentWords.thanks) : null,
    scene.choose(isFarewell ? farewells : afterwards) ?? scene.choose(afterwards) ?? writeLast(scene),
  );
  return { sentences, family: pickFamily(scene), questionId: null, isEnding: true };
}
