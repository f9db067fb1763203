import type { Scene } from "./scene.ts";

/** A frame that was not used yet, filled. Frames count as used whatever they were filled with. */
export function fill(scene: Scene, frames: readonly string[], name: string, value: string): string | null {
  const unused = frames.filter((frame) => !scene.dialogue.said.includes(longestPart(frame)));
  const start = scene.random.below(Math.max(1, unused.length));
  const frame = unused[start];
  if (frame === undefined) return null;
  const capital = value[0] === undefined ? value : value[0].toUpperCase() + value.slice(1);
  return frame
    .replaceAll(`{${name}}`, value)
    .replaceAll(`{${name[0]?.toUpperCase() ?? ""}${name.slice(1)}}`, capital);
}

/** What stands between the gaps of a frame, at its longest: by it a frame is known again. */
export function longestPart(frame: string): string {
  return frame
    .split(/\{\w+\}/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
