import type { Turn } from "#lib/domain/conversation/turns.ts";
import { type Severity, severities } from "#lib/domain/detection/verdicts.ts";
import type { SplitName } from "../conversation.ts";
import type { Beat, Scene } from "../scenes/scene.ts";
import type { Draw } from "../words/draw.ts";
import { createSlotFiller } from "../words/fill-slots.ts";
import { roughen } from "../words/roughen.ts";
import { chooseOpening } from "./choose-opening.ts";
import type { Draft, Source, SplitTexts } from "./source.ts";

const shares = { opened: 0.55, goesOn: 0.9, after: 0.85, secondThen: 0.35, interlude: 0.1, end: 0.4 };

/** Draws ways through a scene. */
export function sceneSource(scene: Scene, split: SplitName, texts: SplitTexts): Source {
  const contextFamily = scene.isSharedOut ? `${scene.id}~${split}` : scene.id;
  const weight = Math.sqrt(countWays(scene));
  return {
    contextFamily,
    kind: scene.kind,
    split,
    weight,
    draw: (draw) => walk(scene, contextFamily, { draw, texts }),
  };
}

/** How much a scene has to say: its wordings, those of the person times those of Elara at each stage. */
function countWays({ tells, thens, ends }: Scene): number {
  const beats = [...tells, ...thens, ...ends].flatMap((beat) => [beat, ...beat.after]);
  return beats.reduce((sum, { says, replies }) => sum + says.length * replies.length, 0);
}

type Walk = { readonly draw: Draw; readonly texts: SplitTexts };

function walk(scene: Scene, contextFamily: string, { draw, texts }: Walk): Draft {
  const severity: Severity | null = scene.family === null ? null : draw.pick(severities);
  const beats = chooseBeats(scene, { draw, texts });
  const fill = createSlotFiller(draw);
  const turns: Turn[] = [];
  if (scene.mayBeOpened && draw.chance(shares.opened))
    turns.push({ role: "elara", text: chooseOpening(draw, texts, { family: scene.family, severity }) });
  for (const { says, replies } of beats) {
    const said = fill(draw.pick(says));
    turns.push({ role: "person", text: scene.language === "en" ? roughen(said, draw) : said });
    turns.push({ role: "elara", text: fill(draw.pick(replies)) });
  }
  const { kind, family, language, policies, isGrave } = scene;
  const answerKinds = beats.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return { kind, family, language, policies, isGrave, contextFamily, severity, answerKinds, turns };
}

function chooseBeats(scene: Scene, { draw, texts }: Walk): Beat[] {
  const chosen = [draw.pick(scene.tells)];
  const isEnglish = scene.language === "en";
  const thens = draw.shuffle(scene.thens).slice(0, draw.chance(shares.secondThen) ? 2 : 1);
  for (const then of draw.chance(shares.goesOn) ? thens : []) {
    chosen.push(then);
    if (then.after.length > 0 && draw.chance(shares.after)) chosen.push(draw.pick(then.after));
  }
  if (isEnglish && texts.interludes.length > 0 && draw.chance(shares.interlude))
    chosen.splice(1 + draw.below(chosen.length), 0, draw.pick(draw.pick(texts.interludes).tells));
  const ends = scene.ends.length > 0 ? scene.ends : isEnglish ? texts.ends.flatMap(({ tells }) => tells) : [];
  if (ends.length > 0 && draw.chance(shares.end)) chosen.push(draw.pick(ends));
  return chosen;
}
