import type { GroupCell, GroupPlace, TenureBand } from "#lib/domain/privacy/group-cell.ts";
import { cellKey, listCellsOf, tenureBands } from "#lib/domain/privacy/group-cell.ts";
import type { Contribution } from "#lib/domain/privacy/release/release-state.ts";

/** Numbers from 0 to 1, the same for the same seed. */
export type Draw = () => number;

export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type SimulatedPerson = {
  readonly employeeId: string;
  place: GroupPlace;
  /** How likely an answer is on a working day. */
  readonly eagerness: number;
  readonly temper: number;
  leftOn: number | null;
};

export type SimulatedCompany = { readonly people: SimulatedPerson[]; readonly departments: number };

/** A company with skewed departments, a few locations, places of one person and, at times, unknown tenure. */
export function drawCompany(draw: Draw, size: number): SimulatedCompany {
  const departments = Math.max(1, Math.round(Math.sqrt(size) * (0.15 + draw() * 0.35)));
  const locations = 1 + Math.floor(draw() * Math.min(6, 1 + size / 25));
  const skew = 0.3 + draw() * 1.2;
  const knowsTenure = draw() < 0.8;
  const people = Array.from({ length: size }, (_, index): SimulatedPerson => {
    const department = `D${pickSkewed(draw, departments, skew)}`;
    const location = `L${pickSkewed(draw, locations, skew)}`;
    const eagerness = draw() < 0.1 ? 0 : 0.02 + draw() ** 2 * 0.75;
    return {
      employeeId: `P${index}`,
      place: { department, location, tenure: knowsTenure ? pickTenure(draw) : "unknown" },
      eagerness,
      temper: draw(),
      leftOn: null,
    };
  });
  return { people, departments };
}

function pickSkewed(draw: Draw, count: number, skew: number): number {
  const weights = Array.from({ length: count }, (_, index) => (index + 1) ** -skew);
  let rest = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => {
      rest -= weight;
      return rest <= 0;
    }),
  );
}

function pickTenure(draw: Draw): TenureBand {
  const band = tenureBands[Math.floor(draw() * 4)];
  return draw() < 0.05 || band === undefined ? "unknown" : band;
}

/** One month of answers, day by day: people answer, take back, correct, move and leave. */
export class SimulatedMonth {
  readonly #answers = new Map<string, number[]>();
  readonly #company: SimulatedCompany;
  readonly #draw: Draw;

  constructor(company: SimulatedCompany, draw: Draw) {
    this.#company = company;
    this.#draw = draw;
  }

  passDay(): void {
    const draw = this.#draw;
    for (const person of this.#company.people) {
      if (person.leftOn !== null) continue;
      if (draw() < person.eagerness) this.answer(person);
      if (draw() < 0.0005)
        person.place = { ...person.place, department: `D${Math.floor(draw() * this.#company.departments)}` };
      if (draw() < 0.0003) person.leftOn = 0;
    }
  }

  answer(person: SimulatedPerson): void {
    const score = Math.min(5, Math.max(1, Math.round(1 + person.temper * 4 + (this.#draw() - 0.5) * 2)));
    this.#answers.set(person.employeeId, [...(this.#answers.get(person.employeeId) ?? []), score]);
  }

  /** Late changes: some take back an answer, some answers come in late. */
  changeLate(share: number): void {
    for (const person of this.#company.people) {
      if (this.#draw() >= share) continue;
      if (this.#draw() < 0.5) this.answer(person);
      else this.#answers.set(person.employeeId, (this.#answers.get(person.employeeId) ?? []).slice(1));
    }
  }

  /** The answers so far of one person, 1 to 5. */
  answersOf(employeeId: string): readonly number[] {
    return this.#answers.get(employeeId) ?? [];
  }

  contributions(): Contribution[] {
    return this.#company.people.flatMap(({ employeeId, place }) => {
      const moods = this.answersOf(employeeId).map((score) => (score - 1) / 4);
      if (moods.length === 0) return [];
      const total = moods.reduce((sum, mood) => sum + mood, 0);
      const squareTotal = moods.reduce((sum, mood) => sum + mood ** 2, 0);
      return [{ employeeId, place, observationCount: moods.length, total, squareTotal }];
    });
  }
}

/** How many stand in each cell now. */
export function countHeads({ people }: SimulatedCompany): (cell: GroupCell) => number {
  const heads = new Map<string, number>();
  for (const { place, leftOn } of people) {
    if (leftOn !== null) continue;
    for (const cell of listCellsOf(place)) heads.set(cellKey(cell), (heads.get(cellKey(cell)) ?? 0) + 1);
  }
  return (cell) => heads.get(cellKey(cell)) ?? 0;
}
