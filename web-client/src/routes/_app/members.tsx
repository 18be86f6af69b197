import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import type { Member } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { MemberService } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useCaller, useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { InviteDialog, RemoveDialog, RolesDialog } from "@/features/auth/member-dialogs";
import { MemberTable } from "@/features/auth/member-table";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { More } from "@/ui/more";

const PAGE = { pageSize: 50, pageToken: "" };

export const Route = createFileRoute("/_app/members")({
  loader: ({ context }) => prefetchPages(context, MemberService.method.listMembers, PAGE),
  component: MembersScreen,
});

type OpenDialog = { kind: "invite" } | { kind: "roles" | "remove"; member: Member };

function MembersScreen() {
  const [dialog, setDialog] = useState<OpenDialog>();
  const canManage = useCan(Permission.MEMBER_MANAGE);
  const caller = useCaller();
  const list = useSuspenseInfiniteQuery(MemberService.method.listMembers, PAGE, {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const members = list.data.pages.flatMap((page) => page.members);
  const close = () => setDialog(undefined);
  return (
    <>
      <PageHead title="Members" lead={`Who belongs to ${caller.organization?.name}, and what they may do.`}>
        {canManage ? (
          <Button
            kind="primary"
            icon={<UserPlus aria-hidden className="size-4" />}
            onClick={() => setDialog({ kind: "invite" })}
          >
            Invite
          </Button>
        ) : null}
      </PageHead>
      <Card>
        <CardHead
          title="People"
          note={counted(members.length, "member") + (list.hasNextPage ? " so far" : "")}
        />
        <MemberTable
          members={members}
          meId={caller.user?.id}
          canManage={canManage}
          onRoles={(member) => setDialog({ kind: "roles", member })}
          onRemove={(member) => setDialog({ kind: "remove", member })}
        />
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {dialog?.kind === "invite" ? <InviteDialog onClose={close} /> : null}
      {dialog?.kind === "roles" ? <RolesDialog member={dialog.member} onClose={close} /> : null}
      {dialog?.kind === "remove" ? <RemoveDialog member={dialog.member} onClose={close} /> : null}
    </>
  );
}
