/** The update that keeps a watch alive. */
export function heartbeat(sequence: number) {
  return {
    sequence: BigInt(sequence),
    update: { case: "heartbeat" as const, value: { sequence: BigInt(sequence) } },
  };
}
