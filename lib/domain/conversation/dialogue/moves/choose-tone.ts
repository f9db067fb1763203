import type { Tone } from "../../council/council.ts";
import type { Scene } from "./scene.ts";

/** The council's tone; without one, gentle where the finding is serious or the mood low, else warm. */
export function chooseTone({ request }: Pick<Scene, "request">): Tone {
  if (request.consensus !== null) return request.consensus.tone;
  const isSerious = request.situation.problems.some(({ severity }) => severity !== "moderate");
  return isSerious || request.situation.mood === "low" ? "gentle" : "warm";
}
