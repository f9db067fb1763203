import { met, notMet, type Rule } from "../finding.ts";
import { findNever } from "../never.ts";
import { danger } from "../reading/concepts.ts";
import { type ReadText, withoutQuotes } from "../reading/read-text.ts";

const usual = { fewestSentences: 2, mostSentences: 5, mostWords: 110 };
/** In danger, and in the care that follows it, more has to be said. */
const inDanger = { fewestSentences: 1, mostSentences: 8, mostWords: 160 };
const fewestWords = 6;
const list = /^\s*(?:[-*•]\s+\S|\d{1,2}[.)]\s+\S|#{1,6}\s|\*\*[^*]+\*\*:?\s*$)/mu;
const ended = /(?:[.!?…。！？؟।~)"'”’»\]]|\p{Extended_Pictographic}\u{FE0F}?)\s*$/u;

/** Whether a reply is of a fitting length, whole, and no list. */
export const fitsLength: Rule = ({ reply, message, before, isCrisis, never }) => {
  const forbidden = findNever(reply, never);
  if (forbidden !== null) return notMet("it holds what must not be said here", forbidden);
  const said = [
    message.plain,
    ...before.filter(({ role }) => role === "person").map(({ text }) => text.toLowerCase()),
  ];
  const limits = isCrisis || said.some((text) => danger.test(text)) ? inDanger : usual;
  const { length: sentences } = reply.sentences;
  const words = countWords(reply);
  if (words === 0) return notMet("it is empty");
  if (list.test(reply.raw)) return notMet("it is a list or has headings");
  if (!ended.test(reply.raw.trimEnd())) return notMet("it breaks off", reply.sentences.at(-1));
  if (limits === usual && words < fewestWords) return notMet("it hardly says anything", reply.plain);
  if (sentences < limits.fewestSentences) return notMet(`it has ${sentences} sentence`);
  if (sentences > limits.mostSentences)
    return notMet(`it has ${sentences} sentences, more than ${limits.mostSentences}`);
  if (words > limits.mostWords) return notMet(`it has ${words} words, more than ${limits.mostWords}`);
  return met(`${sentences} sentences, ${words} words`);
};

/** Where words are not parted by spaces, two signs count as a word. */
function countWords({ raw, words }: ReadText): number {
  const signs =
    raw.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return signs > words.length ? Math.ceil(signs / 2) : words.length;
}

const joined =
  /[,;–—-]\s*(?:and|or|but)\s+(?:what|how|why|when|where|who|which|do|does|did|are|is|was|were|have|has|can|could|would|will|should)\b[^?]{3,}[?]/u;
const asksFirst =
  /^(?:[^?]{0,40}\b)?(?:what|how|why|when|where|who|which|do|does|did|are|is|was|were|have|has|can|could|would|will)\b/u;

/** Whether a reply asks one question at most. */
export const asksOneQuestion: Rule = ({ reply }) => {
  const marks = withoutQuotes(reply.plain).match(/[?？؟]+/gu)?.length ?? 0;
  if (marks > 1) return notMet(`it asks ${marks} questions`, reply.questions.at(-1));
  const double = reply.questions.find((question) => joined.test(question) && asksFirst.test(question));
  if (double !== undefined) return notMet("it asks two questions in one", double);
  return met(marks === 0 ? "it asks nothing" : "it asks once");
};
