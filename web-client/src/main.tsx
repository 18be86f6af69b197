import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connection } from "#transport";
import { Providers } from "@/app/providers";
import { createQueryClient } from "@/app/query-client";
import { createAppRouter } from "@/app/router";
import "@/styles.css";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers router={createAppRouter(connection, createQueryClient())} />
    </StrictMode>,
  );
}
