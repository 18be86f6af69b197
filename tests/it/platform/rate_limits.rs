use tonic::Request;
use tonic_types::StatusExt;
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::auth::v1::{GetCallerRequest, LogInRequest};
use tracegate_tests::raw;
use tracegate_tests::redis_server::RedisServer;

use super::*;

/// Signs in as nobody: what is not over a limit fails as a sign-in.
async fn try_to_log_in(t: &Tracegate, n: usize) -> Status {
    let mut request = Request::new(LogInRequest {
        email: format!("nobody-{n}@acme.example"),
        password: "not the password".to_owned(),
        organization_slug: String::new(),
        cookie: false,
    });
    // Said by the client about itself, and believed by nobody.
    for header in ["x-forwarded-for", "forwarded", "x-real-ip"] {
        request.metadata_mut().insert(header, format!("10.0.0.{n}").parse().unwrap());
    }
    AuthServiceClient::new(t.channel()).log_in(request).await.unwrap_err()
}

fn wishes(name: &'static str, per_minute: u32, redis: Option<&RedisServer>) -> Wishes {
    Wishes {
        env: vec![(name, per_minute.to_string())],
        redis_url: redis.map(RedisServer::url),
        ..Wishes::default()
    }
}

const LOGIN: &str = "TRACEGATE_RATE_LOGIN_PER_MINUTE";

#[tokio::test(flavor = "multi_thread")]
async fn an_address_signs_in_five_times_a_minute_and_is_told_when_to_come_back() {
    let t = Tracegate::start_with(wishes(LOGIN, 5, None)).await.unwrap();
    for n in 0..5 {
        assert_eq!(reason(&try_to_log_in(&t, n).await), ErrorReason::LoginFailed, "attempt {n}");
    }
    let refused = try_to_log_in(&t, 5).await;
    assert_eq!((refused.code(), reason(&refused)), (Code::ResourceExhausted, ErrorReason::RateLimited));
    assert_eq!(metadata(&refused, "limit"), "5");
    // One place comes free every twelve seconds: a limit that doubles at no boundary.
    let wait_ms: u64 = metadata(&refused, "retry_after_ms").parse().unwrap();
    assert!((1..=12_000).contains(&wait_ms), "{wait_ms}");
    let retry = refused.get_error_details().retry_info().unwrap().retry_delay.unwrap();
    assert_eq!(retry.as_millis(), u128::from(wait_ms));
    assert_eq!(
        refused.metadata().get("grpc-retry-pushback-ms").unwrap().to_str().unwrap(),
        wait_ms.to_string()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_says_how_its_caller_stands() {
    let t = Tracegate::start_with(wishes("TRACEGATE_RATE_READ_PER_MINUTE", 30, None)).await.unwrap();
    let (olga, pete) = (t.owner().await, t.owner().await);
    let standing = async |person: &Person| {
        let answer = person.auth().get_caller(GetCallerRequest {}).await.unwrap();
        let header =
            |name: &str| answer.metadata().get(name).unwrap().to_str().unwrap().parse::<u32>().unwrap();
        assert_eq!(header("x-ratelimit-limit"), 30);
        assert!((1..=61).contains(&header("x-ratelimit-reset")));
        header("x-ratelimit-remaining")
    };
    let first = standing(&olga).await;
    let mut last = first;
    for _ in 0..5 {
        last = standing(&olga).await;
    }
    assert!(last < first && last >= first.saturating_sub(6), "{first} then {last}");
    // Limits are per caller.
    assert!(standing(&pete).await > last);
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_credentials_is_limited_too() {
    let t = Tracegate::start_with(wishes("TRACEGATE_RATE_READ_PER_MINUTE", 10, None)).await.unwrap();
    let mut codes = Vec::new();
    for n in 0..15 {
        let (path, guess) = ("/tracegate.auth.v1.AuthService/GetCaller", format!("tg_dev_guess_{n}"));
        codes.push(raw::call(&t.channel(), path, Some(&guess), Vec::new()).await.unwrap_err().code());
    }
    assert_eq!(codes[..10], [Code::Unauthenticated; 10]);
    assert!(codes[10..].contains(&Code::ResourceExhausted), "{codes:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_redis_a_limit_holds_over_replicas() {
    let redis = RedisServer::start().await;
    let t = Tracegate::start_with(wishes(LOGIN, 5, Some(&redis))).await.unwrap();
    let replica = Tracegate::start_with(Wishes {
        database: Some(t.database.clone()),
        ..wishes(LOGIN, 5, Some(&redis))
    })
    .await
    .unwrap();
    let asked = Instant::now();
    let attempts = (0..20).map(|n| try_to_log_in(if n % 2 == 0 { &t } else { &replica }, n));
    let refusals = futures_util::future::join_all(attempts).await;
    let let_through = refusals.iter().filter(|refused| reason(refused) == ErrorReason::LoginFailed).count();
    // One more for each twelve seconds that a slow machine took.
    let freed = usize::try_from(asked.elapsed().as_secs() / 12).unwrap();
    assert!((5..=5 + freed).contains(&let_through), "{let_through} got through in {:?}", asked.elapsed());
    assert!(
        refusals
            .iter()
            .all(|refused| matches!(reason(refused), ErrorReason::LoginFailed | ErrorReason::RateLimited))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_redis_sign_in_fails_closed_and_reads_go_on() {
    let mut redis = RedisServer::start().await;
    let t = Tracegate::start_with(wishes(LOGIN, 1_000, Some(&redis))).await.unwrap();
    let olga = t.owner().await;
    redis.kill();
    let refused = try_to_log_in(&t, 1).await;
    assert_eq!((refused.code(), reason(&refused)), (Code::Unavailable, ErrorReason::DependencyDown));
    assert_eq!(metadata(&refused, "dependency"), "redis");
    for _ in 0..3 {
        olga.auth().get_caller(GetCallerRequest {}).await.unwrap();
        decide(&olga).await;
    }
    redis.restart().await;
    until("sign-in is back", || async { reason(&try_to_log_in(&t, 2).await) == ErrorReason::LoginFailed })
        .await;
}
