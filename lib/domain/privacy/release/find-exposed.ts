import { createLinearSpan, inverse, type LinearForm, type LinearSpan, modulus } from "./linear-span.ts";
import { type Atom, isOfFew, type ReleaseColumns } from "./release-columns.ts";

/**
 * The places of which too little is hidden: atoms in which what few people gave follows from the span although no
 * form of its basis says so by itself. Looked at are, in each atom, the columns of one person and those of few
 * together, and, over the whole, sums of two small atoms.
 */
export function findExposed(span: LinearSpan, columns: ReleaseColumns, minimum: number): Set<Atom> {
  const exposed = new Set<Atom>();
  for (const atom of columns.atoms) {
    const isExposed = listSmallSets(atom, columns, minimum).some((set) => holdsFormWithin(span, set));
    if (isExposed) exposed.add(atom);
  }
  for (const atom of findExposedPairs(span, columns, minimum)) exposed.add(atom);
  return exposed;
}

/** Sets of two columns or more of one atom, of few people together; one alone is seen in the basis. */
function listSmallSets(atom: Atom, { peopleOf }: ReleaseColumns, minimum: number): number[][] {
  if (atom.columns.length < 2) return [];
  const small = atom.columns.map(({ index }) => index).filter((index) => sizeOf(peopleOf, index) < minimum);
  const people = new Set(small.flatMap((index) => peopleOf[index] ?? []));
  if (people.size < minimum) return small.length < 2 ? [] : [small];
  const byPerson = Map.groupBy(
    small.filter((index) => sizeOf(peopleOf, index) === 1),
    (index) => peopleOf[index]?.[0],
  );
  return [...byPerson.values()].filter((set) => set.length > 1);
}

function sizeOf(peopleOf: ReleaseColumns["peopleOf"], index: number): number {
  return peopleOf[index]?.length ?? 0;
}

/** Whether some form of the span, other than zero, stands on nothing but `set`. */
export function holdsFormWithin(span: LinearSpan, set: readonly number[]): boolean {
  const outside = createLinearSpan();
  const inside = new Set(set);
  const basis = span.basis();
  for (const column of set) {
    const form = basis.get(column);
    if (form === undefined) continue;
    const rest = restrict(form, (candidate) => !inside.has(candidate));
    if (outside.holds(rest)) return true;
    outside.add(rest, () => false);
  }
  return false;
}

function restrict({ columns, values }: LinearForm, isKept: (column: number) => boolean): LinearForm {
  const kept = [...columns.keys()].filter((index) => isKept(columns[index] ?? -1));
  return {
    columns: Int32Array.from(kept, (index) => columns[index] ?? 0),
    values: Float64Array.from(kept, (index) => values[index] ?? 0),
  };
}

/** Two basis forms that are multiples of each other but for their pivots: the difference is of the pivots alone. */
function findExposedPairs(span: LinearSpan, columns: ReleaseColumns, minimum: number): Atom[] {
  const atomOf = new Map(columns.atoms.flatMap((atom) => atom.columns.map(({ index }) => [index, atom])));
  const byRest = new Map<string, number[]>();
  for (const [pivot, form] of span.basis()) {
    if (sizeOf(columns.peopleOf, pivot) >= minimum) continue;
    const rest = restrict(form, (column) => column !== pivot);
    const factor = inverse(rest.values[0] ?? 1);
    const key = `${rest.columns.join()} ${rest.values.map((value) => (value * factor) % modulus).join()}`;
    byRest.set(key, [...(byRest.get(key) ?? []), pivot]);
  }
  const exposed: Atom[] = [];
  for (const pivots of byRest.values()) {
    const bySize = pivots.sort(
      (one, other) => sizeOf(columns.peopleOf, one) - sizeOf(columns.peopleOf, other),
    );
    const pair = bySize.slice(0, 2);
    if (pair.length < 2 || !isOfFew(columns, pairForm(pair), minimum)) continue;
    exposed.push(...pair.flatMap((pivot) => atomOf.get(pivot) ?? []));
  }
  return exposed;
}

function pairForm(pair: readonly number[]): LinearForm {
  return { columns: Int32Array.from(pair).sort(), values: new Float64Array(pair.length).fill(1) };
}
