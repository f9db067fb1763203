import { build, isBuilt } from "../../scripts/support/build.mjs";
import { startServer } from "../../scripts/support/server.mjs";

/** Starts the app as it runs in production, built first where its sources have changed. */
export async function startProductionServer(options: {
  readonly port: number;
  readonly env: Record<string, string>;
}): Promise<{ stop(): Promise<void> }> {
  if (!isBuilt()) await build();
  const server = await startServer(options);
  return {
    async stop() {
      server.stop();
      await server.ended;
    },
  };
}
