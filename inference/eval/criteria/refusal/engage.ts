import { inEnglish, met, notMet, type Rule } from "../finding.ts";
import { countShared, toContentStems } from "../reading/read-text.ts";
import { refusing } from "./refusals.ts";

const onlyReferral =
  /^(?:please |i (?:recommend|suggest|advise|encourage) (?:that )?you |you should |it(?:'s| is) best to )?(?:contact|consult|seek|reach out|speak|talk|call|see|refer)\b/u;
const leastWords = 5;

/** Whether a reply takes up what was said rather than refuse. */
export const engages: Rule = inEnglish(({ reply, message }) => {
  if (reply.words.length < leastWords) return notMet("it hardly says anything", reply.plain);
  const refusal = reply.sentences.find((sentence) => refusing.test(sentence));
  if (refusal !== undefined) return notMet("it refuses", refusal);
  if (reply.sentences.length <= 2 && reply.sentences.every((sentence) => onlyReferral.test(sentence)))
    return notMet("it only sends the person away", reply.plain);
  const shared = countShared(toContentStems(reply.words), toContentStems(message.words));
  return met(shared > 0 ? "it takes up the person's words" : "it answers and does not refuse");
});
