import { useEffect, useEffectEvent, useState } from "react";
import { MOUSE_REST_MS, SLIDE_MS, type Slide, slideAfter } from "@/features/traceability/present/slides";

type Show = {
  slide: Slide;
  /** Those that have something to show. */
  shown: readonly Slide[];
  onSlide: (slide: Slide) => void;
  onLeave: () => void;
};

/** Goes from slide to slide: by itself, unless it is paused, the mouse is used or motion is not wanted; and by keys. */
export function useShow({ slide, shown, onSlide, onLeave }: Show) {
  const [isPaused, setPaused] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  const isMouseUsed = useMouseUsed();
  const go = useEffectEvent((by: number) => onSlide(slideAfter(shown, slide, by)));
  const leave = useEffectEvent(onLeave);
  const isRunning = !(isPaused || isMouseUsed) && shown.length > 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its own time.
  useEffect(() => {
    if (!isRunning) {
      return;
    }
    const timer = setTimeout(() => go(1), SLIDE_MS);
    return () => clearTimeout(timer);
  }, [isRunning, slide]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTaken =
        event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isPressed(event);
      const act = isTaken ? undefined : KEYS[event.key];
      if (act) {
        event.preventDefault();
        act === "pause" ? setPaused((before) => !before) : act === "leave" ? leave() : go(act);
      }
    };
    // Escape ends full screen before any key is told, and with it the presentation.
    const change = () => (document.fullscreenElement ? undefined : leave());
    window.addEventListener("keydown", press);
    document.addEventListener("fullscreenchange", change);
    return () => {
      window.removeEventListener("keydown", press);
      document.removeEventListener("fullscreenchange", change);
      if (document.fullscreenElement) {
        void document.exitFullscreen();
      }
    };
  }, []);

  return { isPaused, isRunning, setPaused, goBy: (by: number) => onSlide(slideAfter(shown, slide, by)) };
}

const KEYS: Readonly<Record<string, number | "pause" | "leave">> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
  " ": "pause",
  Escape: "leave",
};

/** A space on a button presses the button. */
function isPressed({ key, target }: KeyboardEvent): boolean {
  return key === " " && target instanceof Element && target.closest("button, a") !== null;
}

function useMouseUsed(): boolean {
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const use = () => {
      setUsed(true);
      clearTimeout(timer);
      timer = setTimeout(() => setUsed(false), MOUSE_REST_MS);
    };
    const uses = ["mousemove", "mousedown", "wheel"] as const;
    for (const name of uses) window.addEventListener(name, use, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of uses) window.removeEventListener(name, use);
    };
  }, []);
  return isUsed;
}
