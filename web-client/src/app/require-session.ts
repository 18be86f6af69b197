import { type ParsedLocation, redirect } from "@tanstack/react-router";
import type { RouterContext } from "@/app/router";

/** Lets nobody further who is not signed in; who signs in then comes back. */
export async function requireSession({
  context,
  location,
}: {
  context: RouterContext;
  location: Pick<ParsedLocation, "href">;
}): Promise<void> {
  if (!(await context.session.resume())) {
    throw redirect({ to: "/log-in", search: location.href === "/" ? {} : { from: location.href } });
  }
}
