import type { ComponentProps } from "react";
import { HealthPill } from "@/features/governance/health/health-pill";
import { PageHead } from "@/ui/card";

/** The head of every screen of governance: with the health of the gate. */
export function GovernanceHead({ children, ...head }: ComponentProps<typeof PageHead>) {
  return (
    <PageHead {...head}>
      {children}
      <HealthPill />
    </PageHead>
  );
}
