import type { ScreenVerdict } from "../screen/verdict.ts";
import type { CareCard, CareFacts, HelpContact } from "./care-card.ts";
import type { CareTopic } from "./care-topic.ts";
import { countryNameOf, listContacts } from "./contacts/list-contacts.ts";
import { groundingSteps } from "./texts/grounding.ts";
import { safetyPlanSteps } from "./texts/safety-plan.ts";
import { workHarmOptions } from "./texts/work-harm-options.ts";

/** The card beside a reply about `topic`; null: nothing was said yet. */
export function makeCareCard(
  facts: CareFacts & { readonly verdict: ScreenVerdict },
  topic: CareTopic | null,
): CareCard {
  const { verdict, country, handOff, companyContacts } = facts;
  const isWork = topic === "work_harm";
  return {
    kind: isWork ? "work_harm" : "crisis",
    categories: verdict.categories,
    isImminent: verdict.isImminent,
    country,
    countryName: countryNameOf(country),
    contacts: orderContacts(
      [...companyContacts, ...chooseContacts(listContacts(country), facts, topic)],
      topic,
    ),
    handOff,
    safetyPlan: isWork ? [] : safetyPlanSteps,
    grounding: isWork ? [] : groundingSteps,
    options: isWork ? workHarmOptions : [],
  };
}

/** Lines about violence at home stand where that is what it is about, and where nothing was said yet. */
function chooseContacts(
  contacts: readonly HelpContact[],
  { verdict }: { readonly verdict: ScreenVerdict },
  topic: CareTopic | null,
): readonly HelpContact[] {
  const isShown = topic === null || topic === "abuse" || verdict.categories.includes("abuse");
  return isShown ? contacts : contacts.filter(({ purpose }) => purpose !== "abuse");
}

const purposeOrder: Readonly<Record<"danger" | "abuse" | "work_harm", readonly HelpContact["purpose"][]>> = {
  danger: ["emergency", "crisis", "company", "directory", "abuse"],
  abuse: ["emergency", "abuse", "crisis", "company", "directory"],
  work_harm: ["company", "emergency", "crisis", "abuse", "directory"],
};

function orderContacts(contacts: readonly HelpContact[], topic: CareTopic | null): HelpContact[] {
  const order = purposeOrder[topic === "abuse" || topic === "work_harm" ? topic : "danger"];
  return contacts.toSorted((one, other) => order.indexOf(one.purpose) - order.indexOf(other.purpose));
}

/** The card the help button opens at any time, without anything having been said. */
export function makeHelpCard(facts: CareFacts): CareCard {
  const verdict = { level: "none", categories: [], isImminent: false } as const;
  return makeCareCard({ ...facts, verdict }, null);
}
