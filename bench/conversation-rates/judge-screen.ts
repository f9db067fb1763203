import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenPhrase } from "./evaluation-set.ts";
import { type Outcome, timed } from "./outcome.ts";

/**
 * Every rate that a phrase counts towards; where both an alarm and none are right, neither recall nor false alarms
 * count it. English and other languages are told apart throughout.
 */
export function judgeScreen(phrase: ScreenPhrase, takenUs: number[]): Outcome[] {
  const { text, level, accept, phenomenon, tier, language, askedDirectly, previous } = phrase;
  const verdict = timed(() => screenMessage(text, { askedDirectly, previous }), takenUs);
  const tongue = language === "en" ? "English" : "other languages";
  const groups: Record<string, string> =
    language === "en" ? { tier: `${level}, ${tier}`, phenomenon: `${level}, ${phenomenon}` } : { language };
  const toOutcome = (rate: string, isTrue: boolean, isGood: boolean): Outcome => ({
    rate: `screen, ${tongue}: ${rate}`,
    isTrue,
    isMiss: isTrue !== isGood,
    groups,
    text: [...previous, text].join(" / "),
    said: `${verdict.level} ${verdict.categories.join("+")}${verdict.isImminent ? " now" : ""}`,
  });

  const isFine = verdict.level === level || accept.includes(verdict.level);
  const isAlarm = verdict.level !== "none";
  if (level === "none") {
    const isCrisis = verdict.level === "crisis";
    return [
      ...(accept.length === 0 ? [toOutcome("false alarms", isAlarm, false)] : []),
      ...(accept.includes("crisis") ? [] : [toOutcome("false crises", isCrisis, false)]),
    ];
  }
  return [
    ...(accept.includes("none") ? [] : [toOutcome("recall", isAlarm, true)]),
    ...(level === "crisis" ? [toOutcome("crisis at a fitting level", isFine, true)] : []),
    ...(level === "concern" ? [toOutcome("concern at a fitting level", isFine, true)] : []),
    ...(level === "crisis" && tier === "imminent"
      ? [toOutcome("danger now seen as now", verdict.isImminent, true)]
      : []),
  ];
}
