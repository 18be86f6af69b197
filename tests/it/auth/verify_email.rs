use tracegate_proto::auth::v1::{SignUpRequest, VerifyEmailRequest};
use tracegate_tests::people::PASSWORD;

use super::*;

async fn sign_up(t: &Tracegate) -> String {
    let request = SignUpRequest {
        email: "ana@plant.example".to_owned(),
        password: PASSWORD.to_owned(),
        display_name: "Ana Silva".to_owned(),
        organization_name: "Plant One".to_owned(),
        organization_slug: "plant-one".to_owned(),
    };
    auth(t).sign_up(request).await.unwrap();
    t.mailed_token("ana@plant.example").await
}

async fn verify(t: &Tracegate, token: &str) -> Result<(), Status> {
    auth(t).verify_email(VerifyEmailRequest { token: token.to_owned() }).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_once_also_when_it_is_followed_many_times_at_once() {
    let t = Tracegate::start().await;
    let token = sign_up(&t).await;
    let calls = (0..8).map(|_| verify(&t, &token));
    let answers = futures_util::future::join_all(calls).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for refused in answers.into_iter().filter_map(Result::err) {
        assert_eq!(reason(&refused), ErrorReason::MailTokenInvalid);
    }
    let organizations: i64 = sqlx::query_scalar("SELECT count(*) FROM auth.organizations")
        .fetch_one(&mut t.database.admin().await)
        .await
        .unwrap();
    assert_eq!(organizations, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_for_an_hour() {
    let t = Tracegate::start().await;
    let token = sign_up(&t).await;
    t.clock.advance(time::Duration::minutes(60));
    assert_eq!(reason(&verify(&t, &token).await.unwrap_err()), ErrorReason::MailTokenInvalid);
    let token = sign_up(&t).await;
    t.clock.advance(time::Duration::minutes(59));
    verify(&t, &token).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn used_old_and_invented_links_get_one_answer() {
    let t = Tracegate::start().await;
    let used = sign_up(&t).await;
    verify(&t, &used).await.unwrap();
    let told: Vec<_> = [verify(&t, &used).await, verify(&t, "invented").await]
        .into_iter()
        .map(|answer| answer.unwrap_err())
        .map(|status| (status.code(), status.message().to_owned(), reason(&status)))
        .collect();
    assert_eq!(told[0], told[1]);
}
