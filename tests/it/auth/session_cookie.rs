//! The browser's way: the refresh token in a cookie that no script reads and no other site uses.

use tonic::Request;
use tracegate_proto::auth::v1::{
    LogInRequest, LogInResponse, LogOutRequest, RefreshSessionRequest, RefreshSessionResponse,
};
use tracegate_tests::people::PASSWORD;

use super::*;

const OUR_PAGE: [(&str, &str); 3] =
    [("x-tracegate-client", "web"), ("origin", "http://localhost:8400"), ("sec-fetch-site", "same-origin")];

fn with<T>(message: T, headers: &[(&'static str, &str)]) -> Request<T> {
    let mut request = Request::new(message);
    for (name, value) in headers {
        request.metadata_mut().insert(*name, value.parse().unwrap());
    }
    request
}

async fn log_in(
    t: &Tracegate,
    olga: &Person,
    headers: &[(&'static str, &str)],
) -> Result<tonic::Response<LogInResponse>, Status> {
    let message = LogInRequest {
        email: olga.email.clone(),
        password: PASSWORD.to_owned(),
        organization_slug: String::new(),
        cookie: true,
    };
    auth(t).log_in(with(message, headers)).await
}

async fn refresh(
    t: &Tracegate,
    cookie: &str,
    headers: &[(&'static str, &str)],
) -> Result<tonic::Response<RefreshSessionResponse>, Status> {
    let mut request = with(RefreshSessionRequest::default(), headers);
    request.metadata_mut().insert("cookie", format!("theme=dark; {cookie}; other=1").parse().unwrap());
    auth(t).refresh_session(request).await
}

/// The cookie an answer sets: what the browser sends back, and its attributes.
fn cookie<T>(answer: &tonic::Response<T>) -> (String, Vec<String>) {
    let set = answer.metadata().get("set-cookie").unwrap().to_str().unwrap();
    let mut parts = set.split("; ").map(str::to_owned);
    (parts.next().unwrap(), parts.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_refresh_token_stands_in_the_cookie_and_nowhere_else() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let answer = log_in(&t, &olga, &OUR_PAGE).await.unwrap();
    let (sent_back, attributes) = cookie(&answer);
    assert!(sent_back.starts_with("__Host-tracegate-refresh=tgr_"), "{sent_back}");
    assert_eq!(attributes, ["Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=604800"]);
    assert_eq!(answer.get_ref().session.as_ref().unwrap().refresh_token, "");

    t.clock.advance(time::Duration::hours(24));
    let renewed = refresh(&t, &sent_back, &OUR_PAGE).await.unwrap();
    let (next, attributes) = cookie(&renewed);
    assert_ne!(next, sent_back);
    // Six of the seven days are left, less what the test took.
    let max_age: u32 = attributes.last().unwrap().strip_prefix("Max-Age=").unwrap().parse().unwrap();
    assert!((6 * 86_400 - 300..=6 * 86_400).contains(&max_age), "{max_age}");
    assert_eq!(attributes[..4], ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"]);
    let session = renewed.into_inner().session.unwrap();
    assert_eq!(session.refresh_token, "");

    let browser = Person { credential: session.access_token, ..olga };
    let out = browser.auth().log_out(LogOutRequest {}).await.unwrap();
    let (emptied, attributes) = cookie(&out);
    assert_eq!(emptied, "__Host-tracegate-refresh=");
    assert_eq!(attributes, ["Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=0"]);
    assert_eq!(reason(&refresh(&t, &next, &OUR_PAGE).await.unwrap_err()), ErrorReason::SessionEnded);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_cannot_use_the_cookie() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let (sent_back, _) = cookie(&log_in(&t, &olga, &OUR_PAGE).await.unwrap());
    let hostile: [&[(&str, &str)]; 7] = [
        &[],
        &[("origin", "http://localhost:8400"), ("sec-fetch-site", "same-origin")],
        &[("x-tracegate-client", "web"), ("origin", "http://evil.example")],
        &[("x-tracegate-client", "web"), ("origin", "http://localhost:8400.evil.example")],
        &[("x-tracegate-client", "web"), ("origin", "null")],
        &[
            ("x-tracegate-client", "web"),
            ("origin", "http://localhost:8400"),
            ("sec-fetch-site", "cross-site"),
        ],
        &[("x-tracegate-client", "web"), ("sec-fetch-site", "same-site")],
    ];
    for headers in hostile {
        for refused in [refresh(&t, &sent_back, headers).await.err(), log_in(&t, &olga, headers).await.err()]
        {
            let refused = refused.unwrap();
            assert_eq!(
                (refused.code(), reason(&refused)),
                (Code::PermissionDenied, ErrorReason::CrossSite),
                "{headers:?}"
            );
        }
    }
    // Nothing of that was taken for a replay: the page goes on.
    refresh(&t, &sent_back, &OUR_PAGE).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cookie_of_another_name_is_no_session() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let (sent_back, _) = cookie(&log_in(&t, &olga, &OUR_PAGE).await.unwrap());
    // Without its prefix the name is anybody's to set, from a sister domain for one.
    let other = sent_back.replace("__Host-", "");
    assert_eq!(reason(&refresh(&t, &other, &OUR_PAGE).await.unwrap_err()), ErrorReason::CredentialMissing);
}
