//! Keys of programs: CreateApiKey, ListApiKeys, RevokeApiKey, and what a key may do.

use prost::Message;
use tracegate_proto::auth::v1::*;
use tracegate_proto::governance::v1::ListDecisionsRequest;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::traceability::v1::{CreateLotRequest, GetLotRequest};
use tracegate_tests::{metadata, request_id};

use super::*;

async fn create(by: &Person, label: &str, scopes: &[Permission]) -> Result<CreateApiKeyResponse, Status> {
    let request = CreateApiKeyRequest {
        label: label.to_owned(),
        scopes: scopes.iter().map(|scope| i32::from(*scope)).collect(),
        expire_time: None,
    };
    by.api_keys().create_api_key(request).await.map(tonic::Response::into_inner)
}

async fn list(by: &Person) -> ListApiKeysResponse {
    by.api_keys().list_api_keys(ListApiKeysRequest::default()).await.unwrap().into_inner()
}

fn holder(by: &Person, secret: &str) -> Person {
    Person { credential: secret.to_owned(), ..by.clone() }
}

async fn read_decisions(person: &Person) -> Result<(), Status> {
    person.decisions().list_decisions(ListDecisionsRequest::default()).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_shown_once_and_has_a_recognizable_form() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let created = create(&olga, "ci", &[Permission::LotRead]).await.unwrap();
    let key = created.api_key.unwrap();
    let id = key.id.replace('-', "");
    assert!(created.secret.starts_with(&format!("tg_dev_{id}_")), "{}", created.secret);
    assert_eq!(key.creator_id, olga.user_id);

    let listed = list(&olga).await.encode_to_vec();
    let tail = &created.secret[created.secret.len() - 49..];
    assert!(!listed.windows(tail.len()).any(|bytes| bytes == tail.as_bytes()));
    assert!(list(&olga).await.api_keys[0].last_use_time.is_none());
    let caller =
        holder(&olga, &created.secret).auth().get_caller(GetCallerRequest {}).await.unwrap().into_inner();
    assert_eq!((caller.api_key_id, caller.user, caller.roles), (key.id.clone(), None, vec![]));
    assert_eq!(caller.permissions, [i32::from(Permission::LotRead)]);
    assert!(list(&olga).await.api_keys[0].last_use_time.is_some());

    let twice = create(&olga, "ci", &[Permission::LotRead]).await.unwrap_err();
    assert_eq!(reason(&twice), ErrorReason::NameTaken);
    olga.api_keys().revoke_api_key(RevokeApiKeyRequest { api_key_id: key.id }).await.unwrap();
    create(&olga, "ci", &[Permission::LotRead]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_does_what_its_scopes_and_its_creator_may_both() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let dev = t.member(&olga, Role::Developer).await;
    let beyond = create(&dev, "too much", &[Permission::LotWrite]).await.unwrap_err();
    assert_eq!(
        (reason(&beyond), metadata(&beyond, "permission")),
        (ErrorReason::RoleExceedsOwn, "LOT_WRITE".to_owned())
    );

    let key = t.api_key(&dev, &[Permission::DecisionRead, Permission::LotRead]).await;
    read_decisions(&key).await.unwrap();
    let refused = key.lots().create_lot(CreateLotRequest::default()).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "permission")),
        (ErrorReason::PermissionMissing, "LOT_WRITE".to_owned())
    );

    // What the creator loses, the key loses; what the creator gains, it does not.
    let roles = vec![Role::Operator.into()];
    let request = SetMemberRolesRequest { user_id: dev.user_id.clone(), roles, request_id: request_id() };
    olga.members().set_member_roles(request).await.unwrap();
    let refused = refusal(|| read_decisions(&key)).await;
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
    let absent = key
        .lots()
        .get_lot(GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() })
        .await
        .unwrap_err();
    assert_eq!(reason(&absent), ErrorReason::NotFound);
    let refused = key.lots().create_lot(CreateLotRequest::default()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_key_is_out_within_a_second_on_every_replica_open_streams_included() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t).await;
    let olga = t.owner().await;
    bites_within_a_second(|| async {
        let here = t.api_key(&olga, &[Permission::DecisionRead]).await;
        let there = here.at(replica.channel());
        let streams = [open_stream(&here).await, open_stream(&there).await];
        let api_key_id = list(&olga).await.api_keys[0].id.clone();
        let revoked = olga
            .api_keys()
            .revoke_api_key(RevokeApiKeyRequest { api_key_id: api_key_id.clone() })
            .await
            .unwrap();
        let since = Instant::now();
        for stream in streams {
            assert_ended(&end_of(stream).await);
        }
        assert_ended(&refusal(|| knock(&here)).await);
        assert_ended(&refusal(|| knock(&there)).await);
        let elapsed = since.elapsed();
        // Again changes nothing.
        let again = olga.api_keys().revoke_api_key(RevokeApiKeyRequest { api_key_id }).await.unwrap();
        assert_eq!(again.into_inner(), revoked.into_inner());
        elapsed
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_expires_at_its_moment() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let at = t.clock.now() + time::Duration::hours(1);
    let expire_time = Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 });
    let request =
        CreateApiKeyRequest { label: "ci".to_owned(), scopes: vec![Permission::LotRead.into()], expire_time };
    let key =
        holder(&olga, &olga.api_keys().create_api_key(request.clone()).await.unwrap().into_inner().secret);
    t.clock.advance(time::Duration::minutes(59));
    knock(&key).await.unwrap();
    // In the cache by now, and out all the same.
    t.clock.advance(time::Duration::minutes(1));
    assert_ended(&knock(&key).await.unwrap_err());

    let past = CreateApiKeyRequest { label: "late".to_owned(), ..request };
    let olga = t.log_in(&olga.email, &olga.org_slug).await;
    let refused = olga.api_keys().create_api_key(past).await.unwrap_err();
    assert_eq!(tracegate_tests::violated_fields(&refused), ["expire_time"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_makes_no_keys() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::ApiKeyManage, Permission::ApiKeyRead]).await;
    list(&key).await;
    let refused = create(&key, "successor", &[Permission::ApiKeyManage]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::PermissionDenied, ErrorReason::PermissionMissing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_character_makes_a_key_useless() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let secret = create(&olga, "ci", &[Permission::LotRead]).await.unwrap().secret;
    knock(&holder(&olga, &secret)).await.unwrap();
    for place in [0, 4, 8, 20, 45, 60, secret.len() - 7, secret.len() - 1] {
        let mut changed = secret.clone().into_bytes();
        changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        assert_ended(&knock(&holder(&olga, &changed)).await.unwrap_err());
    }
    // The right id and checksum, made up around another secret.
    let (body, _) = secret.split_at(secret.len() - 49);
    let forged = format!("{body}{}", "A".repeat(43));
    let sum = tracegate_platform::keys::hex(&tracegate_platform::keys::sha256(forged.as_bytes()));
    assert_ended(&knock(&holder(&olga, &format!("{forged}{}", &sum[..6]))).await.unwrap_err());
}
