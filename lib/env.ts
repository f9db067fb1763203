import { z } from "zod";

const blankAsMissing = (value: unknown) => (value === "" ? undefined : value);

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
    TRUSTED_PROXY_HOPS: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(10).default(0)),
  })
  .refine((value) => value.ELARA_MODE !== "demo" || value.DATABASE_URL === undefined, {
    path: ["DATABASE_URL"],
    message: "must not be set in demo mode: the demo company never goes into a real database",
  });

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
