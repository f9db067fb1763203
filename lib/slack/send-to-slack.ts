import { z } from "zod";
import type { Answer, DeliveryProblem } from "#lib/domain/integrations/next-attempt.ts";
import type { SlackAccess } from "./slack-access.ts";

const timeoutMs = 10_000;

/** Posts a line into the channel of the incoming webhook. */
export async function postToChannel(webhookUrl: string, text: string): Promise<Answer> {
  return withAnswer(async () => {
    const response = await post(webhookUrl, { text }, {});
    return toAnswer(response);
  });
}

const reply = z.object({ ok: z.boolean(), error: z.string().optional() });
const userReply = reply.extend({ user: z.object({ id: z.string() }).optional() });
const channelReply = reply.extend({ channel: z.object({ id: z.string() }).optional() });

/** Writes to one person, found by their mail address. Whoever is not in the company's Slack is as one who has gone: 410. */
export async function writeToPerson(
  access: SlackAccess & { readonly botToken: string },
  { email, text }: { readonly email: string; readonly text: string },
): Promise<Answer> {
  return withAnswer(async () => {
    const found = await call(access, userReply, "users.lookupByEmail", { email });
    if ("answer" in found) return found.answer;
    const opened = await call(access, channelReply, "conversations.open", {
      users: found.value.user?.id ?? "",
    });
    if ("answer" in opened) return opened.answer;
    const channel = opened.value.channel?.id ?? "";
    const posted = await call(access, reply, "chat.postMessage", { channel, text });
    return "answer" in posted ? posted.answer : { kind: "answered", status: 200, retryAfterSeconds: null };
  });
}

type Called<T> = { readonly value: T } | { readonly answer: Answer };

/** Slack answers 200 to what it refuses; its own words for it become a status here. */
async function call<T extends z.infer<typeof reply>>(
  { apiUrl, botToken }: SlackAccess,
  schema: z.ZodType<T>,
  method: string,
  form: Readonly<Record<string, string>>,
): Promise<Called<T>> {
  const response = await fetch(`${apiUrl}/${method}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${botToken}` },
    body: new URLSearchParams(form),
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) return { answer: await toAnswer(response) };
  const said = schema.safeParse(await response.json().catch(() => null));
  if (!said.success) return { answer: { kind: "answered", status: 502, retryAfterSeconds: null } };
  if (said.data.ok) return { value: said.data };
  const status = unknownPerson.has(said.data.error ?? "") ? 410 : 400;
  return { answer: { kind: "answered", status, retryAfterSeconds: null } };
}

const unknownPerson = new Set(["users_not_found", "user_not_found", "user_disabled", "cannot_dm_bot"]);

function post(url: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
}

async function toAnswer(response: Response): Promise<Answer> {
  await response.body?.cancel();
  const asked = response.headers.get("retry-after");
  const retryAfterSeconds = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  return { kind: "answered", status: response.status, retryAfterSeconds };
}

async function withAnswer(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const isLate = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
    const problem: DeliveryProblem = isLate ? "time-out" : "connection";
    return { kind: "failed", problem };
  }
}
