use tracegate_proto::auth::v1::{AcceptInvitationRequest, InviteMemberRequest, Role, SetMemberRolesRequest};
use tracegate_tests::people::PASSWORD;
use tracegate_tests::{request_id, violated_fields};

use super::*;

async fn invite(by: &Person, email: &str, role: Role) {
    let request =
        InviteMemberRequest { email: email.to_owned(), roles: vec![role.into()], request_id: request_id() };
    by.members().invite_member(request).await.unwrap();
}

async fn accept(t: &Tracegate, token: &str, password: &str) -> Result<(), Status> {
    let request = AcceptInvitationRequest {
        token: token.to_owned(),
        display_name: "Mara Member".to_owned(),
        password: password.to_owned(),
    };
    members(t).accept_invitation(request).await.map(drop)
}

async fn roles(person: &Person) -> Vec<Role> {
    person.auth().get_caller(GetCallerRequest {}).await.unwrap().into_inner().roles().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_works_once_and_for_seven_days() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    invite(&olga, "Mara@acme.example", Role::Operator).await;
    let token = t.mailed_token("mara@acme.example").await;
    accept(&t, &token, PASSWORD).await.unwrap();
    let mara = t.log_in("mara@acme.example", &olga.org_slug).await;
    assert_eq!(roles(&mara).await, [Role::Operator]);
    assert_eq!(reason(&accept(&t, &token, PASSWORD).await.unwrap_err()), ErrorReason::MailTokenInvalid);
    assert_eq!(reason(&accept(&t, "invented", PASSWORD).await.unwrap_err()), ErrorReason::MailTokenInvalid);

    invite(&olga, "late@acme.example", Role::Viewer).await;
    let token = t.mailed_token("late@acme.example").await;
    t.clock.advance(time::Duration::days(7));
    assert_eq!(reason(&accept(&t, &token, PASSWORD).await.unwrap_err()), ErrorReason::MailTokenInvalid);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_person_proves_themselves_and_a_new_one_chooses_well() {
    let t = Tracegate::start().await;
    let (olga, pete) = (t.owner().await, t.owner().await);
    invite(&olga, &pete.email, Role::Viewer).await;
    let token = t.mailed_token(&pete.email).await;
    let refused = accept(&t, &token, "not the password").await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LoginFailed);
    // The failed try has not used the link up.
    accept(&t, &token, PASSWORD).await.unwrap();
    assert_eq!(roles(&t.log_in(&pete.email, &olga.org_slug).await).await, [Role::Viewer]);

    invite(&olga, "new@acme.example", Role::Viewer).await;
    let token = t.mailed_token("new@acme.example").await;
    let refused = accept(&t, &token, "password123").await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["password"]);
    accept(&t, &token, PASSWORD).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_does_not_outlive_its_inviters_rights() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let admin = t.member(&olga, Role::Admin).await;
    invite(&admin, "friend@acme.example", Role::Admin).await;
    let token = t.mailed_token("friend@acme.example").await;
    let request = SetMemberRolesRequest {
        user_id: admin.user_id,
        roles: vec![Role::Viewer.into()],
        request_id: request_id(),
    };
    olga.members().set_member_roles(request).await.unwrap();
    assert_eq!(reason(&accept(&t, &token, PASSWORD).await.unwrap_err()), ErrorReason::MailTokenInvalid);
}

/// Else an owner could be talked out of their role by a mail, and an organization could lose its last one.
#[tokio::test(flavor = "multi_thread")]
async fn a_member_who_accepts_another_invitation_loses_nothing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let admin = t.member(&olga, Role::Admin).await;
    invite(&admin, &olga.email, Role::Viewer).await;
    accept(&t, &t.mailed_token(&olga.email).await, PASSWORD).await.unwrap();
    let olga = t.log_in(&olga.email, &olga.org_slug).await;
    assert_eq!(roles(&olga).await, [Role::Owner, Role::Viewer]);
}
