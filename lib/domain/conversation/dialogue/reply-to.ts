import { readShortAnswer } from "./answers/short-answers.ts";
import { answerMessage } from "./moves/answer-message.ts";
import { keepQuiet, meetOccasion, stopAsking } from "./moves/meet-occasion.ts";
import { leaveTopic, open, respond, speakEnglish, tellTruth } from "./moves/respond-to-intent.ts";
import { type Draft, type Scene, setScene } from "./moves/scene.ts";
import { stayAfterwards, takeLeave } from "./moves/take-leave.ts";
import { tellRule } from "./moves/tell-rule.ts";
import { sentencesAtMost, tidy } from "./moves/tidy.ts";
import { writeLead } from "./moves/write-lead.ts";
import type { Reply, ReplyRequest } from "./reply.ts";
import { findPolicy } from "./rules/find-policy.ts";
import { anyRule } from "./rules/rule-topics.ts";
import { indexBank } from "./state/bank-index.ts";
import { type Exchange, readDialogue } from "./state/read-dialogue.ts";
import { recallSaid, splitSentences } from "./state/said-before.ts";

/** Elara's next turn, from the bank and what was said. Pure, and never throws, whatever was written. */
export function replyTo(request: ReplyRequest): Reply {
  const scene = setScene(request, readDialogue(request));
  const move = tidy(keepQuiet(scene, chooseMove(scene)));
  const { sentences, ...draft } = move.sentences.length > 0 ? move : tidy(stayAfterwards(scene, []));
  return { ...draft, sentences, text: sentences.join(" "), answerKind: scene.latest?.kind ?? null };
}

function chooseMove(scene: Scene): Draft {
  const { dialogue, latest } = scene;
  if (latest === null) return open(scene);
  if (latest.intent.kind === "foreign") return speakEnglish(scene, latest.intent.language.reply);
  if (latest.intent.kind === "foreign_talk") return speakEnglish(scene, latest.intent.reply);
  if (dialogue.hasEnded) return goOnAfterwards(scene, latest);
  if (isNoMore(scene, latest)) return takeLeave(scene);
  return answerIntent(scene, latest);
}

/** A question to which the company's own words fit is answered with them, also where nothing else knew it for one. */
function answerByPolicy(scene: Scene): Draft | null {
  const { latest, request } = scene;
  if (latest === null || !latest.message.clauses.some(({ isQuestion }) => isQuestion)) return null;
  const quoted = findPolicy(request.companyPolicies, null, latest.message);
  return quoted.length > 0 ? tellRule(scene, anyRule) : null;
}

/** Nothing more to say, when asked whether there is anything else. */
function isNoMore({ dialogue }: Scene, { kind, message }: Exchange): boolean {
  if (!dialogue.offeredPause || message.words.length > 8) return false;
  return kind === "denies" || readShortAnswer(message)?.says === "no";
}

function answerIntent(scene: Scene, { intent, commitment }: Exchange): Draft {
  switch (intent.kind) {
    case "answer":
      return answerByPolicy(scene) ?? answerMessage(scene);
    case "occasion":
      return meetOccasion(scene, intent.occasion) ?? answerMessage(scene);
    case "no_questions":
      return stopAsking(scene);
    case "outside":
      return commitment === null ? respond(scene, intent.kind) : answerMessage(scene);
    case "goodbye":
      return commitment === null ? takeLeave(scene) : answerMessage(scene);
    case "tired_of_talking":
      return takeLeave(scene);
    case "greeting":
      return open(scene);
    case "about_elara":
      return tellTruth(scene, intent.topic);
    case "rule_question":
      return tellRule(scene, intent.topic);
    case "leaves_topic":
      return leaveTopic(scene, intent.wanted);
    case "foreign_talk":
      return speakEnglish(scene, intent.reply);
    case "foreign":
      return speakEnglish(scene, intent.language.reply);
    default:
      return respond(scene, intent.kind);
  }
}

/** What is true is told at any time, and so is help; nothing is asked any more. */
function goOnAfterwards(scene: Scene, { intent, kind }: Exchange): Draft {
  if (intent.kind === "about_elara") return { ...tellTruth(scene, intent.topic), isEnding: true };
  if (intent.kind === "rule_question") return { ...tellRule(scene, intent.topic), isEnding: true };
  if (intent.kind !== "answer") return stayAfterwards(scene, []);
  if (kind !== "asks_for_help") {
    const isMoved = kind === "distressed" || kind === "angry";
    return stayAfterwards(scene, isMoved ? writeLead(scene, kind, null) : []);
  }
  const help = answerMessage(scene);
  return {
    ...help,
    sentences: help.sentences.filter((text) => !text.includes("?")),
    questionId: null,
    isEnding: true,
  };
}

/** The rest of a reply that was begun by something else: what goes after `begun`, with a leading blank where one is due. */
export function continueReply(request: ReplyRequest & { readonly begun: string }): Reply {
  const begun = request.begun.trim();
  const reply = replyTo(request);
  if (begun === "") return reply;
  const rest = selectRest(reply, request);
  const isCut = !/[.!?…][”’"')]*$/u.test(begun);
  // Half a sentence is left open, and the reply goes on with a whole one.
  const sentences = isCut ? ["…", ...rest] : rest;
  const lead = rest.length === 0 || isCut || /\s$/u.test(request.begun) ? "" : " ";
  const isAsked = rest.some((sentence) => sentence.includes("?"));
  return {
    ...reply,
    sentences,
    text: lead + sentences.join(" "),
    questionId: isAsked ? reply.questionId : null,
  };
}

/** What was begun has answered already: the question, or else the last word, is what is still missing. */
function selectRest(reply: Reply, { begun, bank }: ReplyRequest & { readonly begun: string }): string[] {
  const before = splitSentences(begun.trim());
  const room = Math.max(0, sentencesAtMost - before.length);
  if (room === 0 || begun.includes("?")) return [];
  const asked = indexBank(bank).find(reply.text);
  const wanted = asked === null ? reply.sentences.slice(-restAtMost) : splitSentences(asked.text);
  const said = recallSaid(before);
  return wanted.filter((sentence) => !said.has(sentence)).slice(-room);
}

const restAtMost = 1;
