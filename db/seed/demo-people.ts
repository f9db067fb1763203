import { type CalendarDay, monthsBefore } from "./calendar-day.ts";
import { type DepartmentPlan, departmentPlans } from "./departments.ts";
import { familyNames, givenNames } from "./names.ts";
import { randomStream } from "./seeded-random.ts";

const locations = ["Berlin", "Bengaluru", "Lisbon", "Nairobi", "Toronto", "Remote"] as const;
const reportsPerManager = 9;

/** Somebody of the demo company, with what is usual for them. */
export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly plan: DepartmentPlan;
  readonly jobTitle: string;
  /** Null for the head of the company alone. */
  readonly managerId: string | null;
  readonly location: string;
  readonly joinedOn: CalendarDay;
  /** Usual hours of a working day. */
  readonly hours: number;
  /** Usual mood on the scale from 0 to 1. */
  readonly mood: number;
  /** The part of weeks in which they answer the mood question; 0 for those who never do. */
  readonly answerRate: number;
  /** How well their work goes, roughly normal around 0. */
  readonly performance: number;
};

type Place = {
  readonly plan: DepartmentPlan;
  readonly rank: "head" | "manager" | "member";
  readonly index: number;
};

/** The people of the company, sorted by id. The first department's head leads the company. */
export function planPeople(options: {
  readonly seed: number;
  readonly peopleCount: number;
  readonly departmentCount: number;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}): DemoPerson[] {
  const plans = departmentPlans.slice(0, options.departmentCount);
  const places = shuffle(options.seed, placesOf(plans, options.peopleCount));
  const idWidth = Math.max(4, String(options.peopleCount).length);
  const idAt = (index: number) => `EMP${String(index + 1).padStart(idWidth, "0")}`;
  const ids = new Map(places.map((place, index) => [keyOf(place), idAt(index)]));
  const takenEmails = new Set<string>();
  return places.map((place, index) => {
    const id = idAt(index);
    const name = nameOf(options.seed, id);
    return {
      id,
      name,
      email: emailOf(name, takenEmails),
      plan: place.plan,
      jobTitle: titleOf(place, plans, options.seed, id),
      managerId: managerOf(place, plans, ids),
      ...habitsOf(options.seed, id, place),
      joinedOn: joiningDay(options, id, place),
    };
  });
}

function placesOf(plans: readonly DepartmentPlan[], peopleCount: number): Place[] {
  if (plans.length === 0 || peopleCount < plans.length) {
    throw new RangeError("a company needs a department, and somebody in each");
  }
  const totalWeight = plans.reduce((sum, { weight }) => sum + weight, 0);
  const spare = peopleCount - plans.length;
  const counts = plans.map(({ weight }) => 1 + Math.floor((spare * weight) / totalWeight));
  const left = peopleCount - counts.reduce((sum, count) => sum + count, 0);
  return plans.flatMap((plan, at) => {
    const count = (counts[at] ?? 1) + (at < left ? 1 : 0);
    const managerCount = Math.floor((count - 1) / (reportsPerManager + 1));
    return Array.from({ length: count }, (_, place): Place => {
      if (place === 0) return { plan, rank: "head", index: 0 };
      if (place <= managerCount) return { plan, rank: "manager", index: place - 1 };
      return { plan, rank: "member", index: place - 1 - managerCount };
    });
  });
}

function keyOf({ plan, rank, index }: Place): string {
  return `${plan.name}/${rank}/${index}`;
}

function managerOf(
  place: Place,
  plans: readonly DepartmentPlan[],
  ids: ReadonlyMap<string, string>,
): string | null {
  const headOf = (plan: DepartmentPlan | undefined) =>
    plan === undefined ? null : (ids.get(`${plan.name}/head/0`) ?? null);
  if (place.rank === "head") return place.plan === plans[0] ? null : headOf(plans[0]);
  if (place.rank === "manager") return headOf(place.plan);
  const manager = `${place.plan.name}/manager/${Math.floor(place.index / reportsPerManager)}`;
  return ids.get(manager) ?? headOf(place.plan);
}

function titleOf(place: Place, plans: readonly DepartmentPlan[], seed: number, id: string): string {
  if (place.rank === "head") {
    return place.plan === plans[0] ? "Chief Executive Officer" : `Head of ${place.plan.name}`;
  }
  if (place.rank === "manager") return `${place.plan.name} Manager`;
  return randomStream(seed, id, "title").pick(place.plan.titles);
}

function habitsOf(seed: number, id: string, { plan, rank }: Place) {
  const random = randomStream(seed, id, "habits");
  const hoursAboveUsual = 0.25 * random.normal() + (rank === "member" ? 0 : 0.2);
  return {
    location: random.pick(locations),
    hours: plan.hours + hoursAboveUsual,
    mood: 0.68 + 0.09 * random.normal() - 0.06 * hoursAboveUsual,
    answerRate: random.chance(0.06) ? 0 : 0.35 + 0.6 * random.uniform(),
    performance: random.normal(),
  };
}

function joiningDay(
  options: { seed: number; firstDay: CalendarDay; lastDay: CalendarDay },
  id: string,
  { rank }: Place,
): CalendarDay {
  const random = randomStream(options.seed, id, "joined");
  const isNew = rank === "member" && random.chance(0.16);
  if (isNew) return random.whole(options.firstDay, Math.max(options.firstDay, options.lastDay - 14));
  const years = 0.1 + (rank === "member" ? 6 : 10) * random.uniform() * (0.4 + 0.6 * random.uniform());
  return monthsBefore(options.firstDay, 1) - Math.round(years * 365);
}

function nameOf(seed: number, id: string): string {
  const random = randomStream(seed, id, "name");
  return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
}

function emailOf(name: string, taken: Set<string>): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/\s+/g, ".");
  for (let count = 1; ; count++) {
    const email = `${plain}${count === 1 ? "" : count}@brightwater.example`;
    if (!taken.has(email)) {
      taken.add(email);
      return email;
    }
  }
}

function shuffle<T>(seed: number, items: readonly T[]): T[] {
  const random = randomStream(seed, "shuffle");
  const keyed = items.map((item) => ({ item, at: random.uniform() }));
  return keyed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
