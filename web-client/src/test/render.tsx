import { createRouterTransport, type Transport } from "@connectrpc/connect";
import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Providers } from "@/app/providers";
import { createQueryClient } from "@/app/query-client";
import { createAppRouter } from "@/app/router";
import { connect } from "@/app/session";
import { memoryRoutes } from "@/test/memory/routes";
import { World } from "@/test/memory/world";

/** Shows the whole client at an address, over services in memory. */
export function renderAt(
  path: string,
  world: World = new World(),
  wrap = (transport: Transport) => transport,
) {
  const connection = connect((interceptors) =>
    wrap(createRouterTransport(memoryRoutes(world), { transport: { interceptors } })),
  );
  const router = createAppRouter(
    connection,
    createQueryClient(),
    createMemoryHistory({ initialEntries: [path] }),
  );
  render(<Providers router={router} />);
  return { world, router, session: connection.session, user: userEvent.setup() };
}

/** A world in which somebody is signed in already, as after a reload. */
export function signedIn(world = new World()): World {
  world.isSignedIn = true;
  return world;
}
