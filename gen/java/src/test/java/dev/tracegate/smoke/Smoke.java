package dev.tracegate.smoke;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import dev.tracegate.auth.v1.AuthServiceGrpc;
import dev.tracegate.auth.v1.LogInRequest;
import dev.tracegate.auth.v1.LogOutRequest;
import dev.tracegate.governance.v1.Action;
import dev.tracegate.governance.v1.Decision;
import dev.tracegate.governance.v1.DecisionServiceGrpc;
import dev.tracegate.governance.v1.GateServiceGrpc;
import dev.tracegate.governance.v1.PiiClass;
import dev.tracegate.governance.v1.PrecheckRequest;
import dev.tracegate.governance.v1.PrecheckResponse;
import dev.tracegate.governance.v1.Verdict;
import dev.tracegate.governance.v1.WatchDecisionsRequest;
import dev.tracegate.governance.v1.WatchDecisionsResponse;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.MetadataUtils;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs in, sends personal data through the gate, watches for the decision, signs out: gen/README.md, "Smoke test". */
public final class Smoke {
  private static final String EMAIL = "ana.kovac@example.com";
  private static final String CARD = "4111 1111 1111 1111";
  private static final String CONTENT =
      "Please write to " + EMAIL + " about the payment with card " + CARD + ".";
  private static final long CALL_SECONDS = 10;
  private static final long WATCH_SECONDS = 60;
  private static final long WAIT_MS_MAX = 90_000;
  // Held on to: a logger nobody holds forgets its level.
  private static final Logger GRPC_LOGGER = Logger.getLogger("io.grpc");

  private Smoke() {}

  public static void main(String[] arguments) throws Exception {
    GRPC_LOGGER.setLevel(Level.WARNING);
    ManagedChannel channel = connect();
    try {
      String token = step("sign in", () -> signIn(channel));
      Metadata credential = new Metadata();
      credential.put(
          Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + token);
      Channel caller =
          ClientInterceptors.intercept(
              channel, MetadataUtils.newAttachHeadersInterceptor(credential));
      Decision decision = step("precheck", () -> precheck(caller));
      step("watch", () -> watchFor(caller, decision));
      step(
          "sign out",
          () ->
              AuthServiceGrpc.newBlockingStub(caller)
                  .withDeadlineAfter(CALL_SECONDS, TimeUnit.SECONDS)
                  .logOut(LogOutRequest.getDefaultInstance()));
    } finally {
      channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
    }
  }

  private static ManagedChannel connect() {
    URI url = URI.create(environment("TRACEGATE_URL", "http://127.0.0.1:8400"));
    boolean isPlain = !"https".equals(url.getScheme());
    int port = url.getPort() > 0 ? url.getPort() : isPlain ? 80 : 443;
    NettyChannelBuilder builder = NettyChannelBuilder.forAddress(url.getHost(), port);
    return isPlain ? builder.usePlaintext().build() : builder.build();
  }

  /** Several smoke tests share the five sign-ins a minute of one address, so this one waits for its turn. */
  private static String signIn(Channel channel) throws InterruptedException {
    LogInRequest request =
        LogInRequest.newBuilder()
            .setEmail(required("TRACEGATE_EMAIL"))
            .setPassword(required("TRACEGATE_PASSWORD"))
            .setOrganizationSlug(environment("TRACEGATE_ORGANIZATION", ""))
            .build();
    long waitedMs = 0;
    while (true) {
      try {
        return AuthServiceGrpc.newBlockingStub(channel)
            .withDeadlineAfter(CALL_SECONDS, TimeUnit.SECONDS)
            .logIn(request)
            .getSession()
            .getAccessToken();
      } catch (StatusRuntimeException error) {
        ErrorInfo info = errorInfo(error);
        if (!info.getReason().equals("RATE_LIMITED") || waitedMs > WAIT_MS_MAX) {
          throw error;
        }
        long waitMs = Long.parseLong(info.getMetadataOrDefault("retry_after_ms", "15000"));
        Thread.sleep(waitMs);
        waitedMs += waitMs;
      }
    }
  }

  private static Decision precheck(Channel caller) {
    PrecheckRequest request =
        PrecheckRequest.newBuilder()
            .setContent(CONTENT)
            .setTool("ai.generate")
            .setRequestId(UUID.randomUUID().toString())
            .build();
    PrecheckResponse response =
        GateServiceGrpc.newBlockingStub(caller)
            .withDeadlineAfter(CALL_SECONDS, TimeUnit.SECONDS)
            .precheck(request);
    Verdict verdict = response.getDecision().getVerdict();
    expect(
        verdict == Verdict.VERDICT_TRANSFORM,
        "precheck answered " + verdict + ", not VERDICT_TRANSFORM");
    for (String original : List.of(EMAIL, CARD, CARD.replace(" ", ""))) {
      expect(
          !response.getContent().contains(original),
          "precheck let an original value through: " + response.getContent());
    }
    for (PiiClass wanted : List.of(PiiClass.PII_CLASS_EMAIL, PiiClass.PII_CLASS_CREDIT_CARD)) {
      boolean isFound =
          response.getFindingsList().stream()
              .anyMatch(
                  finding ->
                      finding.getPiiClass() == wanted
                          && finding.getAction() != Action.ACTION_PASS_THROUGH);
      expect(isFound, "precheck did not find " + wanted);
    }
    return response.getDecision();
  }

  private static Void watchFor(Channel caller, Decision decision) throws Exception {
    WatchDecisionsRequest request = WatchDecisionsRequest.newBuilder().setAfterSequence(0).build();
    // A stream left before its end stays open until the context it was opened in is cancelled.
    Context.CancellableContext watch = Context.current().withCancellation();
    try {
      return watch.call(
          () -> {
            Iterator<WatchDecisionsResponse> responses =
                DecisionServiceGrpc.newBlockingStub(caller)
                    .withDeadlineAfter(WATCH_SECONDS, TimeUnit.SECONDS)
                    .watchDecisions(request);
            while (responses.hasNext()) {
              if (responses.next().getDecision().getId().equals(decision.getId())) {
                return null;
              }
            }
            throw new SmokeFailure("the watch ended before decision " + decision.getId());
          });
    } catch (StatusRuntimeException error) {
      if (error.getStatus().getCode() != Status.Code.DEADLINE_EXCEEDED) {
        throw error;
      }
      throw new SmokeFailure(
          "decision " + decision.getId() + " did not come by within " + WATCH_SECONDS + " seconds");
    } finally {
      watch.cancel(null);
    }
  }

  private static <T> T step(String name, Callable<T> run) throws Exception {
    try {
      T result = run.call();
      System.out.println("ok  " + name);
      return result;
    } catch (SmokeFailure failure) {
      System.err.println("FAILED  " + name + ": " + failure.getMessage());
    } catch (StatusRuntimeException error) {
      System.err.printf(
          "FAILED  %s: %s [%s] %s%n",
          name,
          errorInfo(error).getReason(),
          error.getStatus().getCode(),
          error.getStatus().getDescription());
    }
    System.exit(1);
    throw new AssertionError("exit does not return");
  }

  private static ErrorInfo errorInfo(StatusRuntimeException error) {
    for (Any detail : StatusProto.fromThrowable(error).getDetailsList()) {
      try {
        if (detail.is(ErrorInfo.class)) {
          return detail.unpack(ErrorInfo.class);
        }
      } catch (InvalidProtocolBufferException broken) {
        throw new SmokeFailure("the error's details cannot be read: " + broken.getMessage());
      }
    }
    return ErrorInfo.getDefaultInstance();
  }

  private static void expect(boolean condition, String complaint) {
    if (!condition) {
      throw new SmokeFailure(complaint);
    }
  }

  private static String required(String name) {
    String value = environment(name, "");
    expect(!value.isEmpty(), name + " is not set");
    return value;
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  /** The server answered, but not as it should. */
  private static final class SmokeFailure extends RuntimeException {
    SmokeFailure(String message) {
      super(message);
    }
  }
}
