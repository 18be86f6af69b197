import { useState } from "react";

type Call<Answer> = { busy: boolean; error?: unknown; answer?: Answer };

/**
 * A call whose question or answer must not outlive the component that shows it: nothing of it goes into a cache, as a
 * query or a mutation would.
 */
export function useSecretCall<Question, Answer>(ask: (question: Question) => Promise<Answer>) {
  const [call, setCall] = useState<Call<Answer>>({ busy: false });
  const run = async (question: Question): Promise<Answer | undefined> => {
    setCall({ busy: true });
    try {
      const answer = await ask(question);
      setCall({ busy: false, answer });
      return answer;
    } catch (error) {
      setCall({ busy: false, error });
      return undefined;
    }
  };
  return { ...call, run, forget: () => setCall({ busy: false }) };
}
