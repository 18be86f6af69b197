//! SIGTERM: streams are told where to go on, calls finish, and the process ends with 0 within its grace.

use std::process::ExitStatus;

use tracegate_tests::processes::Process;
use tracegate_tests::server::channel;

use super::*;

async fn exit(process: &mut Process) -> ExitStatus {
    let started = Instant::now();
    loop {
        if let Some(status) = process.child.try_wait().unwrap() {
            return status;
        }
        assert!(started.elapsed() < PATIENCE, "the process does not end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_resumes_elsewhere_and_a_call_in_flight_finishes() {
    // A second replica, where people sign up and where the stream goes on.
    let elsewhere = Tracegate::start().await;
    let olga_elsewhere = elsewhere.owner().await;
    let mut process = Process::start(&["serve"], &elsewhere.database, &[]).await;
    let olga = olga_elsewhere.at(channel(&process.url()));

    let mut stream = watch(&olga, Some(0)).await;
    let first = decide(&olga).await;
    assert_eq!(next_decision(&mut stream).await, (1, first));
    let idle = watch(&olga, None).await;

    let mut locked = LotsLocked::now(&elsewhere).await;
    let call = tokio::spawn({
        let olga = olga.clone();
        async move { olga.lots().create_lot(lot("RAW-1")).await }
    });
    locked.wait_for_somebody().await;

    process.signal("TERM");
    let told = Instant::now();
    for mut stream in [stream, idle] {
        let ended = loop {
            match stream.message().await {
                Ok(message) => assert!(message.is_some(), "the stream ended without a word"),
                Err(status) => break status,
            }
        };
        assert_eq!(
            (ended.code(), reason(&ended)),
            (Code::Unavailable, ErrorReason::ResumeElsewhere),
            "{ended:?}"
        );
        assert_eq!(metadata(&ended, "sequence"), "1");
        assert!(metadata(&ended, "retry_after_ms").parse::<u64>().unwrap() > 0);
    }
    // The stream goes on elsewhere, without a gap, while the call is still in flight here.
    let second = decide(&olga_elsewhere).await;
    let mut resumed = watch(&olga_elsewhere, Some(1)).await;
    assert_eq!(next_decision(&mut resumed).await, (2, second));
    assert!(!call.is_finished());
    assert!(process.child.try_wait().unwrap().is_none(), "the process waits for the call");

    locked.open().await;
    let registered = call.await.unwrap().unwrap().into_inner().lot.unwrap();
    assert_eq!(registered.lot_code, "RAW-1");
    let status = exit(&mut process).await;
    assert_eq!(status.code(), Some(0));
    // Ten seconds are the grace of the kit, eight those of background work.
    assert!(told.elapsed() < Duration::from_secs(20), "{:?}", told.elapsed());
    assert!(
        olga_elsewhere
            .lots()
            .get_lot(GetLotRequest { lot_id: registered.id, ..GetLotRequest::default() })
            .await
            .is_ok()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_does_not_finish_is_cut_at_the_grace() {
    let elsewhere = Tracegate::start().await;
    let olga = elsewhere.owner().await;
    let env = [("TRACEGATE_DRAIN_SECONDS", "1".to_owned())];
    let mut process = Process::start(&["serve"], &elsewhere.database, &env).await;
    let olga = olga.at(channel(&process.url()));
    let mut locked = LotsLocked::now(&elsewhere).await;
    let call = tokio::spawn(async move { olga.lots().create_lot(lot("RAW-1")).await });
    locked.wait_for_somebody().await;
    process.signal("TERM");
    assert!(call.await.unwrap().is_err());
    assert_eq!(exit(&mut process).await.code(), Some(0));
    locked.open().await;
    // What was cut has not happened.
    let lots: i64 = sqlx::query_scalar("SELECT count(*) FROM traceability.lots")
        .fetch_one(&mut elsewhere.database.admin().await)
        .await
        .unwrap();
    assert_eq!(lots, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_process_ends_at_once_also_on_ctrl_c() {
    let elsewhere = Tracegate::start().await;
    let mut process = Process::start(&["serve"], &elsewhere.database, &[]).await;
    let told = Instant::now();
    process.signal("INT");
    assert_eq!(exit(&mut process).await.code(), Some(0));
    assert!(
        told.elapsed() < Duration::from_secs(9),
        "an idle process needs no grace, and took {:?}",
        told.elapsed()
    );
}
