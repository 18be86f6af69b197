import { CircleAlert, CircleCheck } from "lucide-react";
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";

type Toast = { id: number; text: string; bad: boolean };
type ShowToast = (text: string, options?: { bad?: boolean }) => void;

const ToastContext = createContext<ShowToast>(() => undefined);
const SHOWN_MS = 6_000;

/** Says that something was done, or was not. What needs an answer is said where it happened, not here. */
export function useToast(): ShowToast {
  return use(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const show = useCallback<ShowToast>((text, options) => {
    const toast = { id: performance.now(), text, bad: options?.bad ?? false };
    setToasts((shown) => [...shown.slice(-2), toast]);
    setTimeout(() => setToasts((shown) => shown.filter(({ id }) => id !== toast.id)), SHOWN_MS);
  }, []);
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 sm:items-end"
      >
        {toasts.map(({ id, text, bad }) => (
          <div
            key={id}
            className="pointer-events-auto flex max-w-md animate-rise items-start gap-2.5 rounded-card bg-ink px-4 py-3 text-body text-canvas shadow-float"
          >
            {bad ? (
              <CircleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0" />
            ) : (
              <CircleCheck aria-hidden className="mt-0.5 size-4.5 shrink-0" />
            )}
            {text}
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
