import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { findStandingDecision } from "#db/queries/flags.ts";
import { listSettingChanges } from "#db/queries/settings.ts";
import { auditEvents, contests, flagDecisionRecords, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { sensitivitySetting } from "#lib/domain/detection/settings.ts";
import { UserFacingError } from "#lib/errors.ts";
import { answerContest } from "#lib/services/contests/answer-contest.ts";
import { contestDatum } from "#lib/services/contests/contest-datum.ts";
import { contestFlag } from "#lib/services/contests/contest-flag.ts";
import { withdrawContest } from "#lib/services/contests/withdraw-contest.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { readBank } from "#lib/services/question-bank/read-bank.ts";
import { switchQuestion } from "#lib/services/question-bank/switch-question.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { signIn } from "#lib/services/sign-in/sign-in.ts";
import { acceptInvitation } from "#lib/services/users/accept-invitation.ts";
import { createFirstAdmin } from "#lib/services/users/create-first-admin.ts";
import { createUser } from "#lib/services/users/create-user.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { inviteUser } from "#lib/services/users/invite-user.ts";
import { insertEmployee, insertFlag, insertRun } from "#tests/support/findings-fixture.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
const password = "copper lantern harbour tulip";

/** The codes of what failed, and how many went through. */
async function outcomesOf(work: readonly Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(work);
  const codes = outcomes.flatMap((outcome) =>
    outcome.status === "rejected"
      ? [outcome.reason instanceof UserFacingError ? outcome.reason.code : String(outcome.reason)]
      : [],
  );
  return { won: outcomes.length - codes.length, codes };
}

describe.skipIf(server === null)("at once, over several connections of two processes' pools", () => {
  const databases: Database[] = [];
  const contexts: Ctx[] = [];
  /** The n-th of many at once; neighbours use different pools. */
  const ctxOf = (index: number): Ctx => {
    const ctx = contexts[index % contexts.length];
    if (ctx === undefined) throw new Error("no database is open");
    return ctx;
  };
  const times = <Result>(count: number, work: (ctx: Ctx, index: number) => Promise<Result>) =>
    Array.from({ length: count }, (_, index) => work(ctxOf(index), index));
  const asUser = (ctx: Ctx, userId: string, role: "admin" | "hr"): Ctx => ({
    ...ctx,
    actor: { kind: "user", userId, name: "Somebody", role, employeeId: null },
  });

  beforeAll(async () => {
    if (server === null) return;
    const url = await server.createDatabase();
    for (let index = 0; index < 2; index++) {
      const database = await openDatabase({ kind: "url", url });
      databases.push(database);
      contexts.push(systemContext(database, { enqueue: async () => {} }));
    }
    await databases[0]?.migrate();
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
    await server?.stop();
  });

  test("of many who set Elara up, one becomes the admin", async () => {
    const { won, codes } = await outcomesOf(
      times(8, (ctx, index) =>
        createFirstAdmin(ctx, { email: `first${index}@example.com`, name: "First", password }),
      ),
    );
    expect({ won, codes: new Set(codes) }).toEqual({ won: 1, codes: new Set(["conflict"]) });
    expect(await ctxOf(0).db.select().from(users)).toHaveLength(1);
  });

  test("an address is invited once, and its link works once", async () => {
    const input = { email: "mia@example.com", name: "Mia", role: "employee", employeeId: null } as const;
    const appUrl = "https://elara.example";
    const invited = await Promise.allSettled(times(6, (ctx) => inviteUser(ctx, { ...input, appUrl })));
    const links = invited.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.link] : []));
    expect(links).toHaveLength(1);
    const token = links[0]?.split("/").at(-1) ?? "";
    const { won, codes } = await outcomesOf(
      times(8, (ctx, index) => acceptInvitation(ctx, { token, password: `${password} ${index}` })),
    );
    expect({ won, codes: new Set(codes) }).toEqual({ won: 1, codes: new Set(["not_found"]) });
  });

  test("admins who disable each other leave one who can sign in", async () => {
    const [{ userId: first } = { userId: "" }, { userId: second } = { userId: "" }] = await Promise.all(
      times(2, (ctx, index) =>
        createUser(ctx, {
          email: `admin${index}@example.com`,
          name: "Admin",
          role: "admin",
          employeeId: null,
          password,
        }),
      ),
    );
    await ctxOf(0).db.update(users).set({ disabledAt: new Date() }).where(eq(users.name, "First"));
    const { won } = await outcomesOf([
      disableUser(asUser(ctxOf(0), first, "admin"), { userId: second }),
      disableUser(asUser(ctxOf(1), second, "admin"), { userId: first }),
    ]);
    expect(won).toBe(1);
  });

  test("of many guesses of a password no more than the free ones are tried", async () => {
    const guess = { email: "mia@example.com", password: "wrong", userAgent: null, replaces: null };
    const { won, codes } = await outcomesOf(
      times(24, (ctx, index) => signIn(ctx, { ...guess, address: `192.0.2.${index}` })),
    );
    expect(won).toBe(0);
    expect(codes.filter((code) => code === "unauthenticated")).toHaveLength(5);
    expect(codes.filter((code) => code === "rate_limited")).toHaveLength(19);
    const failed = eq(auditEvents.action, "sign-in.failed");
    expect(await ctxOf(0).db.select().from(auditEvents).where(failed)).toHaveLength(5);
  });

  test("of two who decide about one finding, the second is told of the first", async () => {
    const { db } = ctxOf(0);
    await insertRun(db, "run_1");
    await insertEmployee(db, "EMP0001");
    await insertFlag(db, { flagId: "flg_1", runId: "run_1", employeeId: "EMP0001" });
    const choice = {
      flagId: "flg_1",
      decision: "watching",
      reason: "back from leave",
      seenDecisionId: null,
    } as const;
    const { won, codes } = await outcomesOf(
      times(6, (ctx, index) => decideFlag(asUser(ctx, `usr_${index}`, "hr"), choice)),
    );
    expect({ won, codes: new Set(codes) }).toEqual({ won: 1, codes: new Set(["conflict"]) });
    expect(await db.select().from(flagDecisionRecords)).toHaveLength(1);
  });

  test("of many who save one setting at once, one does, and the history has one change", async () => {
    const { db } = ctxOf(0);
    const saveAll = (readVersion: number) =>
      outcomesOf(
        times(8, (ctx, index) =>
          changeSetting(asUser(ctx, `usr_${index}`, "hr"), sensitivitySetting, {
            value: 0.6 + readVersion / 10 + index / 1000,
            readVersion,
            reason: "fits us better",
          }),
        ),
      );
    // The first change creates the setting, the second one finds it there.
    for (const readVersion of [0, 1]) {
      const { won, codes } = await saveAll(readVersion);
      expect({ won, codes: new Set(codes) }).toEqual({ won: 1, codes: new Set(["conflict"]) });
      const changes = await listSettingChanges(db, { key: sensitivitySetting.key });
      expect(changes).toHaveLength(readVersion + 1);
      expect(await readSetting(db, sensitivitySetting)).toMatchObject({
        value: changes[0]?.value,
        version: readVersion + 1,
      });
    }
  });

  test("of many who switch off the questions of one place at once, nobody takes the last one", async () => {
    const severe = builtInBank.families.flatMap(({ openings }) =>
      openings.filter(({ id }) => id.startsWith("mood.open.severe.")).map(({ id }) => id),
    );
    const work = times(severe.length * 2, (ctx, index) => {
      const questionId = severe[index % severe.length] ?? "";
      const change = { isOn: false, readVersion: 0, reason: "not our tone" };
      return switchQuestion(asUser(ctx, "usr_hr", "hr"), { questionId, ...change });
    });
    const { won, codes } = await outcomesOf(work);
    expect(won).toBe(severe.length - 1);
    expect(new Set(codes)).toEqual(new Set(["conflict", "invalid_input"]));
    const bank = await readBank(ctxOf(0).db);
    expect(bank.version).toBe(won);
    const left = bank.families.flatMap(({ openings }) => openings.filter(({ id }) => severe.includes(id)));
    expect(left).toHaveLength(1);
  });

  test("of many who contest one thing or answer it at once, one does, and a finding is decided once", async () => {
    const { db } = ctxOf(0);
    const asEmployee = (ctx: Ctx): Ctx => ({
      ...ctx,
      actor: { kind: "user", userId: "usr_emil", name: "Emil", role: "employee", employeeId: "EMP0003" },
    });
    await insertRun(db, "run_3");
    await insertEmployee(db, "EMP0003");
    await insertFlag(db, { flagId: "flg_3", runId: "run_3", employeeId: "EMP0003" });
    const statement = "The door system counts my lunch.";
    const contested = await outcomesOf(
      times(6, (ctx) => contestFlag(asEmployee(ctx), { flagId: "flg_3", statement })),
    );
    expect(contested).toMatchObject({ won: 1, codes: Array(5).fill("conflict") });
    const [contest] = await db.select().from(contests);
    const answer = { contestId: contest?.id ?? "", outcome: "accepted", answer: "You are right." } as const;
    const answered = await outcomesOf(
      times(6, (ctx, index) => answerContest(asUser(ctx, `usr_${index}`, "hr"), answer)),
    );
    expect(answered).toMatchObject({ won: 1, codes: Array(5).fill("conflict") });
    const decisions = await db
      .select()
      .from(flagDecisionRecords)
      .where(eq(flagDecisionRecords.flagId, "flg_3"));
    expect(decisions).toMatchObject([{ decision: "dismissed" }]);
  });

  test("to agree with a person and to decide about their finding at once does not lock each other out", async () => {
    const { db } = ctxOf(0);
    await insertRun(db, "run_4");
    for (let round = 0; round < 8; round++) {
      const employeeId = `EMP10${round}`;
      const flagId = `flg_4_${round}`;
      const actor = { kind: "user", userId: "usr_e", name: "E", role: "employee", employeeId } as const;
      await insertFlag(db, { flagId, runId: "run_4", employeeId });
      const contestId = await contestFlag({ ...ctxOf(0), actor }, { flagId, statement: "Not so." });
      const decision = { flagId, decision: "watching", reason: "wait", seenDecisionId: null } as const;
      const { codes } = await outcomesOf([
        answerContest(asUser(ctxOf(0), "usr_1", "hr"), { contestId, outcome: "accepted", answer: "Yes." }),
        decideFlag(asUser(ctxOf(1), "usr_2", "hr"), decision),
      ]);
      expect(codes.filter((code) => code !== "conflict")).toEqual([]);
      expect(await findStandingDecision(db, flagId)).toMatchObject({ decision: "dismissed" });
    }
  });

  test("of an answer and a withdrawal at once, one holds and the other is told", async () => {
    const { db } = ctxOf(0);
    const actor = {
      kind: "user",
      userId: "usr_emil",
      name: "Emil",
      role: "employee",
      employeeId: "EMP0003",
    } as const;
    for (let round = 0; round < 5; round++) {
      const recordLabel = `Round ${round}`;
      const contestId = await contestDatum(
        { ...ctxOf(0), actor },
        { dataset: "leave", recordLabel, statement: "Not so." },
      );
      const { won, codes } = await outcomesOf([
        answerContest(asUser(ctxOf(1), "usr_1", "hr"), { contestId, outcome: "explained", answer: "It is." }),
        withdrawContest({ ...ctxOf(0), actor }, { contestId }),
      ]);
      expect({ won, codes }).toEqual({ won: 1, codes: ["conflict"] });
      const [stored] = await db.select().from(contests).where(eq(contests.id, contestId));
      expect(stored?.answer === null).toBe(stored?.status === "withdrawn");
    }
  });
});
