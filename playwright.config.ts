import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/support/chromium.mjs";
import { prepareWorld } from "./tests/e2e/support/world.ts";

const { port, baseURL, isServing } = await prepareWorld();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 1,
  fullyParallel: false,
  // Machines that build are slow and shared; what needs its second try is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL,
    ...devices["Desktop Chrome"],
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "sign-in", testMatch: /sign-in\.setup\.ts/ },
    { name: "journeys", testMatch: /\.spec\.ts/, dependencies: ["sign-in"] },
  ],
  webServer: {
    command: "node tests/e2e/support/serve.mjs",
    url: `${baseURL}/api/health`,
    timeout: 420_000,
    reuseExistingServer: isServing,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: { PORT: String(port) },
  },
});
