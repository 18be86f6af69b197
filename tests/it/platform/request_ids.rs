//! `request_id`: a retry is the same request, and gets the first answer.

use tracegate_proto::auth::v1::mailbox_service_client::MailboxServiceClient;
use tracegate_proto::auth::v1::{
    InviteMemberRequest, ListMailRequest, RemoveMemberRequest, Role, SetMemberRolesRequest,
};
use tracegate_proto::governance::v1::{GetPolicyRequest, PublishPolicyRequest};

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_many_times_at_once_has_one_effect_and_one_answer() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = lot("RAW-1");
    let calls = (0..8).map(|_| {
        let (olga, request) = (olga.at(t.channel()), request.clone());
        async move { olga.lots().create_lot(request).await.unwrap().into_inner() }
    });
    let mut answers = futures_util::future::join_all(calls).await;
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    let lots: i64 = sqlx::query_scalar("SELECT count(*) FROM traceability.lots")
        .fetch_one(&mut t.database.admin().await)
        .await
        .unwrap();
    assert_eq!(lots, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_id_belongs_to_its_caller_and_its_method() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = lot("RAW-1");
    olga.lots().create_lot(request.clone()).await.unwrap();
    // A colleague, and somebody of another organization.
    let colleague = t.member(&olga, Role::Manager).await;
    let taken = colleague.lots().create_lot(request.clone()).await.unwrap_err();
    assert_eq!(reason(&taken), ErrorReason::NameTaken, "it is not olga's answer");
    t.owner().await.lots().create_lot(request.clone()).await.unwrap();
    let invitation = InviteMemberRequest {
        email: "m@acme.example".to_owned(),
        roles: vec![Role::Viewer.into()],
        request_id: request.request_id.clone(),
    };
    olga.members().invite_member(invitation).await.unwrap();
    let other = CreateLotRequest { quantity_mg: 2, ..request };
    let reused = olga.lots().create_lot(other).await.unwrap_err();
    assert_eq!((reused.code(), reason(&reused)), (Code::InvalidArgument, ErrorReason::RequestIdReused));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_failed_may_be_sent_again() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let taken = olga.lots().create_lot(lot("RAW-1")).await;
    taken.unwrap();
    let request = lot("RAW-1");
    assert_eq!(reason(&olga.lots().create_lot(request.clone()).await.unwrap_err()), ErrorReason::NameTaken);
    // Nothing was kept of the failure: the id is free for what comes next.
    let other = CreateLotRequest { lot_code: "RAW-2".to_owned(), ..request };
    olga.lots().create_lot(other).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_method_of_auth_and_governance_replays() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let member = t.member(&olga, Role::Viewer).await;

    let invitation = InviteMemberRequest {
        email: "m@acme.example".to_owned(),
        roles: vec![Role::Viewer.into()],
        request_id: request_id(),
    };
    for _ in 0..3 {
        olga.members().invite_member(invitation.clone()).await.unwrap();
    }
    let mut mailbox = MailboxServiceClient::new(t.channel());
    let mails = mailbox
        .list_mail(ListMailRequest { email: "m@acme.example".to_owned() })
        .await
        .unwrap()
        .into_inner()
        .mails;
    assert_eq!(mails.len(), 1);

    let roles = vec![Role::Operator.into()];
    let set = SetMemberRolesRequest { user_id: member.user_id.clone(), roles, request_id: request_id() };
    let first = olga.members().set_member_roles(set.clone()).await.unwrap().into_inner();
    let remove = RemoveMemberRequest { user_id: member.user_id, request_id: request_id() };
    olga.members().remove_member(remove.clone()).await.unwrap();
    olga.members().remove_member(remove).await.unwrap();
    assert_eq!(
        olga.members().set_member_roles(set).await.unwrap().into_inner(),
        first,
        "the first answer, also later"
    );

    let policy = olga.policy().get_policy(GetPolicyRequest::default()).await.unwrap().into_inner().policy;
    let publish = PublishPolicyRequest { policy, request_id: request_id(), ..Default::default() };
    let first = olga.policy().publish_policy(publish.clone()).await.unwrap().into_inner();
    assert_eq!(olga.policy().publish_policy(publish).await.unwrap().into_inner(), first);

    let check = PrecheckRequest {
        content: "write to ana@plant.example".to_owned(),
        tool: "ai.generate".to_owned(),
        request_id: request_id(),
        ..PrecheckRequest::default()
    };
    let first = olga.gate().precheck(check.clone()).await.unwrap().into_inner();
    let again = olga.gate().precheck(check.clone()).await.unwrap().into_inner();
    assert!(again.replayed && !first.replayed);
    assert_eq!((again.decision, again.content), (first.decision, first.content));
    let other = PrecheckRequest { content: "something else".to_owned(), ..check };
    assert_eq!(reason(&olga.gate().precheck(other).await.unwrap_err()), ErrorReason::RequestIdReused);
}
