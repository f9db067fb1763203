import type { Database } from "#db/client.ts";
import { upsertAggregates } from "#db/queries/features.ts";
import { generateDemoCompany } from "#db/seed/demo-company.ts";
import { createRandom } from "#lib/domain/detection/random.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { computeAggregates, type EmployeeAggregates } from "#lib/domain/features/employee-aggregates.ts";
import { latestDaysOf } from "#lib/domain/features/feature-clock.ts";
import { describeRecipe } from "#lib/domain/features/recipe.ts";
import { readCompanyRecords } from "#tests/support/demo-cut.ts";

const peoplePerInsert = 500;
const spread = 0.1;

/** Fills the features of a large company: people of a demo company again and again, each time a little different. */
export async function fillPeople(db: Database["db"], peopleCount: number): Promise<void> {
  const rates = decayRatesSetting.defaultValue;
  const company = generateDemoCompany({ seed: 1, today: "2026-03-02" });
  const originals = [...readCompanyRecords(company).values()].flatMap(
    (records) => computeAggregates(records, rates) ?? [],
  );
  const random = createRandom(1);
  const people = Array.from({ length: peopleCount }, (_, index) => {
    const original = originals[index % originals.length];
    if (original === undefined) throw new Error("The demo company has nobody");
    const aggregates = vary(original, random.uniform);
    const { activity, leave, joining, rewards, mood } = latestDaysOf(aggregates);
    return {
      employeeId: `EMP${String(index + 1).padStart(6, "0")}`,
      recipe: describeRecipe(rates),
      aggregates,
      activityDay: activity,
      leaveDay: leave,
      joiningDay: joining,
      rewardsDay: rewards,
      moodDay: mood,
      computedAt: new Date(),
    };
  });
  for (let first = 0; first < people.length; first += peoplePerInsert) {
    await upsertAggregates(db, people.slice(first, first + peoplePerInsert));
  }
}

/** Amounts move by up to a tenth; counts, days and codes, which are whole numbers, stay. */
function vary(aggregates: EmployeeAggregates, uniform: () => number): EmployeeAggregates {
  const text = JSON.stringify(aggregates, (_key, value) =>
    typeof value === "number" && !Number.isInteger(value)
      ? value * (1 + spread * (2 * uniform() - 1))
      : value,
  );
  return JSON.parse(text);
}
