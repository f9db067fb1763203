import type { BankEdit, NumberedEdit, OwnQuestion } from "./bank-edit.ts";

/** What a company made of the bank: what it switched off, and its own questions by id, oldest first. */
export type CompanyState = {
  readonly version: number;
  readonly off: ReadonlySet<string>;
  readonly own: ReadonlyMap<string, OwnQuestion>;
};

export const untouchedState: CompanyState = { version: 0, off: new Set(), own: new Map() };

/**
 * The state after all edits, which come in the order of their versions. An edit that is not known, or that goes back to
 * a version that never was, changes nothing but the version.
 */
export function replayEdits(edits: readonly NumberedEdit[]): CompanyState {
  const wanted = new Set(edits.map(({ edit }) => (edit?.kind === "went_back" ? edit.toVersion : -1)));
  const kept = new Map([[0, untouchedState]]);
  let state = untouchedState;
  for (const { version, edit } of edits) {
    state = { ...(edit === null ? state : applyEdit(state, edit, kept)), version };
    if (wanted.has(version)) kept.set(version, state);
  }
  return state;
}

/** The state as it was at a version; null when there was no such version. */
export function replayUntil(edits: readonly NumberedEdit[], version: number): CompanyState | null {
  const until = edits.filter((edit) => edit.version <= version);
  const state = replayEdits(until);
  return state.version === version ? state : null;
}

export function applyEdit(
  state: CompanyState,
  edit: BankEdit,
  earlier: ReadonlyMap<number, CompanyState> = new Map(),
): CompanyState {
  switch (edit.kind) {
    case "switched_off":
      return { ...state, off: new Set([...state.off, edit.questionId]) };
    case "switched_on":
      return { ...state, off: new Set([...state.off].filter((id) => id !== edit.questionId)) };
    case "added":
    case "rewritten":
      return { ...state, own: new Map([...state.own, [edit.question.id, edit.question]]) };
    case "went_back":
      return earlier.get(edit.toVersion) ?? state;
  }
}
