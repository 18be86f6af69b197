import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

/** `SCREENSHOTS=../docs/screenshots npm run screenshots`: pictures of every screen from a running server. */
export default defineConfig({ ...base, testMatch: "screenshots.ts" });
