import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";
import { type SplitName, splitNames } from "./conversation.ts";
import type { Scene } from "./scenes/scene.ts";
import { dialogueSource } from "./sources/dialogue-source.ts";
import { sceneSource } from "./sources/scene-source.ts";
import type { Source, SplitTexts } from "./sources/source.ts";
import { assignScenes, shareBank, shareOut, shareScene } from "./split-texts.ts";
import { createDraw } from "./words/draw.ts";

/** All that was written for the data set. */
export type Material = {
  readonly scenes: readonly Scene[];
  /** Exchanges that may stand in any conversation. */
  readonly interludes: readonly Scene[];
  /** Goodbyes that fit any conversation. */
  readonly ends: readonly Scene[];
  /** What Elara may begin with, whatever follows. */
  readonly openings: readonly string[];
  /** Messages that the score card asks with; none of them is trained on. */
  readonly heldBack: readonly string[];
};

export type Listed = {
  readonly sources: readonly Source[];
  readonly texts: Readonly<Record<SplitName, SplitTexts>>;
};

/** Everything that conversations are drawn from, split by split, and the texts of each split. */
export function listSources(material: Material, seed: number): Listed {
  const owners = assignScenes(
    material.scenes.filter(({ isSharedOut }) => !isSharedOut),
    seed,
  );
  const textsOf = (split: SplitName): SplitTexts => ({
    bank: shareBank(split, seed),
    scenes: material.scenes.flatMap((scene) =>
      scene.isSharedOut ? [shareScene(scene, split, seed)] : owners.get(scene.id) === split ? [scene] : [],
    ),
    interludes: material.interludes.map((scene) => shareScene(scene, split, seed)),
    ends: material.ends.map((scene) => shareScene(scene, split, seed)),
    openings: shareOut(material.openings, createDraw(seed, "openings"))[split],
  });
  const texts = { train: textsOf("train"), validation: textsOf("validation"), test: textsOf("test") };
  return { texts, sources: splitNames.flatMap((split) => sourcesOf(split, texts[split])) };
}

function sourcesOf(split: SplitName, texts: SplitTexts): Source[] {
  // Severities outermost, so that a small data set holds each family with each answer before it holds one twice.
  const cells = severities.flatMap((severity) =>
    familyNames.flatMap((family) => answerKinds.map((answer) => ({ family, answer, severity }))),
  );
  return [
    ...texts.scenes.map((scene) => sceneSource(scene, split, texts)),
    ...cells.map((cell) => dialogueSource(cell, split, texts)),
  ];
}
