/** A linear form: its columns in ascending order and their coefficients modulo `modulus`, none of them 0. */
export type LinearForm = { readonly columns: Int32Array; readonly values: Float64Array };

/** The largest prime below 2^26: products of two coefficients stay exact in a double. */
export const modulus = 67_108_859;

/** The sum of the variables of `columns`, each once. */
export function formOf(columns: Iterable<number>): LinearForm {
  const sorted = Int32Array.from(new Set(columns)).sort();
  return { columns: sorted, values: new Float64Array(sorted.length).fill(1) };
}

/** Everything that can be computed linearly from the forms added so far. */
export type LinearSpan = {
  /**
   * Adds a form unless a form of the reduced basis that this makes or changes is refused by `isRefused`; then nothing
   * is changed and the answer is false.
   */
  add(form: LinearForm, isRefused: (basisForm: LinearForm) => boolean): boolean;
  /** Whether `form` is a sum of multiples of the forms added. */
  holds(form: LinearForm): boolean;
  /** The reduced row echelon form: a pivot column stands in one form alone. */
  basis(): ReadonlyMap<number, LinearForm>;
};

/** An empty span, kept in reduced row echelon form over the integers modulo a prime of 26 bits. */
export function createLinearSpan(): LinearSpan {
  const forms = new Map<number, LinearForm>();
  const pivotsWith = new Map<number, Set<number>>();
  /** Stores a form; only the columns of `touched` can have come into it or gone. */
  const place = (pivot: number, form: LinearForm, touched: LinearForm) => {
    forms.set(pivot, form);
    for (const column of touched.columns) {
      const pivots = pivotsWith.get(column) ?? new Set();
      if (pivots.size === 0) pivotsWith.set(column, pivots);
      if (coefficientOf(form, column) === 0) pivots.delete(pivot);
      else pivots.add(pivot);
    }
  };
  const reduce = (form: LinearForm) => {
    let rest = form;
    form.columns.forEach((column, index) => {
      const basisForm = forms.get(column);
      if (basisForm !== undefined) rest = subtract(rest, form.values[index] ?? 0, basisForm);
    });
    return rest;
  };
  return {
    holds: (form) => reduce(form).columns.length === 0,
    basis: () => forms,
    add(form, isRefused) {
      const rest = reduce(form);
      const pivot = choosePivot(rest, pivotsWith);
      if (pivot === null) return true;
      const added = scale(rest, inverse(coefficientOf(rest, pivot)));
      if (isRefused(added)) return false;
      const changed: [number, LinearForm][] = [];
      for (const other of pivotsWith.get(pivot) ?? []) {
        const before = forms.get(other);
        if (before === undefined) continue;
        const after = subtract(before, coefficientOf(before, pivot), added);
        if (isRefused(after)) return false;
        changed.push([other, after]);
      }
      for (const [other, after] of changed) place(other, after, added);
      place(pivot, added, added);
      return true;
    },
  };
}

/** The column that stands in the fewest other forms, so that forms stay short. */
function choosePivot(form: LinearForm, pivotsWith: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  let best: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const column of form.columns) {
    const uses = pivotsWith.get(column)?.size ?? 0;
    if (uses < fewest) {
      best = column;
      fewest = uses;
    }
    if (uses === 0) break;
  }
  return best;
}

export function coefficientOf(form: LinearForm, column: number): number {
  let [low, high] = [0, form.columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = form.columns[middle] ?? 0;
    if (found === column) return form.values[middle] ?? 0;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function scale(form: LinearForm, factor: number): LinearForm {
  return { columns: form.columns, values: form.values.map((value) => (value * factor) % modulus) };
}

/** `form` − `factor` · `other`. */
export function subtract(form: LinearForm, factor: number, other: LinearForm): LinearForm {
  const size = form.columns.length + other.columns.length;
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  const negative = modulus - factor;
  let [mine, theirs, length] = [0, 0, 0];
  while (mine < form.columns.length || theirs < other.columns.length) {
    const left = form.columns[mine] ?? Number.POSITIVE_INFINITY;
    const right = other.columns[theirs] ?? Number.POSITIVE_INFINITY;
    const own = left <= right ? (form.values[mine++] ?? 0) : 0;
    const value = right <= left ? (own + negative * (other.values[theirs++] ?? 0)) % modulus : own;
    if (value === 0) continue;
    columns[length] = Math.min(left, right);
    values[length] = value;
    length += 1;
  }
  return { columns: columns.slice(0, length), values: values.slice(0, length) };
}

/** The inverse modulo the prime, by the extended algorithm of Euclid. */
export function inverse(value: number): number {
  let [before, now] = [modulus, value];
  let [coefficientBefore, coefficient] = [0, 1];
  while (now > 1) {
    const quotient = Math.floor(before / now);
    [before, now] = [now, before - quotient * now];
    [coefficientBefore, coefficient] = [coefficient, coefficientBefore - quotient * coefficient];
  }
  return ((coefficient % modulus) + modulus) % modulus;
}
