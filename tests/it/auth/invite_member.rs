use tracegate_proto::auth::v1::{InviteMemberRequest, ListMembersRequest, Role};
use tracegate_proto::options::v1::Permission;
use tracegate_tests::request_id;

use super::*;

fn request(email: &str, role: Role) -> InviteMemberRequest {
    InviteMemberRequest { email: email.to_owned(), roles: vec![role.into()], request_id: request_id() }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_invites_beyond_their_own_rights() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let admin = t.member(&olga, Role::Admin).await;
    let refused = admin.members().invite_member(request("x@acme.example", Role::Owner)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RoleExceedsOwn);
    admin.members().invite_member(request("x@acme.example", Role::Admin)).await.unwrap();

    let manager = t.member(&olga, Role::Manager).await;
    let refused = manager.members().invite_member(request("x@acme.example", Role::Viewer)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);

    let key = t.api_key(&olga, &[Permission::MemberManage]).await;
    let refused = key.members().invite_member(request("x@acme.example", Role::Viewer)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RoleExceedsOwn, "a viewer may read what the key may not");
}

#[tokio::test(flavor = "multi_thread")]
async fn members_are_listed_by_join_time_over_pages() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut expected = vec![olga.user_id.clone()];
    for role in [Role::Admin, Role::Viewer, Role::Operator, Role::Auditor] {
        expected.push(t.member(&olga, role).await.user_id);
    }
    t.member(&t.owner().await, Role::Viewer).await;
    let mut listed = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListMembersRequest { page_size: 2, page_token };
        let page = olga.members().list_members(request).await.unwrap().into_inner();
        assert!(page.members.len() <= 2);
        listed.extend(page.members.into_iter().map(|member| member.user.unwrap().id));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            break;
        }
    }
    assert_eq!(listed, expected);
    let foreign = ListMembersRequest { page_size: 2, page_token: "nonsense".to_owned() };
    let refused = olga.members().list_members(foreign).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
}
