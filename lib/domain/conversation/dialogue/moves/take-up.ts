import { scoreSentiment } from "../../../analysis/embedded/sentiment.ts";
import { findBurdens } from "../burdens/find-burden.ts";
import type { Mention } from "../memory/find-mentions.ts";
import type { Exchange } from "../state/read-dialogue.ts";
import { feelingLines } from "../words/acknowledgements.ts";
import { feltAbout, heavyAbout } from "../words/heard-words.ts";
import { fill } from "./fill.ts";
import type { Scene } from "./scene.ts";

/**
 * What is said first to a heavy message: what it is like, in words of the matter that was told. Null where nothing in
 * it is heavy, or where all that fits was said before.
 */
export function takeUp(scene: Scene): string | null {
  const { latest } = scene;
  if (latest === null || latest.kind === "denies" || latest.kind === "changes_subject") return null;
  const lines = findBurdens(latest.message).map((burden) => scene.choose(burden.lines));
  return lines.find((line) => line !== null) ?? takeUpFeeling(scene);
}

function takeUpFeeling(scene: Scene): string | null {
  const { latest } = scene;
  const feeling = latest?.feelings.find(({ name }) => name !== "good");
  const mention = latest?.mentions.find(isMatter);
  if (feeling !== undefined && mention !== undefined) {
    const frame = fill(scene, feltAbout, "it", mention.phrase);
    if (frame !== null) return frame.replaceAll("{feeling}", feeling.adjective);
  }
  if (mention !== undefined && feeling === undefined && latest !== null && soundsHeavy(latest)) {
    return fill(scene, heavyAbout, "it", mention.phrase);
  }
  return feeling === undefined ? null : scene.choose(feelingLines[feeling.name] ?? []);
}

/** Heavy by what it is taken for, or by how its words sound. */
function soundsHeavy({ kind, message }: Exchange): boolean {
  return kind === "distressed" || kind === "angry" || scoreSentiment(message.plain).label === "negative";
}

/** Something that one can feel about; a time or a place is none. */
function isMatter({ noun }: Mention): boolean {
  return !/^(?:mornings?|evenings?|nights?|weekends?|days?|weeks?|months?|office)$/.test(noun);
}
