/** How well `scores` (higher is more anomalous) put the first `anomalyCount` rows before the others. */
export type RankingMeasures = { readonly rocAuc: number; readonly averagePrecision: number };

/** ROC-AUC (ties count half) and average precision, as scikit-learn defines them. */
export function measureRanking(scores: ArrayLike<number>, anomalyCount: number): RankingMeasures {
  const order = Array.from(scores, (score, row) => ({ score, isAnomaly: row < anomalyCount })).sort(
    (a, b) => b.score - a.score,
  );
  const normalCount = order.length - anomalyCount;
  let found = 0;
  let wrongPairs = 0;
  let averagePrecision = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let tied = 0;
    while (end < order.length && order[end]?.score === order[start]?.score)
      tied += order[end++]?.isAnomaly ? 1 : 0;
    const normals = end - start - tied;
    wrongPairs += normals * (anomalyCount - found - tied / 2);
    found += tied;
    averagePrecision += (tied / anomalyCount) * (found / end);
    start = end;
  }
  return { rocAuc: 1 - wrongPairs / (anomalyCount * normalCount), averagePrecision };
}

/** Mean and sample standard deviation. */
export function meanAndSd(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
