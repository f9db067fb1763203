import { type App, type ComposeOptions, composeApp } from "#lib/compose.ts";
import type { Ctx } from "#lib/context.ts";
import { env } from "#lib/env.ts";

/** Opens the app for one command, lets the system act in it, and closes it whatever happens. */
export async function withApp<Result>(
  work: (ctx: Ctx, app: App) => Promise<Result>,
  options: ComposeOptions = {},
): Promise<Result> {
  const app = await composeApp(env(), options);
  try {
    return await work(app.contextFor({ kind: "system", name: "command line" }), app);
  } finally {
    await app.close();
  }
}
