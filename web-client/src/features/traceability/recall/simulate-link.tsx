import { Link } from "@tanstack/react-router";
import { Megaphone } from "lucide-react";
import type { ScopeSearch } from "@/features/traceability/recall/recall-scope";
import { buttonClass } from "@/ui/button";

/** The way to what a recall of this would concern. */
export function SimulateLink({ search, className = "" }: { search: ScopeSearch; className?: string }) {
  return (
    <Link to="/recalls/new" search={search} className={`${buttonClass("secondary")} ${className}`}>
      <Megaphone aria-hidden className="size-4" />
      Simulate a recall
    </Link>
  );
}
