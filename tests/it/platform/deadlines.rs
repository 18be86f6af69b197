use tonic::Request;

use super::*;

fn bearer(person: &Person) -> String {
    format!("Bearer {}", person.credential)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watched_stream_ends_when_its_callers_time_is_up() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut request = Request::new(WatchDecisionsRequest { after_sequence: None });
    // As a header: the client's own clock is left out of it.
    request.metadata_mut().insert("grpc-timeout", "700m".parse().unwrap());
    let asked = Instant::now();
    let mut stream = olga.decisions().watch_decisions(request).await.unwrap().into_inner();
    let ended = loop {
        match tokio::time::timeout(PATIENCE, stream.message())
            .await
            .expect("the stream outlives its deadline")
        {
            Ok(message) => assert!(message.is_some(), "the stream ended without a word"),
            Err(status) => break status,
        }
    };
    assert_eq!((ended.code(), reason(&ended)), (Code::DeadlineExceeded, ErrorReason::DeadlineExceeded));
    assert!(asked.elapsed() >= Duration::from_millis(650), "ended early, after {:?}", asked.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unary_call_ends_when_its_callers_time_is_up() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let locked = LotsLocked::now(&t).await;
    let asked = Instant::now();
    let headers = [("authorization", bearer(&olga)), ("grpc-timeout", "500m".to_owned())];
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let request = GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() };
    let answer = wire::call(&t, "/tracegate.traceability.v1.LotService/GetLot", &headers, &request).await;
    assert_eq!(answer.refusal(), (Code::DeadlineExceeded, ErrorReason::DeadlineExceeded));
    assert!(
        asked.elapsed() >= Duration::from_millis(450) && asked.elapsed() < Duration::from_secs(5),
        "{:?}",
        asked.elapsed()
    );
    locked.open().await;
}

/// The contract gives GetLot five seconds, and whoever wishes for more gets no more.
#[tokio::test(flavor = "multi_thread")]
async fn no_call_takes_longer_than_its_contract_says() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let locked = LotsLocked::now(&t).await;
    let mut request = Request::new(GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() });
    request.metadata_mut().insert("grpc-timeout", "60S".parse().unwrap());
    let asked = Instant::now();
    let ended = olga.lots().get_lot(request).await.unwrap_err();
    assert_eq!((ended.code(), reason(&ended)), (Code::DeadlineExceeded, ErrorReason::DeadlineExceeded));
    assert!(asked.elapsed() >= Duration::from_millis(4_900), "{:?}", asked.elapsed());
    locked.open().await;
    // Nothing was left behind by the call that was cut: the next one is served.
    let absent = olga
        .lots()
        .get_lot(GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() })
        .await
        .unwrap_err();
    assert_eq!(reason(&absent), ErrorReason::NotFound);
}
