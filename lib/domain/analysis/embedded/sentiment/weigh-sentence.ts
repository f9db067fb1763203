import { readSarcasm } from "./read-sarcasm.ts";
import type { Sentence } from "./read-sentences.ts";
import { weighStretch } from "./weigh-stretch.ts";

const turnWords = new Set([
  "but",
  "however",
  "yet",
  "until",
  "except",
  "only",
  "nevertheless",
  "nonetheless",
]);
const concessions = new Set(["although", "though", "despite", "while", "whereas"]);
const suppositions = new Set(["if", "unless", "whether"]);
const others = /\b(?:people|somebody|anybody|policy|others|you|one|someone)\b/;
const outcry =
  /^(?:why|how (?:am|can|could|should|much|long|on|is|do|the|many)|what is (?:the|wrong)|what did|when (?:will|does|is)|is it only|am i|do not i|does (?:any|no)|do they|should i)\b/;

const weights = {
  beforeTurn: 0.25,
  beforeUntil: -0.6,
  afterTurn: 1.3,
  conceded: 0.35,
  supposed: 0.25,
  past: 0.4,
  over: -0.6,
  wished: -0.5,
  expected: 0.2,
  question: 0.55,
  questionOfOthers: 0.12,
  bitter: -1.8,
  playful: 1.8,
  lament: -1.5,
  balanced: 0.25,
} as const;

const gladAsking =
  /^(?:did you (?:know|hear|see)|did i tell|have you (?:seen|heard)|can you believe|guess|how (?:great|lucky|cool|nice|good|lovely|wonderful)|could (?:it|this|things|life)|who would have|is (?:it|this|that|our|the|he|she)|are (?:they|we))\b/;
const lament =
  /^(?:why (?:does|do|am|is|are|was|were|did|even|would|should) (?:this|i|we|it|nobody|always|the same|everybody|they|my|even|bother)|why bother|how (?:am|are) (?:i|we) (?:supposed|meant|ever)|how should (?:i|we) (?:survive|manage|ever|cope)|how (?:much|many) (?:more|longer)|how can (?:they|he|she|anybody|people|i get|we get)|what is (?:the (?:point|use)|wrong with)|what did (?:i|we) do|what if (?:i|we|they)|does anybody (?:even )?(?:care|listen|notice)|do they (?:even )?(?:care|listen|know)|am i (?:the only|going|losing)|who is (?:supposed|meant|going) to|do you think they will|do not (?:i|we) deserve|should i (?:just )?(?:quit|leave|resign)|is it (?:only|just) me|when (?:will|does|do) (?:they|this|it|somebody) (?:finally|ever|end|stop)|is (?:anybody|somebody) ever)\b/;
const evenHanded =
  /\bsome .*\b(?:some|others)\b.*\b(?:not|worse|bad)\b|\bless so\b|\bbetter in some .*\bworse\b|\bon the one hand\b.*\bother\b|\b(?:partly|half) .*\b(?:partly|half)\b|\bgood .{0,12}\band bad\b|\bpros and cons\b|\bfirst half\b.*\bsecond half\b/;
const bitterSweet = /\bin a good way\b|\bhappy tears\b|\btired but happy\b/;
const turners = new Set(["anything but", "far from"]);
const auxiliaries = new Set("is are was were do does did has have had would could can".split(" "));

/** So much of a sentence is looked at as a whole; its words are read to the end. */
const longestRead = 800;

type Part = { readonly words: readonly string[]; weight: number };

/** What a sentence feels like: below 0 bad, above good. */
export function weighSentence(sentence: Sentence, text: string): number {
  const plain = sentence.stretches
    .map((words) => words.join(" "))
    .join(" ")
    .slice(0, longestRead);
  const sarcasm = readSarcasm(plain, text);
  if (sarcasm !== null) return weights[sarcasm];
  if (bitterSweet.test(plain)) return weights.playful;
  if (evenHanded.test(plain)) return 0;
  const parts = splitAtTurns(readTurners(sentence));
  weighPast(parts);
  const values = parts.map(({ words, weight }) => readValues(words).map((value) => value * weight));
  const sum = values.flat().reduce((total, value) => total + value, 0);
  const weighed = isBalanced(parts, values.flat()) ? sum * weights.balanced : sum;
  if (!sentence.isQuestion) return weighed;
  return lament.test(plain) ? Math.min(weighed, weights.lament) : weighed * weighQuestion(plain);
}

/** Words that turn what follows as a "not" does are written as one; "isn't it" asks for a yes. */
function readTurners({ stretches, isQuestion }: Sentence): readonly (readonly string[])[] {
  return stretches.map((words, place) => {
    const turned = words.flatMap((word, at) => {
      const pair = `${word} ${words[at + 1] ?? ""}`;
      const before = `${words[at - 1] ?? ""} ${word}`;
      if (turners.has(pair)) return ["not"];
      return turners.has(before) ? [] : [word];
    });
    const asksForYes = isQuestion && place === 0 && turned[1] === "not" && auxiliaries.has(turned[0] ?? "");
    return asksForYes ? [turned[0] ?? "", ...turned.slice(2)] : turned;
  });
}

/** Good and bad side by side, with nothing that tips it. */
function isBalanced(parts: readonly Part[], values: readonly number[]): boolean {
  const sumOf = (isOne: (value: number) => boolean) =>
    values.filter(isOne).reduce((sum, value) => sum + value, 0);
  const isList = parts.length > 1 || parts.some(({ words }) => words.includes("and"));
  const good = sumOf((value) => value > 0);
  const bad = sumOf((value) => value < 0);
  return parts.every(({ weight }) => weight === 1) && isList && good > 0.8 && bad < -0.8;
}

function weighQuestion(plain: string): number {
  if (outcry.test(plain) || gladAsking.test(plain)) return 1;
  return others.test(plain) ? weights.questionOfOthers : weights.question;
}

const wish =
  /\bwould (?:be|have been) (?:nice|great|lovely|good|welcome|kind)\b|\b(?:would|could) not hurt\b|\bwould (?:really )?help\b|\bhop(?:ed|ing) for\b|\bremember (?:the )?last (?:time|day)\b/;

/** The feelings of one stretch. "Used to" puts them into a past that is over; what is wished for is missing. */
function readValues(words: readonly string[]): readonly number[] {
  const past = words.findIndex(
    (word, at) => word === "used" && words[at + 1] === "to" && !getting.test(words[at - 1] ?? ""),
  );
  const isWish = wish.test(words.join(" "));
  return weighStretch(words).map(({ value, start }) => {
    if (isWish && value > 0) return weights.wished;
    const isOver = past >= 0 && start >= past && start <= past + overReach;
    return isOver ? value * weights.over : value;
  });
}

const getting = /^(?:get|gets|got|getting|am|are|is|be)$/;
const overReach = 6;

/** What stands before a "but" counts less, what follows it more; what is conceded or supposed hardly counts. */
function splitAtTurns(stretches: readonly (readonly string[])[]): Part[] {
  const parts: Part[] = [];
  for (const [place, words] of stretches.entries()) {
    let current: string[] = [];
    let weight = 1;
    const close = () => {
      if (current.length > 0) parts.push({ words: current, weight });
      current = [];
    };
    for (const [at, word] of words.entries()) {
      const isLast = at === words.length - 1;
      if (isTurn(word, words, at, place) && !isLast) {
        close();
        for (const part of parts) part.weight *= word === "until" ? untilWeight(part) : weights.beforeTurn;
        weight = parts.length > 0 ? weights.afterTurn : 1;
      } else if (concessions.has(word) && !isLast) {
        close();
        weight = word === "while" && at > 0 ? 1 : weights.conceded;
      } else if (weight === weights.conceded && endsConcession(word, current)) {
        close();
        weight = 1;
      } else if (suppositions.has(word) && words[at - 1] !== "as") {
        close();
        weight = weights.supposed;
      }
      current.push(word);
    }
    close();
  }
  return parts;
}

/** What was good until something came is over; what is bad stays so. */
function untilWeight({ words }: Part): number {
  const value = weighStretch(words).reduce((sum, feeling) => sum + feeling.value, 0);
  return value > 0 ? weights.beforeUntil : 1;
}

/** "Despite the rain it was …": what was conceded ends where somebody or something acts. */
function endsConcession(word: string, conceded: readonly string[]): boolean {
  return conceded[0] === "despite" && conceded.length > 2 && /^(?:i|we|it|they|he|she)$/.test(word);
}

function isTurn(word: string, words: readonly string[], at: number, place: number): boolean {
  if (!turnWords.has(word)) return false;
  if (word === "yet") return words[at - 1] !== "not" && words[at + 1] !== "another" && (at > 0 || place > 0);
  if (word === "only") return at === 0 && place > 0;
  return word !== "but" || (words[at - 1] !== "nothing" && words[at - 1] !== "anything");
}

const before =
  /\b(?:at first|first|last (?:year|month|winter|summer|spring)|initially|once|in (?:winter|spring|summer|autumn|january|theory)|was|were|used to|had been|feared|thought|started|months of)\b/;
const after =
  /\b(?:now|these days|this year|finally|today|in the end|then|turned out|in practice|in reality|anymore|and it|got)\b/;

const expectation = /\b(?:thought|promised|hoped|expected) .*\b(?:would|to)\b/;

/** Whether a sentence tells of a time that the next one says is over. */
export function endsBefore(sentence: Sentence, next: Sentence | undefined): boolean {
  const [plain, following] = [sentence, next].map((one) => one?.stretches.flat().join(" ") ?? "");
  return (
    before.test(plain ?? "") &&
    /^(?:but |and )?(?:now|these days|today|finally|this year|i am (?:doing )?(?:much )?better)\b/.test(
      following ?? "",
    )
  );
}

/** Whether a sentence takes back some of what was said before it. */
export function takesBack(sentence: Sentence | undefined): boolean {
  return /^(?:but|however|still|yet|only)\b/.test(sentence?.stretches[0]?.join(" ") ?? "");
}

/** Where a sentence goes from then to now, the then counts less. */
function weighPast(parts: Part[]): void {
  let comesNow = false;
  for (const part of parts.toReversed()) {
    const said = part.words.join(" ");
    const isNow = after.test(said);
    if (expectation.test(said)) part.weight *= weights.expected;
    if (comesNow && !isNow && before.test(said)) part.weight *= weights.past;
    comesNow ||= isNow;
  }
}
