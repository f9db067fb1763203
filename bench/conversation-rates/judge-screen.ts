import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenPhrase } from "./evaluation-set.ts";
import { type Outcome, timed } from "./outcome.ts";

/** Every rate that a phrase counts towards. English and other languages are told apart throughout. */
export function judgeScreen(phrase: ScreenPhrase, takenUs: number[]): Outcome[] {
  const { text, level, accept, phenomenon, tier, language, askedDirectly } = phrase;
  const verdict = timed(() => screenMessage(text, { askedDirectly, previous: [] }), takenUs);
  const tongue = language === "en" ? "English" : "other languages";
  const groups: Record<string, string> =
    language === "en" ? { tier: `${level}, ${tier}`, phenomenon: `${level}, ${phenomenon}` } : { language };
  const toOutcome = (rate: string, isTrue: boolean, isGood: boolean): Outcome => ({
    rate: `screen, ${tongue}: ${rate}`,
    isTrue,
    isMiss: isTrue !== isGood,
    groups,
    text,
    said: `${verdict.level} ${verdict.categories.join("+")}${verdict.isImminent ? " now" : ""}`,
  });

  const isFine = verdict.level === level || accept.includes(verdict.level);
  if (level === "none") {
    const isCrisis = verdict.level === "crisis" && !isFine;
    return [
      toOutcome("false alarms", !isFine, false),
      { ...toOutcome("false crises", isCrisis, false), isMiss: false },
    ];
  }
  const isAlarm = verdict.level !== "none" || accept.includes("none");
  const isMeantNow = level === "crisis" && tier === "imminent" && accept.length === 0;
  return [
    toOutcome("recall", isAlarm, true),
    ...(level === "crisis" ? [toOutcome("crisis seen as crisis", isFine, true)] : []),
    ...(level === "concern" ? [toOutcome("concern at a fitting level", isFine, true)] : []),
    ...(isMeantNow ? [toOutcome("danger now seen as now", verdict.isImminent, true)] : []),
  ];
}
