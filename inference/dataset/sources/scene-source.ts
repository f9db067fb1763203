import type { AnswerKind } from "#lib/domain/conversation/bank/question-bank.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { type Severity, severities } from "#lib/domain/detection/verdicts.ts";
import type { SplitName } from "../conversation.ts";
import type { Beat, Line, Scene } from "../scenes/scene.ts";
import type { Draw } from "../words/draw.ts";
import { createSlotFiller } from "../words/fill-slots.ts";
import { roughen } from "../words/roughen.ts";
import { chooseOpening } from "./choose-opening.ts";
import type { Draft, Source, SplitTexts } from "./source.ts";

const shares = {
  opened: 0.55,
  goesOn: 0.93,
  after: 0.85,
  twice: 0.45,
  interlude: 0.07,
  end: 0.22,
  tagged: 0.6,
};

/** What a person may do after what, so that nobody plays down at the end what moved them to tears before. */
const mayFollow: Readonly<Record<AnswerKind, readonly AnswerKind[]>> = {
  denies: [],
  minimises: ["confirms", "distressed", "asks_for_help"],
  confirms: ["distressed", "angry", "asks_for_help", "changes_subject"],
  distressed: ["angry", "asks_for_help"],
  angry: ["distressed", "asks_for_help"],
  asks_for_help: ["changes_subject"],
  changes_subject: [],
};

/** Draws ways through a scene. */
export function sceneSource(scene: Scene, split: SplitName, texts: SplitTexts): Source {
  const contextFamily = scene.isSharedOut ? `${scene.id}~${split}` : scene.id;
  return {
    contextFamily,
    kind: scene.kind,
    split,
    weight: Math.sqrt(countWordings(scene)),
    draw: (draw) => walk(scene, contextFamily, { draw, texts }),
  };
}

function countWordings({ tells, thens, ends }: Scene): number {
  const beats = [...tells, ...thens, ...ends].flatMap((beat) => [beat, ...beat.after]);
  const exchanges = beats.flatMap((beat) => beat.exchanges);
  return exchanges.reduce((sum, { says, replies }) => sum + says.length * replies.length, 0);
}

type Walk = { readonly draw: Draw; readonly texts: SplitTexts };

/** One exchange as it was drawn. */
type Step = { readonly answer: AnswerKind | null; readonly say: Line; readonly reply: Line };

function walk(scene: Scene, contextFamily: string, { draw, texts }: Walk): Draft {
  const { kind, family, language, policies, danger } = scene;
  const severity: Severity | null = family === null ? null : draw.pick(severities);
  const steps = takeSteps(scene, { draw, texts });
  const fill = createSlotFiller(draw);
  const turns: Turn[] = [];
  if (scene.mayBeOpened && draw.chance(shares.opened))
    turns.push({ role: "elara", text: chooseOpening(draw, texts, { family, severity }) });
  for (const { say, reply } of steps) {
    const said = fill(say.text);
    turns.push({ role: "person", text: language === "en" ? roughen(said, draw) : said });
    turns.push({ role: "elara", text: fill(reply.text) });
  }
  const answerKinds = steps.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return { kind, family, language, policies, danger, contextFamily, severity, answerKinds, turns };
}

function takeSteps(scene: Scene, { draw, texts }: Walk): Step[] {
  const steps: Step[] = [];
  const tag = () => steps.at(-1)?.reply.tag ?? null;
  const take = (beats: readonly Beat[]): Beat | null => {
    const taken = takeStep(beats, tag(), draw);
    if (taken !== null) steps.push(taken.step);
    return taken?.beat ?? null;
  };
  take(scene.tells);
  // Nobody in danger is taken leave of, or told about something else.
  const takesAsides = scene.language === "en" && scene.danger === null;
  let thens = scene.thens;
  const mayGoOn = () => scene.danger === null && steps.length < 4 && draw.chance(shares.twice);
  for (let more = draw.chance(shares.goesOn); more; more = mayGoOn()) {
    const then = take(thens);
    if (then === null) break;
    if (then.after.length > 0 && draw.chance(shares.after)) take(then.after);
    const last = steps.at(-1)?.answer ?? null;
    thens =
      last === null ? [] : thens.filter(({ answer }) => answer !== null && mayFollow[last].includes(answer));
  }
  if (takesAsides && draw.chance(shares.interlude)) addAside(steps, { draw, texts });
  if (draw.chance(shares.end))
    take(scene.ends.length > 0 ? scene.ends : takesAsides ? endsAfter(steps, scene, texts) : []);
  return steps;
}

/** Puts an exchange that fits anywhere between the others, or behind them. */
function addAside(steps: Step[], { draw, texts }: Walk): void {
  const places = (aside: Scene) =>
    steps
      .map((_, at) => at + 1)
      .filter((at) => !aside.closes || at === steps.length)
      .filter((at) => countQuestions(steps.slice(0, at)) >= aside.askedBefore);
  const fitting = texts.interludes.filter((aside) => places(aside).length > 0);
  if (fitting.length === 0) return;
  const aside = draw.pick(fitting);
  const taken = takeStep(aside.tells, null, draw);
  if (taken !== null) steps.splice(draw.pick(places(aside)), 0, taken.step);
}

const countQuestions = (steps: readonly Step[]) =>
  steps.filter(({ reply }) => reply.text.includes("?")).length;

/** Thanks where something was told, a resolution where something was asked for, and else a plain goodbye. */
function endsAfter(steps: readonly Step[], { kind }: Scene, { ends }: SplitTexts): Beat[] {
  const answer = kind === "check_in" ? (steps.at(-1)?.answer ?? null) : null;
  const fitting = ["leaves"];
  if (answer === "asks_for_help") fitting.push("will-try", "thanks");
  if (answer === "confirms" || answer === "distressed") fitting.push("thanks");
  return ends
    .filter(({ id }) => fitting.some((name) => id.endsWith(`/${name}`)))
    .flatMap(({ tells }) => tells);
}

/** What may be said after a reply of this tag: often what answers just it, else what fits anywhere. */
function takeStep(
  beats: readonly Beat[],
  tag: string | null,
  draw: Draw,
): { readonly beat: Beat; readonly step: Step } | null {
  const choices = beats.flatMap((beat) =>
    beat.exchanges.flatMap(({ says, replies }) => says.map((say) => ({ beat, say, replies }))),
  );
  const answering = choices.filter(({ say }) => tag !== null && say.tag === tag);
  const fitting =
    answering.length > 0 && draw.chance(shares.tagged)
      ? answering
      : choices.filter(({ say }) => say.tag === null);
  const pool = fitting.length > 0 ? fitting : answering;
  if (pool.length === 0) return null;
  const beat = draw.pick([...new Set(pool.map((choice) => choice.beat))]);
  const { say, replies } = draw.pick(pool.filter((choice) => choice.beat === beat));
  return { beat, step: { answer: beat.answer, say, reply: draw.pick(replies) } };
}
