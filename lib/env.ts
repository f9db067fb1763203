import { z } from "zod";
import { isMailAddress } from "./domain/mail/mail-address.ts";

const blankAsMissing = (value: unknown) => (value === "" ? undefined : value);

const pusherVariables = ["PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET"] as const;
const pusherName = z
  .string()
  .regex(/^[\w-]+$/, "may hold letters, digits, - and _")
  .optional();
const hostExpected = "must be a host, host:port, or an address by http or https";

const environmentSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    ELARA_MODE: z.preprocess(blankAsMissing, z.enum(["standard", "demo"]).default("standard")),
    ELARA_DATA_DIR: z.preprocess(blankAsMissing, z.string().default(".elara")),
    PORT: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(65_535).default(3000)),
    APP_URL: z.preprocess(blankAsMissing, z.url({ protocol: /^https?$/ }).optional()),
    AUTH_SECRET: z.preprocess(
      blankAsMissing,
      z.string().min(32, "must have at least 32 characters").optional(),
    ),
    DATABASE_URL: z.preprocess(blankAsMissing, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
    DATABASE_POOL_SIZE: z.preprocess(blankAsMissing, z.coerce.number().int().min(1).max(100).default(10)),
    ELARA_MASTER_KEY: z.preprocess(blankAsMissing, z.string().optional()),
    INFERENCE_URL: z.preprocess(blankAsMissing, z.url({ protocol: /^https?$/ }).optional()),
    INFERENCE_MODEL: z.preprocess(blankAsMissing, z.string().default("elara")),
    INFERENCE_API_KEY: z.preprocess(blankAsMissing, z.string().optional()),
    SERVER_RUNS_JOBS: z.preprocess(blankAsMissing, z.enum(["yes", "no"]).default("yes")),
    TRIGGER_SECRET_KEY: z.preprocess(blankAsMissing, z.string().optional()),
    TRIGGER_API_URL: z.preprocess(
      blankAsMissing,
      z.url({ protocol: /^https?$/ }).default("https://api.trigger.dev"),
    ),
    TRIGGER_PROJECT_REF: z.preprocess(blankAsMissing, z.string().optional()),
    PUSHER_APP_ID: z.preprocess(blankAsMissing, pusherName),
    PUSHER_KEY: z.preprocess(blankAsMissing, pusherName),
    PUSHER_SECRET: z.preprocess(blankAsMissing, z.string().optional()),
    PUSHER_CLUSTER: z.preprocess(blankAsMissing, pusherName),
    PUSHER_HOST: z.preprocess(blankAsMissing, z.string().refine(isHttpHost, hostExpected).optional()),
    RESEND_API_KEY: z.preprocess(
      blankAsMissing,
      z
        .string()
        .regex(/^[!-~]+$/, "must be one word")
        .optional(),
    ),
    RESEND_BASE_URL: z.preprocess(
      blankAsMissing,
      z.url({ protocol: /^https?$/ }).default("https://api.resend.com"),
    ),
    MAIL_FROM: z.preprocess(
      blankAsMissing,
      // The sender that Resend lets everybody try out.
      z
        .string()
        .refine(isSender, "must be an address, or “Name <address>”")
        .default("Elara <onboarding@resend.dev>"),
    ),
    MAIL_PER_SECOND: z.preprocess(blankAsMissing, z.coerce.number().min(0.1).max(1000).default(2)),
    SLACK_WEBHOOK_URL: z.preprocess(blankAsMissing, z.url({ protocol: /^https?$/ }).optional()),
    SLACK_BOT_TOKEN: z.preprocess(
      blankAsMissing,
      z
        .string()
        .regex(/^[!-~]+$/, "must be one word")
        .optional(),
    ),
    SLACK_API_URL: z.preprocess(
      blankAsMissing,
      z.url({ protocol: /^https?$/ }).default("https://slack.com/api"),
    ),
    WEBHOOK_PRIVATE_HOSTS: z.preprocess(blankAsMissing, z.string().optional()),
    TRUSTED_PROXY_HOPS: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(10).default(0)),
  })
  .refine((value) => value.ELARA_MODE !== "demo" || value.DATABASE_URL === undefined, {
    path: ["DATABASE_URL"],
    message: "must not be set in demo mode: the demo company never goes into a real database",
  })
  .refine((value) => value.TRIGGER_SECRET_KEY === undefined || value.DATABASE_URL !== undefined, {
    path: ["TRIGGER_SECRET_KEY"],
    message: "needs DATABASE_URL: jobs on Trigger.dev work on the same database server as the app",
  })
  .refine((value) => value.TRIGGER_SECRET_KEY === undefined || value.ELARA_MASTER_KEY !== undefined, {
    path: ["TRIGGER_SECRET_KEY"],
    message: "needs ELARA_MASTER_KEY: what is sealed on one side must open on the other",
  })
  .refine((value) => value.SERVER_RUNS_JOBS === "yes" || value.DATABASE_URL !== undefined, {
    path: ["SERVER_RUNS_JOBS"],
    message: "must be yes without DATABASE_URL: nobody but the server can work on the embedded database",
  })
  .superRefine((value, context) => {
    for (const path of missingOfPusher(value)) {
      context.addIssue({
        code: "custom",
        path: [path],
        message: "is missing: set all PUSHER_ variables or none",
      });
    }
  });

/** A host, `host:port`, or an address with its scheme and nothing behind it. */
function isHttpHost(text: string): boolean {
  const address = text.includes("://") ? text : `https://${text}`;
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash, username } = new URL(address);
  return /^https?:$/.test(protocol) && pathname === "/" && search + hash + username === "";
}

/** A server that is half configured is a mistake, not "off". */
function missingOfPusher(
  value: Partial<
    Record<(typeof pusherVariables)[number] | "PUSHER_CLUSTER" | "PUSHER_HOST", string | undefined>
  >,
): string[] {
  const hasServer = (value.PUSHER_CLUSTER ?? value.PUSHER_HOST) !== undefined;
  const missing = pusherVariables.filter((name) => value[name] === undefined);
  if (!hasServer && missing.length === pusherVariables.length) return [];
  return hasServer ? missing : [...missing, "PUSHER_CLUSTER"];
}

function isSender(text: string): boolean {
  const named = /^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(text.trim());
  return isMailAddress(named?.[1] ?? text.trim());
}

export type Env = z.output<typeof environmentSchema>;

export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError naming each variable that is wrong and why; values are never repeated
 */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvironmentError(`The environment is not usable:\n${lines.join("\n")}`);
}

let current: Env | null = null;

/** The environment of this process, checked at the first call. */
export function env(): Env {
  current ??= parseEnvironment(process.env);
  return current;
}

/** The value of a variable that somebody names, such as the one a key lies in; null: not set, or empty. */
export function namedVariable(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === "" ? null : value;
}
