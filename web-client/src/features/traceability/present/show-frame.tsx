import { useNavigate } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Pause, Play, X } from "lucide-react";
import { type ReactNode, useSyncExternalStore } from "react";
import { useNow } from "@/app/use-now";
import { type Slide, slideTitle } from "@/features/traceability/present/slides";
import { useShow } from "@/features/traceability/present/use-show";
import { IconButton } from "@/ui/button";
import { Logo } from "@/ui/logo";

type ShowFrameProps = {
  slide: Slide;
  /** Those that have something to show. */
  shown: readonly Slide[];
  organization: string;
  mark: ReactNode;
  onSlide: (slide: Slide) => void;
  children: ReactNode;
};

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** What stands around the slides of a presentation, and moves it on. */
export function ShowFrame({ slide, shown, organization, mark, onSlide, children }: ShowFrameProps) {
  const navigate = useNavigate();
  const nowMs = useNow();
  const { isPaused, isRunning, setPaused, goBy } = useShow({
    ...{ slide, shown, onSlide },
    onLeave: () => void navigate({ to: "/dashboard" }),
  });
  const zoom = useEnlargement();
  return (
    <div className="flex h-dvh flex-col bg-canvas">
      <header
        style={{ zoom }}
        className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-surface px-5 py-3"
      >
        <Logo />
        <h1 aria-live="polite" className="text-title font-semibold text-ink">
          {slideTitle[slide]}
        </h1>
        <span className="ml-auto flex flex-wrap items-center gap-x-5 text-body text-ink-2">
          {mark}
          <span>{organization}</span>
          <span className="figures">{CLOCK.format(nowMs)}</span>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <main key={slide} tabIndex={0} className="min-h-0 flex-1 animate-rise overflow-y-auto p-5 outline-none">
        <div style={{ zoom }} className="flex flex-col gap-5">
          {children}
        </div>
      </main>
      <footer
        style={{ zoom }}
        className="flex items-center gap-1 border-t border-line bg-surface px-4 py-1.5"
      >
        <IconButton label="Back" icon={<ChevronLeft className="size-5" />} onClick={() => goBy(-1)} />
        <IconButton
          label={isPaused ? "Go on by itself" : "Pause"}
          icon={isPaused ? <Play className="size-5" /> : <Pause className="size-5" />}
          onClick={() => setPaused(!isPaused)}
        />
        <IconButton label="Next" icon={<ChevronRight className="size-5" />} onClick={() => goBy(1)} />
        <ol aria-label="Slides" className="ml-3 flex gap-1.5">
          {shown.map((one) => (
            <li
              key={one}
              aria-current={one === slide || undefined}
              className={`h-1.5 rounded-full transition-all ${one === slide ? "w-6 bg-accent" : "w-1.5 bg-line-strong"}`}
            >
              <span className="sr-only">{slideTitle[one]}</span>
            </li>
          ))}
        </ol>
        <span role="status" className="ml-3 text-small text-ink-2">
          {isPaused ? "Paused" : isRunning || shown.length < 2 ? "" : "Waits while the mouse is used"}
        </span>
        <span className="ml-auto flex items-center gap-2">
          <span className="hidden text-small text-ink-3 sm:block">
            Space pauses, arrows turn, Escape leaves
          </span>
          <IconButton
            label="Leave"
            icon={<X className="size-5" />}
            onClick={() => void navigate({ to: "/dashboard" })}
          />
        </span>
      </footer>
    </div>
  );
}

/** What a desk is wide enough for is drawn as large as the wall is wide. */
const DESK_PX = 1_360;

function useEnlargement(): number {
  return useSyncExternalStore(subscribeSize, () =>
    Math.max(1, Math.round((window.innerWidth / DESK_PX) * 100) / 100),
  );
}

function subscribeSize(changed: () => void): () => void {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
}
