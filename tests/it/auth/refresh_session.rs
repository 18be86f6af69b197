use std::collections::HashSet;

use time::Duration;
use tonic::Code;
use tracegate_proto::auth::v1::{GetCallerRequest, RefreshSessionRequest, SessionTokens};
use tracegate_proto::errors::v1::ErrorReason;

use super::*;

async fn refresh(t: &Tracegate, token: &str) -> Result<SessionTokens, Status> {
    let request = RefreshSessionRequest { refresh_token: token.to_owned() };
    auth(t).refresh_session(request).await.map(|answer| answer.into_inner().session.unwrap())
}

/// Whether an access token opens the door.
async fn opens(t: &Tracegate, person: &Person, access_token: &str) -> bool {
    let person = Person { credential: access_token.to_owned(), ..person.at(t.channel()) };
    person.auth().get_caller(GetCallerRequest {}).await.is_ok()
}

/// What the database says of the person's sessions: how many live, and why the others ended.
async fn sessions(t: &Tracegate, person: &Person) -> (usize, Vec<String>) {
    let rows: Vec<(Option<String>,)> =
        sqlx::query_as("SELECT ended_reason FROM auth.sessions WHERE user_id = $1::uuid ORDER BY created_at")
            .bind(&person.user_id)
            .fetch_all(&mut t.database.admin().await)
            .await
            .unwrap();
    let ended: Vec<String> = rows.iter().filter_map(|(reason,)| reason.clone()).collect();
    (rows.len() - ended.len(), ended)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_traded_for_its_successor_again_and_again() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut seen = HashSet::from([olga.refresh_token.clone()]);
    let mut newest = olga.refresh_token.clone();
    for _ in 0..4 {
        let renewed = refresh(&t, &newest).await.unwrap();
        assert!(opens(&t, &olga, &renewed.access_token).await);
        newest = renewed.refresh_token;
        assert!(seen.insert(newest.clone()), "a refresh token came twice");
    }
    assert_eq!(sessions(&t, &olga).await, (1, vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_refreshes_at_once_end_with_one_live_family_and_nobody_logged_out() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t).await;
    let olga = t.owner().await;
    let channels: Vec<Channel> =
        (0..10).map(|n| if n % 2 == 0 { t.channel() } else { replica.channel() }).collect();
    let calls = (0..50).map(|n| {
        let (mut client, refresh_token) =
            (AuthServiceClient::new(channels[n % 10].clone()), olga.refresh_token.clone());
        tokio::spawn(async move { client.refresh_session(RefreshSessionRequest { refresh_token }).await })
    });
    let answers = futures_util::future::join_all(calls.collect::<Vec<_>>()).await;
    let mut successors = HashSet::new();
    let mut access_token = String::new();
    for answer in answers {
        let session = answer.unwrap().unwrap().into_inner().session.unwrap();
        successors.insert(session.refresh_token);
        access_token = session.access_token;
    }
    assert_eq!(successors.len(), 1, "one token has one successor");
    assert!(opens(&t, &olga, &access_token).await);
    assert!(opens(&t, &olga, &olga.credential).await);
    assert_eq!(sessions(&t, &olga).await, (1, vec![]));
    refresh(&t, successors.iter().next().unwrap()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_is_asked_for_again_within_thirty_seconds() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let lost = refresh(&t, &olga.refresh_token).await.unwrap();
    t.clock.advance(Duration::seconds(25));
    let again = refresh(&t, &olga.refresh_token).await.unwrap();
    assert_eq!(again.refresh_token, lost.refresh_token);
    // Asking again does not make the grace longer.
    t.clock.advance(Duration::seconds(6));
    let late = refresh(&t, &olga.refresh_token).await.unwrap_err();
    assert_eq!(reason(&late), ErrorReason::SessionEnded);
    assert_eq!(sessions(&t, &olga).await, (0, vec!["REPLAYED".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_after_the_successor_was_used_ends_the_session_although_the_call_fails() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let other_device = t.log_in(&olga.email, &olga.org_slug).await;
    let stream = open_stream(&olga).await;
    let first = refresh(&t, &olga.refresh_token).await.unwrap();
    let second = refresh(&t, &first.refresh_token).await.unwrap();

    // Within the grace, and yet: its successor was used, so two hold this family.
    let refused = refresh(&t, &olga.refresh_token).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::Unauthenticated, ErrorReason::SessionEnded));

    assert_eq!(sessions(&t, &olga).await, (1, vec!["REPLAYED".to_owned()]));
    assert_ended(&end_of(stream).await);
    assert_ended(&refusal(|| knock(&olga)).await);
    let newest = refresh(&t, &second.refresh_token).await.unwrap_err();
    assert_eq!(reason(&newest), ErrorReason::SessionEnded, "the thief and the owner are both out");
    knock(&other_device).await.unwrap();
    refresh(&t, &other_device.refresh_token).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_older_than_the_previous_one_ends_the_session_at_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let first = refresh(&t, &olga.refresh_token).await.unwrap();
    let second = refresh(&t, &first.refresh_token).await.unwrap();
    refresh(&t, &second.refresh_token).await.unwrap();
    assert_eq!(reason(&refresh(&t, &first.refresh_token).await.unwrap_err()), ErrorReason::SessionEnded);
    assert_eq!(sessions(&t, &olga).await, (0, vec!["REPLAYED".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_access_token_lives_thirty_minutes_and_a_session_seven_days_however_often_it_is_refreshed() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    t.clock.advance(Duration::minutes(29));
    knock(&olga).await.unwrap();
    t.clock.advance(Duration::seconds(61));
    assert_ended(&knock(&olga).await.unwrap_err());

    let mut session = refresh(&t, &olga.refresh_token).await.unwrap();
    let ends_at = session.refresh_expire_time.unwrap();
    for _ in 0..13 {
        t.clock.advance(Duration::hours(12));
        session = refresh(&t, &session.refresh_token).await.unwrap();
        assert!(opens(&t, &olga, &session.access_token).await);
        assert_eq!(session.refresh_expire_time, Some(ends_at), "refreshing does not make a session longer");
    }
    t.clock.advance(Duration::hours(12));
    assert_eq!(reason(&refresh(&t, &session.refresh_token).await.unwrap_err()), ErrorReason::SessionEnded);
    assert!(!opens(&t, &olga, &session.access_token).await, "an access token does not outlive its session");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_refresh_token_of_ours_changes_nothing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut forged = olga.refresh_token.clone().into_bytes();
    let last = forged.len() - 2;
    forged[last] = if forged[last] == b'A' { b'B' } else { b'A' };
    let forged = String::from_utf8(forged).unwrap();
    for token in ["tgr_", "nonsense", olga.credential.get(..300).unwrap_or(&olga.credential), &forged] {
        let refused = refresh(&t, token).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::CredentialInvalid, "{token}");
    }
    assert_eq!(reason(&refresh(&t, "").await.unwrap_err()), ErrorReason::CredentialMissing);
    // A forged token of a live session is no replay of it.
    refresh(&t, &olga.refresh_token).await.unwrap();
    assert_eq!(sessions(&t, &olga).await, (1, vec![]));
    // A refresh token opens no door itself.
    assert!(!opens(&t, &olga, &olga.refresh_token).await);
}
