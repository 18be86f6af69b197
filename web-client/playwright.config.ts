import { defineConfig } from "@playwright/test";

/** The server is the caller's: it runs already, with an empty or a used database alike. */
export default defineConfig({
  testDir: "./e2e",
  outputDir: "./test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:8400",
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      // Chromium refuses to sandbox itself for root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
