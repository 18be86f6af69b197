use tracegate_proto::auth::v1::{
    AcceptInvitationRequest, InviteMemberRequest, LogInRequest, LogInResponse, Role,
};
use tracegate_tests::people::PASSWORD;
use tracegate_tests::{metadata, request_id};

use super::*;

async fn log_in(t: &Tracegate, email: &str, password: &str, slug: &str) -> Result<LogInResponse, Status> {
    let request = LogInRequest {
        email: email.to_owned(),
        password: password.to_owned(),
        organization_slug: slug.to_owned(),
        cookie: false,
    };
    auth(t).log_in(request).await.map(tonic::Response::into_inner)
}

/// All a caller can see of a refusal, but for the id of the request itself.
fn told(status: &Status) -> (Code, String, ErrorReason, Vec<String>) {
    use tonic_types::StatusExt;
    let mut keys: Vec<String> =
        status.get_error_details().error_info().unwrap().metadata.keys().cloned().collect();
    keys.extend(status.metadata().keys().map(|key| format!("{key:?}")));
    keys.sort();
    (status.code(), status.message().to_owned(), reason(status), keys)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_combination_is_told_alike() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let other = t.owner().await;
    let mut refusals = Vec::new();
    for (email, password, slug) in [
        (olga.email.as_str(), "not the password", olga.org_slug.as_str()),
        ("nobody@acme.example", PASSWORD, olga.org_slug.as_str()),
        (olga.email.as_str(), PASSWORD, other.org_slug.as_str()),
        (olga.email.as_str(), PASSWORD, "no-such-organization"),
        (olga.email.as_str(), "not the password", ""),
        ("nobody@acme.example", "not the password", ""),
        // The very words an unknown account's password is compared with.
        ("nobody@acme.example", "nobody's password", ""),
    ] {
        let refused = log_in(&t, email, password, slug).await.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused)),
            (Code::Unauthenticated, ErrorReason::LoginFailed),
            "{email} {slug}"
        );
        refusals.push(told(&refused));
    }
    refusals.dedup();
    assert_eq!(refusals.len(), 1, "{refusals:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_case_of_an_address_does_not_matter() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    log_in(&t, &olga.email.to_uppercase(), PASSWORD, &olga.org_slug).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_of_several_organizations_names_one() {
    let t = Tracegate::start().await;
    let (olga, pete) = (t.owner().await, t.owner().await);
    log_in(&t, &olga.email, PASSWORD, "").await.unwrap();

    let request = InviteMemberRequest {
        email: olga.email.clone(),
        roles: vec![Role::Viewer.into()],
        request_id: request_id(),
    };
    pete.members().invite_member(request).await.unwrap();
    let token = t.mailed_token(&olga.email).await;
    let request =
        AcceptInvitationRequest { token, display_name: "ignored".to_owned(), password: PASSWORD.to_owned() };
    members(&t).accept_invitation(request).await.unwrap();

    let choice = log_in(&t, &olga.email, PASSWORD, "").await.unwrap_err();
    assert_eq!(
        (choice.code(), reason(&choice)),
        (Code::FailedPrecondition, ErrorReason::OrganizationChoiceNeeded)
    );
    let offered = metadata(&choice, "organizations");
    let mut offered: Vec<_> = offered.split(',').collect();
    offered.sort_unstable();
    let mut expected = [olga.org_slug.as_str(), pete.org_slug.as_str()];
    expected.sort_unstable();
    assert_eq!(offered, expected);
    // Only after a right password: the list is nobody else's business.
    assert_eq!(
        reason(&log_in(&t, &olga.email, "not the password", "").await.unwrap_err()),
        ErrorReason::LoginFailed
    );

    // One person, two organizations, and in each the roles of that one.
    let at_home = t.log_in(&olga.email, &olga.org_slug).await;
    let as_guest = t.log_in(&olga.email, &pete.org_slug).await;
    assert_eq!((at_home.user_id, at_home.org_id), (olga.user_id.clone(), olga.org_id));
    assert_eq!((as_guest.user_id.clone(), as_guest.org_id.clone()), (olga.user_id, pete.org_id));
    let caller = as_guest.auth().get_caller(GetCallerRequest {}).await.unwrap().into_inner();
    assert_eq!(caller.roles().collect::<Vec<_>>(), [Role::Viewer]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_account_is_tried_ten_times_a_minute_wherever_from() {
    let env = vec![("TRACEGATE_RATE_ACCOUNT_PER_MINUTE", "10".to_owned())];
    let t = Tracegate::start_with(Wishes { env, ..Wishes::default() }).await.unwrap();
    let olga = t.owner().await;
    // The kit has signed in once.
    let mut refused = None;
    for _ in 0..30 {
        match log_in(&t, &olga.email.to_uppercase(), "not the password", "").await.unwrap_err() {
            status if reason(&status) == ErrorReason::LoginFailed => {}
            status => {
                refused = Some(status);
                break;
            }
        }
    }
    let refused = refused.unwrap();
    assert_eq!((refused.code(), reason(&refused)), (Code::ResourceExhausted, ErrorReason::RateLimited));
    assert!(metadata(&refused, "retry_after_ms").parse::<u64>().unwrap() > 0);
    // The right password is not let through either, and somebody else's account is.
    let right = log_in(&t, &olga.email, PASSWORD, "").await.unwrap_err();
    assert_eq!(reason(&right), ErrorReason::RateLimited);
    assert_eq!(
        reason(&log_in(&t, "somebody@else.example", PASSWORD, "").await.unwrap_err()),
        ErrorReason::LoginFailed
    );
}
