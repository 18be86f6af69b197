use tracegate_proto::auth::v1::{LogOutRequest, RefreshSessionRequest};
use tracegate_proto::options::v1::Permission;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn logging_out_bites_within_a_second_on_every_replica_open_streams_included() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t).await;
    let olga = t.owner().await;
    bites_within_a_second(|| async {
        let here = t.log_in(&olga.email, &olga.org_slug).await;
        let there = here.at(replica.channel());
        // Both replicas know the credential, and have streams open with it.
        let streams = [open_stream(&here).await, open_stream(&there).await];

        here.auth().log_out(LogOutRequest {}).await.unwrap();
        let since = Instant::now();
        for stream in streams {
            let ended = end_of(stream).await;
            assert_eq!((ended.code(), reason(&ended)), (Code::Unauthenticated, ErrorReason::SessionEnded));
        }
        assert_ended(&refusal(|| knock(&here)).await);
        assert_ended(&refusal(|| knock(&there)).await);
        since.elapsed()
    })
    .await;
    knock(&olga).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_is_out_stays_out() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    olga.auth().log_out(LogOutRequest {}).await.unwrap();
    let request = RefreshSessionRequest { refresh_token: olga.refresh_token.clone() };
    let refused = auth(&t).refresh_session(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::SessionEnded);
    assert_ended(&refusal(|| knock(&olga)).await);
    // On a replica that never saw the session live, too.
    let replica = replica_of(&t).await;
    assert_ended(&knock(&olga.at(replica.channel())).await.unwrap_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_has_no_session_to_end() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::LotRead]).await;
    let refused = key.auth().log_out(LogOutRequest {}).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
    knock(&key).await.unwrap();
}
