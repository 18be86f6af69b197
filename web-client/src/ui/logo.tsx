/** The gate and the trace that goes through it. */
export function LogoMark({ className = "size-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none">
      <path d="M1.5 16h8.5M22 16h8.5" stroke="var(--logo-trace)" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M11.5 5.5v21M20.5 5.5v21" stroke="currentColor" strokeWidth="2.75" strokeLinecap="round" />
      <path d="M16 12.75 19.25 16 16 19.25 12.75 16Z" fill="var(--logo-trace)" />
    </svg>
  );
}

export function Logo({ className = "" }: { className?: string }) {
  return (
    <span className={`inline-flex items-center gap-2.5 ${className}`}>
      <LogoMark />
      <span className="text-[1.0625rem] font-semibold tracking-[-0.01em]">Tracegate</span>
    </span>
  );
}
