import { afterAll, beforeAll, expect, test } from "vitest";
import { users } from "#db/schema/index.ts";
import { countrySetting } from "#lib/domain/safety/help-settings.ts";
import { type Rota, rotaSetting } from "#lib/domain/safety/rota.ts";
import { readHelpCard } from "#lib/services/alerts/read-help-card.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { listSettingHistory } from "#lib/services/settings/list-history.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { readAlertReach, readSafetySettings } from "./read-safety-settings.ts";
import { saveRota } from "./save-rota.ts";

let world: TestWorld;
const start = new Date("2026-03-02T09:00:00Z");
const gone = { ...hrActor, userId: "usr_gone", name: "Gone" } as const;
beforeAll(async () => {
  world = await createTestWorld();
  for (const { userId: id, name, role } of [hrActor, gone, adminActor, employeeActor]) {
    const disabledAt = id === gone.userId ? start : null;
    const row = { id, name, role, disabledAt, email: `${id}@elara.test`, createdAt: start };
    await world.database.db.insert(users).values(row);
  }
});
afterAll(() => world.close());

const rotaOf = (person: string, minutes = 10): Rota => ({
  ...rotaSetting.defaultValue,
  general: [{ people: [person], minutes }],
});
const hr = () => world.contextFor(hrActor);

test("a rota is made of people of HR who can sign in, and of nobody else", async () => {
  for (const person of [gone.userId, adminActor.userId, employeeActor.userId, "usr_unknown"]) {
    const change = { value: rotaOf(person), readVersion: 0, reason: "for the test" };
    await expect(saveRota(hr(), change)).rejects.toMatchObject({ code: "invalid_input" });
  }
  for (const minutes of [0, 241, 1.5]) {
    const change = { value: rotaOf(hrActor.userId, minutes), readVersion: 0, reason: "for the test" };
    await expect(saveRota(hr(), change)).rejects.toMatchObject({ code: "invalid_input" });
  }
  await saveRota(hr(), { value: rotaOf(hrActor.userId), readVersion: 0, reason: "on call" });
  const { rota, people } = await readSafetySettings(hr());
  expect(rota).toMatchObject({ version: 1, value: { general: [{ people: ["usr_hr"], minutes: 10 }] } });
  expect(people).toEqual([{ id: "usr_hr", name: "Hannah" }]);
  await expect(
    saveRota(hr(), { value: rotaOf(hrActor.userId, 20), readVersion: 0, reason: "at once" }),
  ).rejects.toMatchObject({ code: "conflict" });
  const { rows } = await listSettingHistory(hr(), { key: null, page: 1 });
  expect(rows[0]).toMatchObject({ title: "Who is called when somebody needs a person", reason: "on call" });
});

test("somebody else cannot read or change who is called; an admin learns only whether anybody is", async () => {
  for (const actor of [adminActor, employeeActor]) {
    const ctx = world.contextFor(actor);
    await expect(readSafetySettings(ctx)).rejects.toMatchObject({ code: "forbidden" });
    const change = { value: rotaOf(hrActor.userId), readVersion: 1, reason: "for the test" };
    await expect(saveRota(ctx, change)).rejects.toMatchObject({ code: "forbidden" });
  }
  expect(await readAlertReach(world.contextFor(adminActor))).toEqual({ responders: 1, uncalled: 0 });
  await expect(readAlertReach(world.contextFor(employeeActor))).rejects.toMatchObject({ code: "forbidden" });
});

test("everybody signed in gets help of the company's country, before anything was said", async () => {
  await changeSetting(hr(), countrySetting, { value: "FR", readVersion: 0, reason: "we are in France" });
  for (const actor of [employeeActor, adminActor, hrActor]) {
    const card = await readHelpCard(world.contextFor(actor), { conversationId: null });
    expect(card).toMatchObject({ country: "FR", countryName: "France", handOff: { state: "offered" } });
    expect(card.contacts.map(({ phone }) => phone)).toEqual(expect.arrayContaining(["112", "3114", "3919"]));
  }
});
