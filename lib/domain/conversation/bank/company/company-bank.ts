import type { FollowUp, Opening, QuestionBank, QuestionFamily } from "../question-bank.ts";
import { findTextProblems } from "../question-text.ts";
import type { OwnQuestion } from "./bank-edit.ts";
import { findGaps } from "./bank-gaps.ts";
import type { CompanyState } from "./company-state.ts";
import { toPlaceKey } from "./question-place.ts";

/**
 * The bank as a company made it: the built-in one without what is switched off, with the company's own questions. A
 * place that would stand empty, because the built-in bank or the rules have changed since, gets its built-in texts back.
 */
export function toCompanyBank(builtIn: QuestionBank, state: CompanyState): QuestionBank {
  const bank = applyState(builtIn, state);
  const empty = new Set(findGaps(bank).map(({ family, place }) => `${family.name}.${toPlaceKey(place)}`));
  if (empty.size === 0) return bank;
  const off = new Set([...state.off].filter((id) => !empty.has(toPlaceId(id))));
  return applyState(builtIn, { ...state, off });
}

/** The same without filling empty places. */
export function applyState(builtIn: QuestionBank, { version, off, own }: CompanyState): QuestionBank {
  const usable = [...own.values()].filter(
    ({ id, text }) => !off.has(id) && findTextProblems(text).length === 0,
  );
  const families = builtIn.families.map((family): QuestionFamily => {
    const ours = usable.filter((question) => question.family === family.name);
    return {
      ...family,
      openings: [...family.openings.filter(({ id }) => !off.has(id)), ...ours.flatMap(toOpening)],
      followUps: [...family.followUps.filter(({ id }) => !off.has(id)), ...ours.flatMap(toFollowUp)],
    };
  });
  return { version, families };
}

function toOpening({ id, place, text }: OwnQuestion): Opening[] {
  return place.part === "opening" ? [{ id, severity: place.severity, text }] : [];
}

function toFollowUp({ id, place, text }: OwnQuestion): FollowUp[] {
  return place.part === "follow_up" ? [{ id, after: place.after, aim: place.aim, text }] : [];
}

/** The family and place in a built-in id: "workload.open.severe.3" stands at "workload.opening.severe". */
function toPlaceId(id: string): string {
  return id.replace(/\.\d+$/, "").replace(".open.", ".opening.");
}
