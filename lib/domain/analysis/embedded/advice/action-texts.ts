import type { FamilyName } from "../../../conversation/bank/family-names.ts";
import type { ScreenCategory } from "../../../conversation/screen/verdict.ts";

/** What HR can do about a theme; first the nearest step, then one that lasts. Nothing here decides about the person. */
export const topicActions: Readonly<Record<FamilyName, readonly string[]>> = {
  workload: [
    "Offer a talk about the workload with whoever plans it: what comes first, what can wait, what others can take.",
    "Look at the hours of the last weeks together and agree on what will change.",
  ],
  mood: [
    "Name the counselling that the company offers, and how to reach it in confidence.",
    "Ask what would make the days lighter, and agree on one change to try for two weeks.",
  ],
  recognition: [
    "Ask the manager to say plainly what this person's work has achieved lately, and to whom it mattered.",
    "Check that pay and awards match the work that is done.",
  ],
  performance: [
    "Offer a talk that explains expectations with examples, and agree on one goal at a time.",
    "Ask what support or training would help, before results are judged again.",
  ],
  manager: [
    "Offer a confidential talk with HR about working with the manager; agree beforehand what may be passed on.",
    "Where both want it, offer a moderated talk between the two.",
  ],
  onboarding: [
    "Name one person who answers questions for the coming weeks, and check that a mentor is really there.",
    "Go through what is expected by now and what can still wait.",
  ],
  leave_rest: [
    "Check that leave and breaks can really be taken, and help to put free days into the calendar.",
    "Agree on times at which nobody calls or writes.",
  ],
  belonging: [
    "Ask the team lead to bring this person into the team's meetings and breaks, without making a case of it.",
    "For remote work: arrange regular contact with one colleague.",
  ],
  growth: [
    "Offer a development talk: what the person wants to learn, and which tasks or roles could follow.",
    "Say openly which steps are possible here, and by when.",
  ],
  conflict: [
    "Offer a confidential talk about the conflict, and mediation if the people involved want it.",
    "Make clear who may be asked for help while it lasts.",
  ],
  no_data: ["Offer a personal talk and listen first."],
};

/** What comes first when the safety screen found something. */
export const safetyActions: Readonly<Record<ScreenCategory, string>> = {
  suicide:
    "Make sure today that the crisis contact has reached this person, and that they know where to find help at any hour.",
  self_harm:
    "Make sure today that the crisis contact has reached this person, and that they know where to find help at any hour.",
  harm_to_others: "Bring in the crisis contact and whoever is responsible for safety at work, today.",
  abuse: "Offer a protected, confidential talk, and name the advice centres that help with violence.",
  medical_emergency: "Make sure that this person has had medical help.",
  harassment:
    "Offer a confidential talk with the person responsible for harassment complaints; take no step without the employee's agreement unless the law demands it.",
  discrimination:
    "Offer a confidential talk with the person responsible for equal treatment; take no step without the employee's agreement unless the law demands it.",
  unsafe_work: "Have the safety of this workplace checked now, and tell the employee what came of it.",
};

export const soonAction = "Offer a personal talk this week, and let the employee choose with whom.";
export const askedForHelpAction =
  "The employee asked for help in this conversation: answer that request first.";
export const languageAction =
  "Ask in which language the employee prefers to talk, and offer somebody who speaks it or a translation.";
