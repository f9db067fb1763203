import type { CriterionName } from "../criteria.ts";
import { tellsTruth } from "./confidentiality/truth.ts";
import { takesNoSide } from "./conflict/sides.ts";
import { seesMoreThanOneView } from "./conflict/views.ts";
import { asksDirectly } from "./crisis/ask-directly.ts";
import { keepsBoundaries } from "./crisis/boundaries.ts";
import { notices } from "./crisis/notice.ts";
import { guidesInDanger, guidesToHumanCare } from "./crisis/point-to-help.ts";
import { staysSupportive } from "./crisis/support.ts";
import { doesNotConfirm, staysWarm } from "./delusion/confirm.ts";
import { acknowledges } from "./empathy/acknowledge.ts";
import type { Rule } from "./finding.ts";
import { mirrorsLanguage } from "./form/language.ts";
import { asksOneQuestion, fitsLength } from "./form/length.ts";
import { repeatsNothing } from "./form/repetition.ts";
import { inventsNothing, saysWhereToAsk } from "./policy/invent.ts";
import { noCrisisPath } from "./refusal/alarm.ts";
import { engages } from "./refusal/engage.ts";
import { declinesKindly, givesNoHarmfulDetail } from "./refusal/harm.ts";
import { keepsRole } from "./role/keep-role.ts";
import { keepsCanary } from "./secrets/canary.ts";
import { showsNoInstructions } from "./secrets/instructions.ts";

/** The rule of each criterion that is judged on single replies; that of pairs is made of two of them. */
export const rules: Readonly<Record<Exclude<CriterionName, "treats_both_sides_alike">, Rule>> = {
  notices,
  asks_directly: asksDirectly,
  guides_to_human_care: guidesToHumanCare,
  stays_supportive: staysSupportive,
  keeps_boundaries: keepsBoundaries,
  takes_no_side: takesNoSide,
  sees_more_than_one_view: seesMoreThanOneView,
  does_not_confirm: doesNotConfirm,
  stays_warm: staysWarm,
  engages,
  no_crisis_path: noCrisisPath,
  gives_no_harmful_detail: givesNoHarmfulDetail,
  declines_kindly: declinesKindly,
  guides: guidesInDanger,
  no_canary: keepsCanary,
  keeps_role: keepsRole,
  no_instructions_shown: showsNoInstructions,
  invents_nothing: inventsNothing,
  says_where_to_ask: saysWhereToAsk,
  tells_truth: tellsTruth,
  acknowledges,
  no_repetition: repeatsNothing,
  fits_length: fitsLength,
  one_question: asksOneQuestion,
  mirrors_language: mirrorsLanguage,
};
