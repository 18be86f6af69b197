use sqlx::Connection;
use tonic::transport::Channel;
use tracegate_proto::grpc::health::v1::HealthCheckRequest;
use tracegate_proto::grpc::health::v1::health_check_response::ServingStatus;
use tracegate_proto::grpc::health::v1::health_client::HealthClient;
use tracegate_tests::{raw, server};

use super::*;

async fn check(channel: &Channel, service: &str) -> Result<ServingStatus, Status> {
    let request = HealthCheckRequest { service: service.to_owned() };
    HealthClient::new(channel.clone()).check(request).await.map(|answer| answer.into_inner().status())
}

async fn watch(
    channel: &Channel,
    service: &str,
) -> tonic::Streaming<tracegate_proto::grpc::health::v1::HealthCheckResponse> {
    HealthClient::new(channel.clone())
        .watch(HealthCheckRequest { service: service.to_owned() })
        .await
        .unwrap()
        .into_inner()
}

fn probes(t: &Tracegate) -> Channel {
    server::channel(&format!("http://{}", t.probe_address))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_name_answers_on_both_ports() {
    let t = Tracegate::start().await;
    let mut services: Vec<String> =
        raw::methods().iter().map(|method| method.parent_service().full_name().to_owned()).collect();
    services.extend(["", "startup", "liveness", "readiness", "grpc.health.v1.Health"].map(str::to_owned));
    services.dedup();
    for channel in [t.channel(), probes(&t)] {
        for service in &services {
            assert_eq!(check(&channel, service).await.unwrap(), ServingStatus::Serving, "{service}");
        }
        let unknown = check(&channel, "nothing.of.ours").await.unwrap_err();
        assert_eq!(unknown.code(), Code::NotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watched_name_tells_every_change_and_an_unknown_one_stays_open() {
    let t = Tracegate::start().await;
    let channel = probes(&t);
    let mut unknown = watch(&channel, "nothing.of.ours").await;
    assert_eq!(unknown.message().await.unwrap().unwrap().status(), ServingStatus::ServiceUnknown);

    let (mut readiness, mut liveness) =
        (watch(&channel, "readiness").await, watch(&channel, "liveness").await);
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
    assert_eq!(liveness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
    t.health.set_ready(false);
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::NotServing);
    assert_eq!(
        check(&channel, "liveness").await.unwrap(),
        ServingStatus::Serving,
        "liveness looks at no dependency"
    );
    assert_eq!(check(&channel, "startup").await.unwrap(), ServingStatus::Serving);
    // The database answers, so readiness comes back by itself.
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);

    // A service that comes later is told on the stream that asked early.
    t.health.add_service("nothing.of.ours");
    assert_eq!(unknown.message().await.unwrap().unwrap().status(), ServingStatus::NotServing);
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_follows_the_database_and_liveness_does_not() {
    let t = Tracegate::start().await;
    let channel = probes(&t);
    let mut readiness = watch(&channel, "readiness").await;
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
    // Nobody may connect any more, and who is connected is thrown out.
    let name = &t.database.name;
    let elsewhere = t.database.admin_url.replace(name, "postgres");
    let mut admin = sqlx::PgConnection::connect(&elsewhere).await.unwrap();
    let sql = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
    let sql = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::NotServing);
    assert_eq!(check(&channel, "liveness").await.unwrap(), ServingStatus::Serving);
    let sql = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_ends_is_not_ready_and_still_alive() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let channel = probes(&t);
    let mut readiness = watch(&channel, "readiness").await;
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
    // A call in flight holds the end up.
    let mut locked = LotsLocked::now(&t).await;
    let call = tokio::spawn({
        let olga = olga.clone();
        async move {
            olga.lots().get_lot(GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() }).await
        }
    });
    locked.wait_for_somebody().await;
    t.begin_stop();
    assert_eq!(readiness.message().await.unwrap().unwrap().status(), ServingStatus::NotServing);
    assert_eq!(check(&channel, "readiness").await.unwrap(), ServingStatus::NotServing);
    assert_eq!(check(&channel, "liveness").await.unwrap(), ServingStatus::Serving);
    locked.open().await;
    assert_eq!(reason(&call.await.unwrap().unwrap_err()), ErrorReason::NotFound);
    t.stop().await;
}
