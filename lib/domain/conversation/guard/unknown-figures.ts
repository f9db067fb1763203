const figures = /\d+(?:[.,]\d+)?\s*(?:%|percent|per cent|out of \d+|\/\s*\d+|points?\b)|\d+[.,]\d+/giu;
const time = /^\d{1,2}[.:]\d{2}$/u;

/** Shares, ratings and broken numbers that the person did not mention: figures about them come from nowhere but records. */
export function hasUnknownFigure(sentence: string, personText: string): boolean {
  const found = sentence.match(figures) ?? [];
  return found.some((figure) => {
    const number = figure.match(/\d+(?:[.,]\d+)?/u)?.[0] ?? "";
    return !time.test(figure.trim()) && !personText.includes(number);
  });
}
