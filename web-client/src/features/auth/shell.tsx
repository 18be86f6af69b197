import { useMutation } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  BellRing,
  ChartColumn,
  ChevronsUpDown,
  Coins,
  Database,
  Factory,
  FileCheck,
  FileText,
  Gauge,
  KeyRound,
  LayoutDashboard,
  ListChecks,
  LockKeyhole,
  LogOut,
  type LucideIcon,
  MailWarning,
  Megaphone,
  Menu as MenuIcon,
  Monitor,
  Moon,
  OctagonAlert,
  Package,
  PiggyBank,
  Plug,
  ScanBarcode,
  ScrollText,
  ShieldCheck,
  SlidersHorizontal,
  Sun,
  Users,
  Workflow,
  X,
} from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useCaller } from "@/app/caller";
import { type Theme, useTheme } from "@/app/theme";
import { roleLabel } from "@/text/labels";
import { IconButton } from "@/ui/button";
import { Logo } from "@/ui/logo";
import { Menu, MenuChoice, MenuHead, MenuItem, MenuLine } from "@/ui/menu";

type Destination = { to: string; label: string; icon: LucideIcon; permission?: Permission };
type Section = { label: string; destinations: readonly Destination[] };

const SECTIONS: readonly Section[] = [
  { label: "", destinations: [{ to: "/", label: "Overview", icon: Gauge }] },
  {
    label: "Work",
    destinations: [
      { to: "/templates", label: "Templates", icon: FileText, permission: Permission.TEMPLATE_READ },
      { to: "/tasks", label: "Tasks", icon: ListChecks, permission: Permission.TASK_READ },
    ],
  },
  {
    label: "Governance",
    destinations: [
      { to: "/decisions", label: "Decisions", icon: ShieldCheck, permission: Permission.DECISION_READ },
      { to: "/statistics", label: "Statistics", icon: ChartColumn, permission: Permission.DECISION_READ },
      { to: "/policies", label: "Policies", icon: SlidersHorizontal, permission: Permission.POLICY_READ },
      { to: "/budgets", label: "Budgets", icon: PiggyBank, permission: Permission.BUDGET_READ },
      { to: "/usage", label: "Usage", icon: Coins, permission: Permission.USAGE_READ },
      { to: "/providers", label: "Providers", icon: Plug, permission: Permission.PROVIDER_READ },
      { to: "/dead-letters", label: "Dead letters", icon: MailWarning, permission: Permission.DECISION_READ },
      {
        to: "/data-protection",
        label: "Data protection",
        icon: LockKeyhole,
        permission: Permission.DECISION_READ,
      },
    ],
  },
  {
    label: "Traceability",
    destinations: [
      { to: "/dashboard", label: "Dashboard", icon: LayoutDashboard, permission: Permission.LOT_READ },
      { to: "/plant", label: "Command center", icon: ScanBarcode, permission: Permission.LOT_READ },
      { to: "/lots", label: "Lots", icon: Package, permission: Permission.LOT_READ },
      { to: "/log", label: "Log", icon: ScrollText, permission: Permission.LOT_READ },
      { to: "/reports", label: "Reports", icon: FileCheck, permission: Permission.LOT_READ },
      { to: "/master-data", label: "Master data", icon: Database, permission: Permission.LOT_READ },
      { to: "/runs", label: "First flow", icon: Factory, permission: Permission.RUN_READ },
      { to: "/flows", label: "Flows", icon: Workflow, permission: Permission.LOT_READ },
      { to: "/deviations", label: "Deviations", icon: OctagonAlert, permission: Permission.LOT_READ },
      { to: "/recalls", label: "Recalls", icon: Megaphone, permission: Permission.LOT_READ },
      { to: "/alerts", label: "Alerts", icon: BellRing, permission: Permission.LOT_READ },
    ],
  },
  {
    label: "Administration",
    destinations: [
      { to: "/members", label: "Members", icon: Users, permission: Permission.MEMBER_READ },
      { to: "/api-keys", label: "API keys", icon: KeyRound, permission: Permission.API_KEY_READ },
    ],
  },
];

const THEMES: readonly { value: Theme; label: string; icon: ReactNode }[] = [
  { value: "light", label: "Light", icon: <Sun aria-hidden className="size-4" /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden className="size-4" /> },
  { value: "system", label: "As the device", icon: <Monitor aria-hidden className="size-4" /> },
];

/** What stands around every screen of a signed-in person. */
export function Shell({
  path,
  bell,
  onLogOut,
  children,
}: {
  path: string;
  /** What calls for somebody, wherever in the client they are. */
  bell?: ReactNode;
  onLogOut: () => void;
  children: ReactNode;
}) {
  const [openAt, setOpenAt] = useState<string>();
  // Another page closes the menu by itself: it was opened for the one before.
  const open = openAt === path;

  useEffect(() => {
    const close = (event: KeyboardEvent) => (event.key === "Escape" ? setOpenAt(undefined) : undefined);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, []);

  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-surface px-4 lg:hidden">
        <IconButton
          label={open ? "Close navigation" : "Open navigation"}
          aria-expanded={open}
          aria-controls="navigation"
          icon={open ? <X className="size-5" /> : <MenuIcon className="size-5" />}
          onClick={() => setOpenAt(open ? undefined : path)}
          className="-ml-2"
        />
        <Logo />
        <span className="ml-auto">{bell}</span>
      </header>
      <div
        id="navigation"
        className={`z-20 flex-col border-line bg-surface lg:sticky lg:top-0 lg:flex lg:h-dvh lg:border-r ${
          open ? "fixed inset-x-0 top-14 bottom-0 flex overflow-y-auto" : "hidden"
        }`}
      >
        <div className="hidden h-16 shrink-0 items-center justify-between pr-3 pl-5 lg:flex">
          <Logo />
          {bell}
        </div>
        <Navigation />
        <div className="mt-auto shrink-0 border-t border-line p-3">
          <UserMenu onLogOut={onLogOut} />
        </div>
      </div>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 py-6 outline-none sm:px-8 sm:py-8">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
    </div>
  );
}

function Navigation() {
  const { permissions } = useCaller();
  const sections = SECTIONS.map((section) => ({
    ...section,
    destinations: section.destinations.filter(
      ({ permission }) => !permission || permissions.includes(permission),
    ),
  })).filter(({ destinations }) => destinations.length > 0);
  return (
    <nav aria-label="Main" className="flex flex-col gap-4 px-3 py-3 lg:min-h-0 lg:overflow-y-auto lg:py-1">
      {sections.map(({ label, destinations }) => (
        <div key={label}>
          {label ? <p className="label-caps px-2.5 pb-1 text-ink-3">{label}</p> : null}
          <ul className="flex flex-col gap-px">
            {destinations.map(({ to, label: name, icon: Icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === "/", includeSearch: false }}
                  className="group relative flex h-10 items-center gap-2.5 rounded-control px-2.5 text-body text-ink-2 transition-colors hover:bg-sunken hover:text-ink data-[status=active]:bg-accent-soft data-[status=active]:font-medium data-[status=active]:text-accent lg:h-8.5"
                >
                  <span
                    aria-hidden
                    className="absolute top-2 bottom-2 left-0 w-0.75 rounded-full bg-transparent group-data-[status=active]:bg-accent"
                  />
                  <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.75} />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function UserMenu({ onLogOut }: { onLogOut: () => void }) {
  const caller = useCaller();
  const [theme, setTheme] = useTheme();
  // Whatever the server answers, this tab forgets the session.
  const logOut = useMutation(AuthService.method.logOut, { onSettled: onLogOut });
  const name = caller.user?.displayName ?? "API key";
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex w-full items-center gap-2.5 rounded-control p-2 text-left transition-colors hover:bg-sunken"
        >
          <span
            aria-hidden
            className="flex size-8 shrink-0 items-center justify-center rounded-control bg-panel ring-1 ring-line ring-inset font-mono text-[0.75rem] font-medium text-panel-ink"
          >
            {initials(name)}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate text-small font-medium text-ink">
              {caller.organization?.name}
            </span>
            <span className="block truncate text-[0.75rem] leading-4 text-ink-3">{name}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuHead>
        <span className="block text-body font-medium text-ink">{name}</span>
        <span className="block text-small text-ink-2">{caller.user?.email}</span>
        <span className="mt-1 block text-small text-ink-3">
          {caller.roles.map((role) => roleLabel[role]).join(", ")} at{" "}
          <span className="font-mono text-[0.75rem]">{caller.organization?.slug}</span>
        </span>
      </MenuHead>
      <MenuLine />
      <MenuChoice label="Theme" value={theme} onChange={setTheme} choices={THEMES} />
      <MenuLine />
      <MenuItem icon={<LogOut aria-hidden className="size-4" />} onSelect={() => logOut.mutate({})}>
        Log out
      </MenuItem>
    </Menu>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
}
