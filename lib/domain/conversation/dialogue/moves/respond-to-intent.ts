import type { FamilyName } from "../../bank/family-names.ts";
import { truthfulAnswers } from "../intents/truthful-answers.ts";
import { acknowledgements } from "../words/acknowledgements.ts";
import { greetings, returnedGreetings } from "../words/frames.ts";
import {
  insteadOfHarm,
  intentWords,
  invitations,
  openQuestions,
  truthExhausted,
} from "../words/intent-words.ts";
import { beginTheme } from "./answer-message.ts";
import { askOtherView, findCurrent } from "./ask-other-view.ts";
import { chooseTone } from "./choose-tone.ts";
import { pickFamily } from "./pick-family.ts";
import { pickFollowUp, pickOpening } from "./pick-question.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";
import { offerPause, takeLeave } from "./take-leave.ts";

/** Elara speaks first, or returns a greeting: a word of welcome and a question about a theme, never why that one. */
export function open(scene: Scene): Draft {
  const family = pickFamily(scene);
  if (scene.dialogue.exchanges.length === 1 && scene.dialogue.asked.length > 0) {
    const sentences = listSaid(scene.choose(returnedGreetings), scene.choose(invitations));
    return { sentences, family, questionId: null, isEnding: false };
  }
  const welcome =
    scene.choose(greetings[chooseTone(scene)]) ??
    scene.choose(intentWords.greeting) ??
    scene.choose(greetings.warm);
  return beginTheme(scene, family, listSaid(welcome));
}

/** What is true about Elara, said a second time in other words, and no third. */
export function tellTruth(scene: Scene, topic: string): Draft {
  const found = truthfulAnswers.find(({ id }) => id === topic);
  const answer = found?.answers.find(([first = ""]) => !scene.dialogue.said.has(first));
  const isDistressed =
    scene.latest?.kind === "distressed" || (scene.latest?.feelings.some(({ isHeavy }) => isHeavy) ?? false);
  const sentences = listSaid(
    isDistressed ? scene.choose(acknowledgements.distressed) : null,
    ...(answer ?? listSaid(scene.choose(truthExhausted) ?? scene.choose(invitations))),
  );
  return { sentences, family: pickFamily(scene), questionId: null, isEnding: false };
}

export function speakEnglish(scene: Scene, reply: readonly string[]): Draft {
  const [first = ""] = reply;
  const again = listSaid(scene.choose(intentWords.foreign_again));
  const sentences = scene.dialogue.said.has(first) ? again : reply;
  return {
    sentences: sentences.length > 0 ? sentences : listSaid(scene.choose(invitations)),
    family: pickFamily(scene),
    questionId: null,
    isEnding: false,
  };
}

/** A theme is left: for the one that was named, or for whatever the person would rather speak about. */
export function leaveTopic(scene: Scene, wanted: FamilyName | null): Draft {
  if (wanted !== null) {
    return beginTheme(scene, wanted, listSaid(scene.choose(acknowledgements.changes_subject)));
  }
  const lead = listSaid(
    scene.choose(intentWords.leaves_topic) ?? scene.choose(acknowledgements.changes_subject),
  );
  const question = scene.choose(openQuestions);
  const family = pickFamily(scene);
  if (question !== null) return { sentences: [...lead, question], family, questionId: null, isEnding: false };
  return beginTheme(scene, family, lead);
}

type Courtesy =
  | "nothing"
  | "marks"
  | "light"
  | "gibberish"
  | "repeated"
  | "steering"
  | "insult"
  | "apology"
  | "thanks"
  | "test"
  | "asks_after"
  | "small_talk"
  | "outside"
  | "harm_request"
  | "taking_sides";

/** Courtesies, noise and what is beyond Elara: a word on it, then on with the conversation where that fits. */
export function respond(scene: Scene, kind: Courtesy): Draft {
  const family = pickFamily(scene);
  const lead = listSaid(scene.choose(intentWords[kind]));
  // Noise or the same words again and again: nobody is kept talking.
  if (lead.length === 0) return takeLeave(scene);
  const quiet: Draft = {
    sentences: [...lead, ...listSaid(scene.choose(invitations))],
    family,
    questionId: null,
    isEnding: false,
  };
  if (kind === "harm_request")
    return { ...quiet, sentences: [...lead, ...listSaid(scene.choose(insteadOfHarm))] };
  if (kind === "thanks" && scene.dialogue.exchanges.length > 5) return offerPause(scene, lead) ?? quiet;
  if (
    kind === "apology" ||
    kind === "thanks" ||
    kind === "nothing" ||
    kind === "marks" ||
    kind === "light" ||
    kind === "gibberish" ||
    kind === "insult" ||
    kind === "repeated"
  )
    return quiet;
  const opening = scene.dialogue.elaraSpoke ? null : pickOpening(scene, family);
  const view = kind === "taking_sides" ? askOtherView(scene, findCurrent(scene)) : null;
  if (view !== null) return { sentences: [...lead, view], family, questionId: null, isEnding: false };
  const raised = kind === "taking_sides" ? pickFollowUp(scene, family, "confirms") : null;
  const question = raised?.text ?? opening?.text ?? scene.choose(openQuestions);
  if (question === null) return quiet;
  const questionId = raised?.id ?? opening?.id ?? null;
  return { sentences: [...lead, question], family, questionId, isEnding: false };
}
