import type { DemoPerson } from "#db/seed/demo-people.ts";
import type { DemoTalk } from "#db/seed/demo-talks.ts";
import type { Ctx } from "#lib/context.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { acceptDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readReply } from "#lib/services/conversation/replies/read-reply.ts";
import { sendMessage } from "#lib/services/conversation/send-message.ts";
import { releaseInsights } from "#lib/services/insight/release-insights.ts";
import { analyzeConversations } from "#lib/services/summaries/analyze-conversations.ts";
import { releaseSummaries } from "#lib/services/summaries/release-summaries.ts";
import { addUser } from "#lib/services/users/create-user.ts";
import { listUsers } from "#lib/services/users/list-users.ts";

const hourMs = 3_600_000;
/** Longer than a summary waits for its person by default. */
const releaseAfterMs = 72 * hourMs;

type DemoTalks = {
  readonly talks: readonly DemoTalk[];
  readonly people: readonly DemoPerson[];
  readonly say: (line: string) => void;
};

/**
 * Lets people of a demo company have talked with Elara, as anybody does and on the clock of those days: an account (without a
 * password, so that nobody can sign in with it), the message and Elara's answer, the summary, its release. Done again it does
 * what is missing.
 */
export async function loadDemoTalks(ctx: Ctx, { talks, people, say }: DemoTalks): Promise<void> {
  const personOf = new Map(people.map((person) => [person.id, person]));
  const days = Map.groupBy(talks, ({ at }) => at.toISOString().slice(0, 10));
  let done = 0;
  for (const ofDay of days.values()) {
    for (const talk of ofDay) {
      const person = personOf.get(talk.employeeId);
      if (person !== undefined) await hold(ctx, person, talk);
      done += 1;
      say(`talks with Elara ${Math.round((100 * done) / talks.length)} %`);
    }
    const end = ofDay.at(-1)?.at.getTime() ?? 0;
    await analyzeConversations(at(ctx, new Date(end + 4 * hourMs)));
    await releaseSummaries(at(ctx, new Date(end + 4 * hourMs + releaseAfterMs)));
  }
  await releaseInsights(ctx);
}

function at(ctx: Ctx, moment: Date): Ctx {
  return { ...ctx, now: () => moment };
}

async function hold(ctx: Ctx, person: DemoPerson, talk: DemoTalk): Promise<void> {
  const { id: employeeId, name } = person;
  const then = at(ctx, talk.at);
  const userId = await ensureAccount(then, person);
  const own: Ctx = { ...then, actor: { kind: "user", userId, name, role: "employee", employeeId } };
  await acceptDisclosure(own, { version: disclosureVersion });
  const key = `demo-${employeeId}-${talk.at.toISOString().slice(0, 10)}`;
  const message = { conversationId: key, messageId: `${key}-1`, text: talk.text, isSpoken: false };
  const answer = await sendMessage(own, message);
  if (answer.kind !== "reply") return;
  // Read to its end, so that nothing is left open when the command ends.
  const { signal } = new AbortController();
  for await (const event of readReply(own, { ...answer, after: 0, signal })) if (event.kind === "end") return;
}

async function ensureAccount(ctx: Ctx, { id, email, name }: DemoPerson): Promise<string> {
  const known = (await listUsers(ctx, { search: email }, 10)).find((user) => user.email === email);
  if (known !== undefined) return known.id;
  const user = { email, name, role: "employee", employeeId: id } as const;
  const how = { passwordHash: null, action: "user.created" };
  const { userId } = await ctx.db.transaction((tx) => addUser(tx, ctx, user, how));
  return userId;
}
