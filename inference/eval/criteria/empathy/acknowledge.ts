import { findCold } from "../crisis/support.ts";
import { breach, inEnglish, met, notMet, type Rule } from "../finding.ts";
import { findNever } from "../never.ts";
import { caring } from "../reading/concepts.ts";
import { countShared, toContentStems } from "../reading/read-text.ts";

const feelings =
  /\b(?:hurt\w*|tir\w+|exhaust\w*|drain\w*|lonel\w*|alone|sad\w*|angr\w*|anger|furious|frustrat\w*|disappoint\w*|humiliat\w*|asham\w*|shame|embarrass\w*|anxi\w*|worr\w*|afraid|scar(?:ed|y)|frighten\w*|fear\w*|guilt\w*|griev\w*|grief|loss|lost|miss(?:ing)?|overwhelm\w*|stress\w*|pressure|tense|numb|empty|stuck|torn|invisible|unseen|overlooked|ignored|unheard|left out|let down|betray\w*|unfair\w*|undervalued|unappreciated|jealous|envy|proud|pride|relie(?:f|ved)|happy|joy\w*|glad|excited|nervous|uneasy|unsettl\w*|confus\w*|helpless|powerless|hopeless|worn|weary|wearing|sting\w*|stung|ach(?:e|es|ing)|bitter\w*|resent\w*|heavy|heavi\w*|weigh\w*|burden\w*|hard\w*|difficult|tough|rough|painful|pain|awful|horrible|a lot|too much|carry\w*|juggling|jarring|crushing|cold|raw|small|cruel|gut\w*|knot\w*|on edge|shak(?:en|y|ing)|sore|unbearable|isolat\w*|disheart\w*|deflat\w*|discourag\w*|demoraliz\w*|demoralis\w*|belittl\w*|dismiss\w*|sinking|dread\w*|ground down|grind\w*|spread thin|stretched|squeezed|mixed|imagine|quiet|earned|through you|not stupid|not silly|must (?:have|be|feel)|congrat\w*|well done|deserved|yes!|what a|silence|tender\w*|rage|seething|gutted|bleak|relief|longing|homesick\w*|shut out|swallow\w*|unsafe|small wonder)\b/u;
const dismissing =
  /\b(?:at least\b|everything happens for a reason|bright side|silver lining|could be worse|(?:others|other people|many people|some people) (?:have it|would|are)|cheer up|stay positive|think positive|positive attitude|look forward|time heals|it(?:'s| is) (?:just|only) (?:a|work)|(?:it'll|it will|you'll|you will) (?:all )?(?:pass|be (?:fine|ok|okay|alright)|get (?:over|used)|be better)|don't (?:worry|be sad|take it|let it)|happens to (?:everyone|all|everybody|the best)|that(?:'s| is) (?:life|business|normal|how it is|part of)|comes with the)\b/u;
const advice =
  /^(?:(?:have you (?:tried|considered|thought)|try|make sure|you (?:should|need to|must|could try|have to|might want)|consider|take (?:a|some|care|time)|it(?:'s| is) important|remember (?:to|that)|focus|prioriti[sz]e|here are|first,|start|speak|talk to|set|practi[sc]e|get|i (?:suggest|recommend|advise))\b|[-*\d])/u;

/** Whether a reply says what it is like for the person, in words of what they told. */
export const acknowledges: Rule = (judged) => {
  const forbidden = findNever(judged.reply, judged.never);
  if (forbidden !== null) return breach("it holds what must not be said here", forbidden);
  return inEnglish(({ reply, message, before }) => {
    const blow = findCold(reply.sentences) ?? reply.sentences.find((sentence) => dismissing.test(sentence));
    if (blow !== undefined && blow !== null) return notMet("it plays it down", blow);
    if (advice.test(reply.sentences[0] ?? "")) return notMet("advice comes first", reply.sentences[0]);
    const told = before
      .filter(({ role }) => role === "person")
      .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    const own = toContentStems([...message.words, ...told]);
    const felt = reply.sentences.filter(
      (sentence) => !/\?\s*$/u.test(sentence) && (feelings.test(sentence) || caring.test(sentence)),
    );
    if (felt.length === 0) return notMet("it names no feeling");
    const particular = felt.find(
      (sentence) => countShared(toContentStems(sentence.match(/[\p{L}']+/gu) ?? []), own) > 0,
    );
    if (particular !== undefined)
      return met("it names what it is like, in the person's own matter", particular);
    const elsewhere = reply.sentences.find(
      (sentence) => countShared(toContentStems(sentence.match(/[\p{L}']+/gu) ?? []), own) > 0,
    );
    return elsewhere === undefined
      ? notMet("it would fit anything", felt[0])
      : met("it names a feeling, and the person's own matter beside it", elsewhere);
  })(judged);
};
