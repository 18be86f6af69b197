// Signs in, sends personal data through the gate, watches for the decision, signs out: gen/README.md, "Smoke test".
import { setTimeout as sleep } from "node:timers/promises";
import { Action, PiiClass } from "../src/generated/tracegate/governance/v1/policy_pb.js";
import { type Decision, Verdict } from "../src/generated/tracegate/governance/v1/decision_pb.js";
import { ErrorReason, Tracegate, TracegateError, watch } from "../src/index.js";

const EMAIL = "ana.kovac@example.com";
const CARD = "4111 1111 1111 1111";
const CONTENT = `Please write to ${EMAIL} about the payment with card ${CARD}.`;
const SECONDS_MAX = 60;

class SmokeFailure extends Error {}

function expect(condition: boolean, complaint: string): asserts condition {
  if (!condition) {
    throw new SmokeFailure(complaint);
  }
}

function fromEnv(name: string): string {
  const value = process.env[name];
  expect(value !== undefined && value !== "", `${name} is not set`);
  return value;
}

/** Several smoke tests share the five sign-ins a minute of one address, so this one waits for its turn. */
async function signIn(client: Tracegate): Promise<void> {
  const credentials = {
    email: fromEnv("TRACEGATE_EMAIL"),
    password: fromEnv("TRACEGATE_PASSWORD"),
    organizationSlug: process.env["TRACEGATE_ORGANIZATION"] ?? "",
  };
  for (let waitedMs = 0; ; ) {
    try {
      return await client.session.logIn(credentials);
    } catch (error) {
      if (!(error instanceof TracegateError) || error.reason !== ErrorReason.RATE_LIMITED || waitedMs > 90_000) {
        throw error;
      }
      const waitMs = Number(error.attributes["retry_after_ms"] ?? 15_000);
      await sleep(waitMs);
      waitedMs += waitMs;
    }
  }
}

async function precheck(client: Tracegate): Promise<Decision> {
  const { decision, content, findings } = await client.gate.precheck({ content: CONTENT, tool: "ai.generate" });
  expect(decision !== undefined, "precheck answered without a decision");
  expect(decision.verdict === Verdict.TRANSFORM, `precheck answered ${Verdict[decision.verdict]}, not TRANSFORM`);
  for (const original of [EMAIL, CARD, CARD.replaceAll(" ", "")]) {
    expect(!content.includes(original), `precheck let an original value through: ${content}`);
  }
  for (const wanted of [PiiClass.EMAIL, PiiClass.CREDIT_CARD]) {
    const found = findings.some((finding) => finding.piiClass === wanted && finding.action !== Action.PASS_THROUGH);
    expect(found, `precheck did not find ${PiiClass[wanted]}`);
  }
  return decision;
}

async function watchFor(client: Tracegate, decision: Decision): Promise<bigint> {
  const signal = AbortSignal.timeout(SECONDS_MAX * 1000);
  for await (const { sequence, update } of watch(client.decisions.watchDecisions, { afterSequence: 0n }, { signal })) {
    if (update.case === "decision" && update.value.id === decision.id) {
      return sequence;
    }
  }
  throw new SmokeFailure(`decision ${decision.id} did not come by within ${SECONDS_MAX} seconds`);
}

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    const result = await run();
    console.log(`ok  ${name}`);
    return result;
  } catch (cause) {
    const error = cause instanceof SmokeFailure ? cause : TracegateError.from(cause);
    const reason = error instanceof TracegateError && error.reasonName ? ` ${error.reasonName}` : "";
    console.error(`FAILED  ${name}:${reason} ${error.message}`);
    process.exit(1);
  }
}

const client = Tracegate.fromEnv();
await step("sign in", () => signIn(client));
const decision = await step("precheck", () => precheck(client));
await step("watch", () => watchFor(client, decision));
await step("sign out", () => client.session.logOut());
