import { isHealthQuantity } from "../../detection/inputs/health-data.ts";
import { inputCatalogue } from "../../detection/inputs/input-catalogue.ts";
import { type Quantity, quantities } from "../../detection/inputs/input-definition.ts";
import type { FamilyName } from "../bank/family-names.ts";

/** What a quantity of a finding is talked about as; null: never talked about. */
const familyOfQuantity: Readonly<Record<Quantity, FamilyName | null>> = {
  workHours: "workload",
  workHoursChange: "workload",
  meetings: "workload",
  messages: "workload",
  emails: "workload",
  activityRecord: "workload",
  messagesChange: "belonging",
  annualLeave: "leave_rest",
  casualLeave: "leave_rest",
  unpaidLeave: "leave_rest",
  sickLeave: null,
  tenure: "onboarding",
  onboarding: "onboarding",
  mentor: "onboarding",
  training: "onboarding",
  rating: "performance",
  reviewDate: "performance",
  managerFeedback: "manager",
  promotion: "growth",
  recognition: "recognition",
  mood: "mood",
  moodChange: "mood",
};

const quantityOfFeature = new Map<string, Quantity>(
  inputCatalogue.map(({ name, quantity }) => [name, quantity]),
);

/** The family that a reason is talked about as; null for health data and for what this version does not know. */
export function findProblemFamily(reason: {
  readonly quantity: string;
  readonly features: readonly string[];
}): FamilyName | null {
  const known = [reason.quantity, ...reason.features.map((name) => quantityOfFeature.get(name) ?? "")].filter(
    isQuantity,
  );
  if (known.some(isHealthQuantity)) return null;
  const [quantity] = known;
  return quantity === undefined ? null : familyOfQuantity[quantity];
}

function isQuantity(name: string): name is Quantity {
  return Object.hasOwn(quantities, name);
}
