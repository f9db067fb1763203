/**
 * The score below which a given share of rows lies: scikit-learn's `offset_` for `contamination`, a percentile with
 * linear interpolation. A row is flagged when its score − offset is below 0.
 *
 * @throws {RangeError} without scores, or when the share is not above 0 and at most 0.5.
 */
export function contaminationOffset(scores: Float64Array, contamination: number): number {
  if (scores.length === 0) throw new RangeError("There are no scores");
  if (!(contamination > 0 && contamination <= 0.5)) {
    throw new RangeError(`The share of anomalies must be above 0 and at most 0.5, not ${contamination}`);
  }
  const sorted = scores.toSorted();
  const place = contamination * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
