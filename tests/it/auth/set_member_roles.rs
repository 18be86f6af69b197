use tracegate_proto::auth::v1::{Role, SetMemberRolesRequest, SetMemberRolesResponse};
use tracegate_proto::governance::v1::ListDecisionsRequest;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{metadata, request_id};

use super::*;

async fn set_roles(by: &Person, of: &Person, roles: &[Role]) -> Result<SetMemberRolesResponse, Status> {
    let request = SetMemberRolesRequest {
        user_id: of.user_id.clone(),
        roles: roles.iter().map(|role| i32::from(*role)).collect(),
        request_id: request_id(),
    };
    by.members().set_member_roles(request).await.map(tonic::Response::into_inner)
}

async fn read_decisions(person: &Person) -> Result<(), Status> {
    person.decisions().list_decisions(ListDecisionsRequest::default()).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_taken_away_bites_within_a_second_on_every_replica_open_streams_included() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t).await;
    let olga = t.owner().await;
    let here = t.member(&olga, Role::Auditor).await;
    let there = here.at(replica.channel());
    bites_within_a_second(|| async {
        set_roles(&olga, &here, &[Role::Auditor]).await.unwrap();
        for place in [&here, &there] {
            while read_decisions(place).await.is_err() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        let streams = [open_stream(&here).await, open_stream(&there).await];

        set_roles(&olga, &here, &[Role::Viewer]).await.unwrap();
        let since = Instant::now();
        for stream in streams {
            let ended = end_of(stream).await;
            assert_eq!((ended.code(), reason(&ended)), (Code::Unauthenticated, ErrorReason::SessionEnded));
        }
        for place in [&here, &there] {
            let refused = refusal(|| read_decisions(place)).await;
            assert_eq!(
                (refused.code(), reason(&refused)),
                (Code::PermissionDenied, ErrorReason::PermissionMissing)
            );
            assert_eq!(metadata(&refused, "permission"), "DECISION_READ");
            // The session itself goes on, with the rights of now.
            knock(place).await.unwrap();
        }
        since.elapsed()
    })
    .await;
}

/// The window between asking auth and remembering its answer: whoever is being asked about just then must not keep old rights.
#[tokio::test(flavor = "multi_thread")]
async fn rights_read_while_they_change_are_not_kept() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let member = t.member(&olga, Role::Auditor).await;
    for _ in 0..10 {
        set_roles(&olga, &member, &[Role::Auditor]).await.unwrap();
        // Fresh sessions are not in the cache: each first call asks auth.
        let sessions = [
            t.log_in(&member.email, &member.org_slug).await,
            t.log_in(&member.email, &member.org_slug).await,
        ];
        let asking =
            sessions.clone().map(|session| tokio::spawn(async move { read_decisions(&session).await }));
        set_roles(&olga, &member, &[Role::Viewer]).await.unwrap();
        for call in asking {
            let _ = call.await.unwrap();
        }
        for session in &sessions {
            refusal(|| read_decisions(session)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_grants_or_takes_more_than_they_hold() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let admin = t.member(&olga, Role::Admin).await;
    let viewer = t.member(&olga, Role::Viewer).await;
    let exceeding = |refused: Status| assert_eq!(reason(&refused), ErrorReason::RoleExceedsOwn);

    exceeding(set_roles(&admin, &viewer, &[Role::Owner]).await.unwrap_err());
    exceeding(set_roles(&admin, &admin, &[Role::Owner]).await.unwrap_err());
    exceeding(set_roles(&admin, &olga, &[Role::Viewer]).await.unwrap_err());
    let denied = set_roles(&viewer, &viewer, &[Role::Viewer]).await.unwrap_err();
    assert_eq!(reason(&denied), ErrorReason::PermissionMissing);

    // A key of the owner's with one scope hands out no more than that scope.
    let key = t.api_key(&olga, &[Permission::MemberManage]).await;
    exceeding(set_roles(&key, &viewer, &[Role::Admin]).await.unwrap_err());
    exceeding(set_roles(&key, &viewer, &[Role::Owner]).await.unwrap_err());

    let member = set_roles(&admin, &viewer, &[Role::Operator, Role::Auditor]).await.unwrap().member.unwrap();
    assert_eq!(member.roles().collect::<Vec<_>>(), [Role::Operator, Role::Auditor]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_owner_stays_owner_also_when_two_leave_at_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let last = set_roles(&olga, &olga, &[Role::Admin]).await.unwrap_err();
    assert_eq!((last.code(), reason(&last)), (Code::FailedPrecondition, ErrorReason::LastOwner));

    let second = t.member(&olga, Role::Owner).await;
    let (one, other) =
        tokio::join!(set_roles(&olga, &olga, &[Role::Admin]), set_roles(&second, &second, &[Role::Admin]));
    assert!(one.is_ok() != other.is_ok(), "one of the two has to stay: {one:?}, {other:?}");
    let refused = one.err().or(other.err()).unwrap();
    assert_eq!(reason(&refused), ErrorReason::LastOwner);
}
