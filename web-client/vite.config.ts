import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What the server sends with the page. The previews send it too, so that a violation is seen before it ships.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig(({ mode }) => {
  // `memory` runs the whole client against services in the page. Its code is reached by no other mode.
  const transport = mode === "memory" ? "./src/test/memory/transport.ts" : "./src/app/transport.ts";
  const backend = { target: process.env.BASE_URL ?? "http://127.0.0.1:8400", changeOrigin: false };
  return {
    plugins: [
      tanstackRouter({
        target: "react",
        autoCodeSplitting: true,
        routesDirectory: "./src/routes",
        generatedRouteTree: "./src/route-tree.gen.ts",
        quoteStyle: "double",
        semicolons: true,
      }),
      react(),
      tailwindcss(),
      gzipped(),
    ],
    resolve: {
      // The stubs live outside this folder; they must use the same runtime as everything else here.
      dedupe: ["@bufbuild/protobuf", "@connectrpc/connect", "react", "react-dom"],
      alias: [
        { find: "#transport", replacement: at(transport) },
        { find: /^@\//, replacement: `${at("./src")}/` },
        { find: /^@tracegate\/sdk\/generated/, replacement: at("../gen/ts/src/generated") },
        // The rules of the messages weigh 70 kB and are checked by the server.
        { find: /^.*\/buf\/validate\/validate_pb\.js$/, replacement: at("./src/app/validate-rules.ts") },
        // The original writes a <style> element at run time, which the page's policy forbids.
        { find: "react-remove-scroll", replacement: at("./src/ui/remove-scroll.tsx") },
      ],
    },
    server: { port: 5173, proxy: { "^/(tracegate|grpc)\\.": backend } },
    preview: {
      headers: { "content-security-policy": contentSecurityPolicy },
      proxy: { "^/(tracegate|grpc)\\.": backend },
    },
    build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 600 },
    test: {
      environment: "happy-dom",
      setupFiles: ["./src/test/setup.ts"],
      include: ["src/**/*.test.{ts,tsx}"],
      restoreMocks: true,
      testTimeout: 30_000,
    },
  };
});

/** Lays a compressed copy beside each text file, which the server sends where the browser takes it. */
function gzipped(): Plugin {
  let folder = "";
  return {
    name: "gzipped",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: () => {
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (/\.(js|css|svg|html)$/.test(path)) {
          writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path)), { level: 9 }));
        }
      }
    },
  };
}
