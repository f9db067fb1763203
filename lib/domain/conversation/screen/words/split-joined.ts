const shortestJoined = 6;
const longestJoined = 48;
const longestPart = 14;

/**
 * The words of a run without spaces ("iwanttodie"), or null when it does not come out even.
 * Prefers few, long words. A single letter counts only when it is a word ("i", "u").
 */
export function splitJoined(run: string, isWord: (part: string) => boolean): readonly string[] | null {
  if (run.length < shortestJoined || run.length > longestJoined) return null;
  const costs: number[] = [0];
  const starts: number[] = [0];
  for (let end = 1; end <= run.length; end += 1) {
    let best = Number.POSITIVE_INFINITY;
    let bestStart = 0;
    for (let start = Math.max(0, end - longestPart); start < end; start += 1) {
      const cost = (costs[start] ?? Number.POSITIVE_INFINITY) + 1;
      if (cost < best && isWord(run.slice(start, end))) {
        best = cost;
        bestStart = start;
      }
    }
    costs.push(best);
    starts.push(bestStart);
  }
  if (!Number.isFinite(costs[run.length] ?? Number.POSITIVE_INFINITY)) return null;
  const words: string[] = [];
  for (let end = run.length; end > 0; end = starts[end] ?? 0) words.unshift(run.slice(starts[end] ?? 0, end));
  return words;
}
