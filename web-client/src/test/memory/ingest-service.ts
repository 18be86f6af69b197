import { clone, create } from "@bufbuild/protobuf";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Source } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  DeadLetterSchema,
  DeadLetterState,
  IngestItemSchema,
  IngestOutcome,
  IngestProblemSchema,
  type IngestService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { failure, notFound } from "@/test/memory/failure";
import { problemsOf } from "@/test/memory/ingest-rules";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

/** The part of IngestService that a person uses, over a world in memory. */
export function ingestService(world: World): Partial<ServiceImpl<typeof IngestService>> {
  const { gate } = world;
  const waiting = (id: string) => {
    const letter = gate.letters.find((letter) => letter.id === id);
    if (!letter) throw notFound("dead_letter", id);
    if (letter.state !== DeadLetterState.WAITING) {
      throw failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, {
        state: DeadLetterState[letter.state],
        allowed: "WAITING",
      });
    }
    return letter;
  };
  return {
    listSigningSecrets: () => ({
      signingSecrets: [...gate.secrets].map(([apiKeyId, createTime]) => ({ apiKeyId, createTime })),
    }),
    createSigningSecret: ({ apiKeyId }) => {
      gate.secrets.set(apiKeyId, world.at(0));
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      return { secret: btoa(String.fromCharCode(...bytes)) };
    },
    deleteSigningSecret: ({ apiKeyId }) => {
      gate.secrets.delete(apiKeyId);
      return {};
    },
    listDeadLetters: ({ state, pageSize, pageToken }) => {
      const fitting = gate.letters.filter((letter) => !state || letter.state === state);
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { deadLetters: items.map((letter) => clone(DeadLetterSchema, letter)), nextPageToken };
    },
    retryDeadLetter: ({ deadLetterId, item }) => {
      const letter = waiting(deadLetterId);
      const tried = item ?? letter.item ?? create(IngestItemSchema);
      const problems = problemsOf(tried, world.nowMs()).map((problem) =>
        create(IngestProblemSchema, problem),
      );
      letter.attemptCount += 1;
      if (problems.length > 0) {
        Object.assign(letter, { problems, item: tried });
        return {
          deadLetter: clone(DeadLetterSchema, letter),
          result: { outcome: IngestOutcome.REFUSED, problems, deadLetterId },
        };
      }
      Object.assign(letter, { state: DeadLetterState.RETRIED, item: tried, problems: [] });
      const { direction, verdict, tool, model, provider, scope, reasons, findings } = tried;
      const decision = world.record({
        ...{ direction, verdict, tool, model, provider, scope, reasons, findings },
        source: Source.INGEST,
        payloadHash: tried.payloadHash,
        payloadBytes: tried.payloadBytes,
        latencyUs: tried.latencyUs,
        correlationId: tried.correlationId,
        tags: tried.tags,
        detectorVersion: tried.detectorVersion,
      });
      return {
        deadLetter: clone(DeadLetterSchema, letter),
        result: {
          outcome: IngestOutcome.ACCEPTED,
          decisionId: decision.id,
          sequence: decision.sequence,
        },
      };
    },
    discardDeadLetter: ({ deadLetterId, reason }) => {
      const letter = waiting(deadLetterId);
      letter.state = DeadLetterState.DISCARDED;
      gate.discardReasons.push(reason);
      return { deadLetter: clone(DeadLetterSchema, letter) };
    },
  };
}
