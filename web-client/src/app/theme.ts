import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark" | "system";

const KEY = "tracegate-theme";
const listeners = new Set<() => void>();
let chosen: Theme | undefined;

/** The chosen theme. `system` follows the device, also while it changes. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), setTheme];
}

function setTheme(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that refuses storage forgets the choice at the end of the visit.
  }
  paint();
  for (const listener of listeners) {
    listener();
  }
}

function currentTheme(): Theme {
  if (chosen === undefined) {
    try {
      const stored = localStorage.getItem(KEY);
      chosen = stored === "light" || stored === "dark" ? stored : "system";
    } catch {
      chosen = "system";
    }
  }
  return chosen;
}

function subscribe(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  listeners.add(changed);
  system.addEventListener("change", paint);
  return () => {
    listeners.delete(changed);
    system.removeEventListener("change", paint);
  };
}

function paint(): void {
  const theme = currentTheme();
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
