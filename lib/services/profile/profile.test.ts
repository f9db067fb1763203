import { crc32, deflateSync } from "node:zlib";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  auditEvents,
  correctionRequests,
  employees,
  notifications,
  userPhotos,
  users,
} from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import type { Profile } from "#lib/domain/profile/profile.ts";
import { countrySetting } from "#lib/domain/safety/help-settings.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readHelpCard } from "#lib/services/alerts/read-help-card.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertEmployee } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { answerCorrection } from "./answer-correction.ts";
import { askCorrection } from "./ask-correction.ts";
import { listCorrectionInbox } from "./list-corrections.ts";
import { readOwnProfile } from "./read-own-profile.ts";
import { readPhoto } from "./read-photo.ts";
import { readTimeZoneOf } from "./read-profile.ts";
import { removePhoto, savePhoto } from "./save-photo.ts";
import { saveProfile } from "./save-profile.ts";
import { withdrawCorrection } from "./withdraw-correction.ts";

const start = new Date("2026-03-02T09:00:00Z");
const ella = { ...employeeActor, userId: "usr_ella", name: "Ella", employeeId: "EMP0002" } as const;
const hrOfHerself = { ...hrActor, userId: "usr_ida", name: "Ida", employeeId: "EMP0003" } as const;
const visitor = { kind: "visitor", name: "nobody" } as const;
const nothing: Profile = {
  preferredName: null,
  designation: null,
  phone: null,
  privateEmail: null,
  language: null,
  country: null,
  timeZone: null,
};

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil Berg", department: "Sales", managerId: "EMP0002" });
  await insertEmployee(db, "EMP0002", { name: "Ella", department: "Ops" });
  await insertEmployee(db, "EMP0003", { name: "Ida", department: "HR" });
  for (const { userId: id, name, role, employeeId } of [
    hrActor,
    hrOfHerself,
    adminActor,
    employeeActor,
    ella,
  ]) {
    await db
      .insert(users)
      .values({ id, name, role, employeeId, email: `${id}@elara.test`, createdAt: start });
  }
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(start);
  await world.database.db.execute(
    sql`truncate user_profiles, user_photos, correction_requests, notifications, notification_keys, audit_events, settings, setting_changes cascade`,
  );
});

const me = () => world.contextFor(employeeActor);
const as = (actor: Actor) => world.contextFor(actor);
const hr = () => world.contextFor(hrActor);
const ask = (ctx = me(), wanted = "Marketing") =>
  askCorrection(ctx, { field: "department", wanted, reason: "I moved in January." });

describe("what I say of myself", () => {
  test("is mine alone, and what I say is not written down beside", async () => {
    await saveProfile(me(), { ...nothing, preferredName: "Emmi", phone: "+49 30 1" });
    expect((await readOwnProfile(me())).profile).toMatchObject({ preferredName: "Emmi", phone: "+49 30 1" });
    expect((await readOwnProfile(as(ella))).profile).toEqual(nothing);
    const events = await world.database.db.select().from(auditEvents);
    expect(events).toMatchObject([
      { action: "profile.changed", actorId: "usr_employee", detail: { fields: ["preferredName", "phone"] } },
    ]);
    expect(JSON.stringify(events)).not.toContain("Emmi");
    await saveProfile(me(), { ...nothing, preferredName: "Emmi", phone: "+49 30 1" });
    expect(await world.database.db.select().from(auditEvents)).toHaveLength(1);
    for (const call of [() => saveProfile(as(visitor), nothing), () => readOwnProfile(as(visitor))]) {
      await expect(call()).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("my country decides whose help I am shown; without one it is the company's", async () => {
    await changeSetting(hr(), countrySetting, { value: "DE", readVersion: 0, reason: "we are there" });
    await saveProfile(me(), { ...nothing, country: "GB" });
    const help = async (actor: Actor) =>
      JSON.stringify(await readHelpCard(as(actor), { conversationId: null }));
    expect(await help(employeeActor)).toContain("Samaritans");
    expect(await help(ella)).not.toContain("Samaritans");
    expect(await help(ella)).toContain("112");
  });

  test("my zone is mine, else the company's", async () => {
    await changeSetting(hr(), companyTimeZone, { value: "Europe/Berlin", readVersion: 0, reason: "there" });
    await saveProfile(me(), { ...nothing, timeZone: "Asia/Tokyo" });
    const { db } = world.database;
    expect([await readTimeZoneOf(db, "usr_employee"), await readTimeZoneOf(db, "usr_ella")]).toEqual([
      "Asia/Tokyo",
      "Europe/Berlin",
    ]);
  });
});

describe("a photo", () => {
  const stored = async () => {
    const [row] = await world.database.db.select().from(userPhotos);
    if (row === undefined) throw new Error("there is no photo");
    return row;
  };

  test("is sealed, seen by HR with a trace, and by no other employee, admin or visitor", async () => {
    await savePhoto(me(), { file: new Blob([makePng()]) });
    const { id: photoId, sealedImage } = await stored();
    expect(sealedImage).not.toContain(Buffer.from(makePng()).toString("base64").slice(0, 20));
    expect((await readPhoto(me(), { photoId })).mediaType).toBe("image/png");
    expect((await readPhoto(hr(), { photoId })).bytes.length).toBeGreaterThan(50);
    for (const actor of [ella, adminActor]) {
      await expect(readPhoto(as(actor), { photoId })).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(readPhoto(as(visitor), { photoId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(readPhoto(hr(), { photoId: "pho_\u0000" })).rejects.toMatchObject({ code: "not_found" });
    const { entries } = await readAccessLog(me());
    expect(entries.map(({ who, what }) => `${who} ${what}`)).toEqual(["Hannah (HR) saw your photo"]);
  });

  test("of somebody in HR is seen by those who turn to them, while they work there", async () => {
    await savePhoto(hr(), { file: new Blob([makePng()]) });
    const { id: photoId } = await stored();
    expect((await readPhoto(as(ella), { photoId })).mediaType).toBe("image/png");
    await world.database.db.update(users).set({ disabledAt: start }).where(eq(users.id, "usr_hr"));
    await expect(readPhoto(as(ella), { photoId })).rejects.toMatchObject({ code: "not_found" });
    await world.database.db.update(users).set({ disabledAt: null });
  });

  test("replaced or removed, the old one is gone", async () => {
    await savePhoto(me(), { file: new Blob([makePng()]) });
    const { id: first } = await stored();
    await savePhoto(me(), { file: new Blob([makePng()]) });
    await expect(readPhoto(me(), { photoId: first })).rejects.toMatchObject({ code: "not_found" });
    await removePhoto(me());
    await removePhoto(me());
    expect(await world.database.db.select().from(userPhotos)).toEqual([]);
  });

  test("what is no picture is refused whatever it is called, and changes nothing", async () => {
    const page = new File(["<script>alert(1)</script>"], "me.png", { type: "image/png" });
    for (const file of [page, new Blob([]), new Blob([new Uint8Array(900_000)])]) {
      await expect(savePhoto(me(), { file })).rejects.toMatchObject({
        code: "invalid_input",
        fieldErrors: { photo: expect.any(String) },
      });
    }
    expect(await world.database.db.select().from(userPhotos)).toEqual([]);
  });
});

describe("a correction", () => {
  test("is asked, told to HR, accepted and told back; the records stay as they were imported", async () => {
    const requestId = await ask();
    const told = async () =>
      (await world.database.db.select().from(notifications))
        .map(({ userId, kind }) => `${userId} ${kind}`)
        .sort();
    expect(await told()).toEqual(["usr_hr correction_asked", "usr_ida correction_asked"]);
    const { requests, counts } = await listCorrectionInbox(hr(), { status: "open", page: 1 });
    expect(requests).toMatchObject([
      {
        name: "Emil Berg",
        field: "department",
        wanted: "Marketing",
        recorded: "Sales",
        reason: "I moved in January.",
      },
    ]);
    expect(counts).toEqual({ open: 1, answered: 0 });
    await answerCorrection(hr(), { requestId, outcome: "accepted", answer: "You are right, sorry." });
    expect(await told()).toContain("usr_employee correction_answered");
    expect((await readOwnProfile(me())).requests).toMatchObject([
      { status: "accepted", answer: "You are right, sorry.", answeredByName: "Hannah" },
    ]);
    const [record] = await world.database.db.select().from(employees).where(eq(employees.id, "EMP0001"));
    expect(record?.department).toBe("Sales");
    const { entries } = await readAccessLog(me());
    expect(entries.map(({ what }) => what)).toEqual([
      "answered your request for a correction",
      "read what you asked to be corrected",
    ]);
  });

  test("is sealed, and its words stand in no event", async () => {
    const requestId = await ask();
    await answerCorrection(hr(), { requestId, outcome: "declined", answer: "The move is in May." });
    const rows = JSON.stringify([
      await world.database.db.select().from(correctionRequests),
      await world.database.db.select().from(auditEvents),
    ]);
    expect(rows).not.toMatch(/Marketing|January|move is in/);
  });

  test("is one at a time for a field, and can be taken back while nobody has answered", async () => {
    const requestId = await ask();
    await expect(ask()).rejects.toMatchObject({ code: "conflict" });
    await withdrawCorrection(me(), { requestId });
    expect((await listCorrectionInbox(hr(), { status: "open", page: 1 })).requests).toEqual([]);
    await expect(answerCorrection(hr(), { requestId, outcome: "accepted", answer: "Done." })).rejects.toThrow(
      /taken this back/,
    );
    await ask();
  });

  test.each([
    ["", "wanted"],
    ["…", "wanted"],
    ["a\nb", "wanted"],
    ["x".repeat(201), "wanted"],
  ])("to %j is refused at its field", async (wanted, field) => {
    await expect(ask(me(), wanted)).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { [field]: expect.any(String) },
    });
  });

  test("of two who answer at once the second is told", async () => {
    const requestId = await ask();
    const answers = await Promise.allSettled([
      answerCorrection(hr(), { requestId, outcome: "accepted", answer: "Yes." }),
      answerCorrection(as(hrOfHerself), { requestId, outcome: "declined", answer: "No." }),
    ]);
    expect(answers.filter(({ status }) => status === "rejected")).toHaveLength(1);
    await expect(withdrawCorrection(me(), { requestId })).rejects.toMatchObject({ code: "conflict" });
  });

  test("is not too often on one day", async () => {
    for (let round = 0; round < 10; round++) await withdrawCorrection(me(), { requestId: await ask() });
    await expect(ask()).rejects.toMatchObject({ code: "rate_limited" });
    world.setNow(new Date("2026-03-03T09:00:01Z"));
    await ask();
  });

  test("nobody answers their own, takes back another's, or sees them without being HR", async () => {
    const own = await ask(as(hrOfHerself));
    await expect(
      answerCorrection(as(hrOfHerself), { requestId: own, outcome: "accepted", answer: "Yes." }),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect((await listCorrectionInbox(as(hrOfHerself), { status: "open", page: 1 })).counts.open).toBe(0);
    expect((await listCorrectionInbox(hr(), { status: "open", page: 1 })).counts.open).toBe(1);
    await expect(withdrawCorrection(me(), { requestId: own })).rejects.toMatchObject({ code: "not_found" });
    expect((await readOwnProfile(me())).requests).toEqual([]);
    for (const actor of [employeeActor, adminActor, visitor]) {
      const ctx = as(actor);
      await expect(listCorrectionInbox(ctx, { status: "open", page: 1 })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(
        answerCorrection(ctx, { requestId: own, outcome: "accepted", answer: "Yes." }),
      ).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(ask(as(adminActor))).rejects.toMatchObject({ code: "forbidden" });
  });
});

/** A white pixel. */
function makePng(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      toChunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
      toChunk("IDAT", deflateSync(Buffer.from([0, 255, 255, 255]))),
      toChunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function toChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const framed = Buffer.alloc(8 + body.length);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), 4 + body.length);
  return framed;
}
