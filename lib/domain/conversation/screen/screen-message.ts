import { getEngine } from "./engine.ts";
import { combineFindings } from "./judge/combine-findings.ts";
import { findSignals } from "./judge/find-signals.ts";
import { admitsWhenAsked } from "./judge/read-direct-answer.ts";
import { type ScreenContext, type ScreenVerdict, screenCategories } from "./verdict.ts";

const remembered = 4;
const rememberedLength = 2_000;

/**
 * Screens one message of a person for danger, before any model sees it. The same text always gives the same verdict; any
 * string is accepted, and the time is linear in its length.
 */
export function screenMessage(text: string, before?: ScreenContext): ScreenVerdict {
  const engine = getEngine();
  const earlier = (before?.previous ?? [])
    .slice(-remembered)
    .flatMap((message) => findSignals(message.slice(-rememberedLength), engine));
  const verdict = combineFindings(findSignals(text, engine), earlier);
  if (before?.askedDirectly !== true || !admitsWhenAsked(text)) return verdict;
  const categories = screenCategories.filter((one) => one === "suicide" || verdict.categories.includes(one));
  return { level: "crisis", categories, isImminent: verdict.isImminent };
}
