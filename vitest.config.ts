import { defineConfig } from "vitest/config";

const shared = {
  pool: "forks" as const,
  maxWorkers: 2,
  // Only a test that hangs is to fail by the clock: machines that build are slow and shared.
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: [
            "{app,components,trigger,lib/domain,lib/ai,lib/compute,lib/crypto,lib/email,lib/jobs,lib/auth,lib/pdf,lib/realtime,lib/slack,lib/webhooks,cli,inference,bench,scripts}/**/*.test.{ts,tsx}",
            "lib/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      {
        test: {
          ...shared,
          name: "database",
          include: ["{db,lib/services,tests/database}/**/*.test.ts"],
        },
      },
    ],
  },
});
