type Trace = { y: number; before: string; after: string; verdict: "ALLOWED" | "TRANSFORMED" | "DENIED" };

const TRACES: readonly Trace[] = [
  { y: 96, before: "Scope of the audit: site 2", after: "Scope of the audit: site 2", verdict: "ALLOWED" },
  { y: 168, before: "Contact: m.lindt@example.org", after: "Contact: ⟨email 7Q2F⟩", verdict: "TRANSFORMED" },
  { y: 240, before: "Card 4111 1111 1111 1111", after: "", verdict: "DENIED" },
  { y: 312, before: "Born 04 May 1981, Graz", after: "Born ⟨date 41KX⟩, Graz", verdict: "TRANSFORMED" },
];

const RULING = Array.from({ length: 24 }, (_, line) => `M0 ${24 + line * 16}H760`).join("");

const COLORS = { ALLOWED: "#7bd6a2", TRANSFORMED: "#eabb63", DENIED: "#ff9b92" } as const;

/** Content on its way through the gate. Decoration: all it says is said in words beside it. */
export function GateDrawing() {
  return (
    <svg viewBox="0 0 760 420" aria-hidden="true" className="mt-[7vh] w-full min-w-[640px]" fill="none">
      <defs>
        <linearGradient id="fade-in" x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#5cc3d6" stopOpacity="0" />
          <stop offset="0.5" stopColor="#5cc3d6" stopOpacity="0.8" />
        </linearGradient>
      </defs>
      <path d={RULING} stroke="#1f3f45" strokeOpacity="0.5" />
      {TRACES.map(({ y, before, after, verdict }) => (
        <g key={y} fontFamily="IBM Plex Mono" fontSize="12.5">
          <rect x="0" y={y - 1} width="366" height="2" fill="url(#fade-in)" />
          <text x="56" y={y - 12} fill="#cfe0dd">
            {before}
          </text>
          {verdict === "DENIED" ? (
            <path
              d={`M379 ${y - 6}l12 12m0-12l-12 12`}
              stroke={COLORS.DENIED}
              strokeWidth="2.5"
              strokeLinecap="round"
            />
          ) : (
            <>
              <path
                d={`M396 ${y}H760`}
                stroke={COLORS[verdict]}
                strokeWidth="2"
                strokeDasharray={verdict === "TRANSFORMED" ? "7 5" : undefined}
              />
              <path d={`M385 ${y - 6}l6 6-6 6-6-6z`} fill={COLORS[verdict]} />
            </>
          )}
          <text x="420" y={y - 12} fill={COLORS[verdict]}>
            {after || "denied, nothing passes"}
          </text>
        </g>
      ))}
      <path d="M366 40v332M404 40v332" stroke="#e9f1ef" strokeWidth="3" strokeLinecap="round" />
      <path d="M366 40h38M366 372h38" stroke="#e9f1ef" strokeWidth="1" strokeOpacity="0.35" />
    </svg>
  );
}
