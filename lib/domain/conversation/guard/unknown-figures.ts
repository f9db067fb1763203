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

const counts =
  /(?<!\p{L})(\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy) (?:\p{L}+ )?(?:hours?(?: a| per| each)|meetings|mails|e-?mails|messages|check-?ins|awards|days (?:off|of leave|absent)|overtime|per ?cent|percentage)(?!\p{L})/giu;
const numerals: Readonly<Record<string, string>> = {
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  eighteen: "18",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
};

/** Whether a sentence counts hours, meetings, messages or days that the person did not count. */
export function hasUnknownCount(plain: string, personText: string): boolean {
  if (
    !/(?<!\p{L})yours?(?!\p{L})|(?<!\p{L})you(?!\p{L})/u.test(plain) ||
    /(?<!\p{L})(?:if|could|might|may|would|you (?:wrote|said|told|mentioned|sent me))(?!\p{L})/u.test(plain)
  )
    return false;
  const said = personText.toLowerCase();
  return [...plain.matchAll(counts)].some(([, number = ""]) => {
    const numeral = numerals[number] ?? number;
    const word = Object.entries(numerals).find(([, each]) => each === numeral)?.[0] ?? numeral;
    return !said.includes(numeral) && !said.includes(word);
  });
}
