import { type Severity, severities } from "../../detection/verdicts.ts";
import type { FamilyName } from "./family-names.ts";
import {
  type AnswerKind,
  answerKinds,
  type FollowUpAim,
  followUpAims,
  type QuestionFamily,
} from "./question-bank.ts";

/** Texts by their number. A number is never given twice, also when its text is taken out: ids rest on it. */
export type NumberedTexts = Readonly<Record<number, string>>;
export type OpeningTexts = Readonly<Record<Severity, NumberedTexts>>;
export type AnswerTexts = Readonly<Record<AnswerKind, readonly string[]>>;
export type FollowUpTexts = Readonly<Record<AnswerKind, Readonly<Record<FollowUpAim, NumberedTexts>>>>;

type FamilyTexts = {
  readonly name: FamilyName;
  readonly title: string;
  readonly openings: OpeningTexts;
  readonly answers: AnswerTexts;
  readonly followUps: FollowUpTexts;
  readonly suggestions: readonly string[];
};

/** A family of the bank from its texts as they are written down: each gets its id from its place and number. */
export function writeFamily({
  name,
  title,
  openings,
  answers,
  followUps,
  suggestions,
}: FamilyTexts): QuestionFamily {
  return {
    name,
    title,
    openings: severities.flatMap((severity) =>
      Object.entries(openings[severity]).map(([number, text]) => ({
        id: `${name}.open.${severity}.${number}`,
        severity,
        text,
      })),
    ),
    answers,
    followUps: answerKinds.flatMap((after) =>
      followUpAims.flatMap((aim) =>
        Object.entries(followUps[after][aim]).map(([number, text]) => ({
          id: `${name}.${after}.${aim}.${number}`,
          after,
          aim,
          text,
        })),
      ),
    ),
    suggestions,
  };
}
