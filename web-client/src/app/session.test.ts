import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Code, createClient, createRouterTransport } from "@connectrpc/connect";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { describe, expect, it, vi } from "vitest";
import { connect } from "@/app/session";
import { failure } from "@/test/memory/failure";

/** A server that takes the newest token only. */
function serve() {
  const server = { newest: 0, refreshes: 0, hasCookie: true, headers: [] as Headers[] };
  const connection = connect((interceptors) =>
    createRouterTransport(
      (router) => {
        router.service(AuthService, {
          refreshSession: async (_, { requestHeader }) => {
            server.headers.push(requestHeader);
            server.refreshes += 1;
            await new Promise((resolve) => setTimeout(resolve, 5));
            if (!server.hasCookie) {
              throw failure(Code.Unauthenticated, ErrorReason.SESSION_ENDED);
            }
            server.newest += 1;
            return {
              session: {
                accessToken: `token-${server.newest}`,
                accessExpireTime: timestampFromMs(Date.now() + 1_800_000),
              },
            };
          },
          getCaller: (_, { requestHeader }) => {
            server.headers.push(requestHeader);
            if (
              requestHeader.get("authorization") !== `Bearer token-${server.newest}` ||
              server.newest === 0
            ) {
              throw failure(Code.Unauthenticated, ErrorReason.CREDENTIAL_INVALID);
            }
            return {};
          },
          logIn: () => {
            throw failure(Code.Unauthenticated, ErrorReason.LOGIN_FAILED);
          },
        });
      },
      { transport: { interceptors } },
    ),
  );
  return { server, ...connection, client: createClient(AuthService, connection.transport) };
}

describe("session", () => {
  it("finds itself again after a reload, once for all who ask", async () => {
    const { server, session } = serve();
    expect(await Promise.all([session.resume(), session.resume(), session.resume()])).toEqual([
      true,
      true,
      true,
    ]);
    expect(server.refreshes).toBe(1);
  });

  it("renews a refused token once and sends the calls again", async () => {
    const { server, session, client } = serve();
    await session.resume();
    server.newest += 1;
    await Promise.all([client.getCaller({}), client.getCaller({}), client.getCaller({})]);
    expect(server.refreshes).toBe(2);
  });

  it("ends where the server gives no new token, and says so once", async () => {
    const { server, session, client } = serve();
    const ended = vi.fn();
    session.onEnd(ended);
    await session.resume();
    server.newest += 1;
    server.hasCookie = false;
    await expect(client.getCaller({})).rejects.toMatchObject({ code: Code.Unauthenticated });
    expect(ended).toHaveBeenCalledExactlyOnceWith("ended");
    expect(session.isOpen).toBe(false);
  });

  it("does not take a wrong password for a lost session", async () => {
    const { server, client } = serve();
    await expect(client.logIn({ email: "a@b.c", password: "x" })).rejects.toMatchObject({
      code: Code.Unauthenticated,
    });
    expect(server.refreshes).toBe(0);
  });

  it("names the client on every call, which no foreign page can", async () => {
    const { server, session, client } = serve();
    await session.resume();
    await client.getCaller({});
    expect(server.headers.map((headers) => headers.get("x-tracegate-client"))).toEqual(["web", "web"]);
  });
});
