use tracegate_proto::auth::v1::{ListMembersRequest, RemoveMemberRequest, Role};
use tracegate_proto::options::v1::Permission;
use tracegate_tests::request_id;

use super::*;

async fn remove(by: &Person, who: &Person) -> Result<(), Status> {
    let request = RemoveMemberRequest { user_id: who.user_id.clone(), request_id: request_id() };
    by.members().remove_member(request).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_member_is_out_within_a_second_with_their_streams_and_keys() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t).await;
    let olga = t.owner().await;
    bites_within_a_second(|| async {
        let dev = t.member(&olga, Role::Developer).await;
        let key = t.api_key(&dev, &[Permission::DecisionRead]).await;
        let people = [dev.clone(), dev.at(replica.channel()), key.clone(), key.at(replica.channel())];
        let mut streams = Vec::new();
        for person in &people {
            streams.push(open_stream(person).await);
        }
        remove(&olga, &dev).await.unwrap();
        let since = Instant::now();
        for stream in streams {
            assert_ended(&end_of(stream).await);
        }
        for person in &people {
            assert_ended(&refusal(|| knock(person)).await);
        }
        since.elapsed()
    })
    .await;
    let left = olga.members().list_members(ListMembersRequest::default()).await.unwrap().into_inner().members;
    assert_eq!(left.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_owner_cannot_be_removed_and_an_admin_removes_no_owner() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    assert_eq!(reason(&remove(&olga, &olga).await.unwrap_err()), ErrorReason::LastOwner);
    let admin = t.member(&olga, Role::Admin).await;
    let second = t.member(&olga, Role::Owner).await;
    assert_eq!(reason(&remove(&admin, &second).await.unwrap_err()), ErrorReason::RoleExceedsOwn);
    let (one, other) = tokio::join!(remove(&olga, &olga), remove(&second, &second));
    assert!(one.is_ok() != other.is_ok(), "one of the two has to stay: {one:?}, {other:?}");
}
