use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::{CreateLotRequest, GetLotRequest, lot};
use tracegate_tests::{Tracegate, reason, request_id, violated_fields};

fn raw(lot_code: &str) -> CreateLotRequest {
    CreateLotRequest {
        lot_code: lot_code.to_owned(),
        r#type: lot::Type::Raw.into(),
        quantity_mg: 125_000_000,
        temperature_mc: Some(-18_000),
        request_id: request_id(),
        ..CreateLotRequest::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_is_registered_and_read_back() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let lot = olga.lots().create_lot(raw("RAW-2026-0001")).await.unwrap().into_inner().lot.unwrap();
    assert_eq!(lot.state(), lot::State::Created);
    assert_eq!(lot.registrar_id, olga.user_id);
    let again = olga
        .lots()
        .get_lot(GetLotRequest { lot_id: lot.id.clone(), ..GetLotRequest::default() })
        .await
        .unwrap()
        .into_inner()
        .lot
        .unwrap();
    assert_eq!(again, lot);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_twice_is_one_lot_and_another_payload_is_refused() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = raw("RAW-1");
    let first = olga.lots().create_lot(request.clone()).await.unwrap().into_inner();
    let second = olga.lots().create_lot(request.clone()).await.unwrap().into_inner();
    assert_eq!(first, second);
    let other = CreateLotRequest { quantity_mg: 1, ..request };
    assert_eq!(reason(&olga.lots().create_lot(other).await.unwrap_err()), ErrorReason::RequestIdReused);
    let taken = olga.lots().create_lot(raw("RAW-1")).await.unwrap_err();
    assert_eq!(reason(&taken), ErrorReason::NameTaken);
    assert_eq!(taken.code(), Code::AlreadyExists);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_broken_rules_are_told_at_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let broken = CreateLotRequest {
        lot_code: "no spaces".to_owned(),
        r#type: 0,
        quantity_mg: 0,
        temperature_mc: Some(1_000_000),
        request_id: "not a uuid".to_owned(),
        ..CreateLotRequest::default()
    };
    let refused = olga.lots().create_lot(broken).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
    assert_eq!(
        violated_fields(&refused),
        ["lot_code", "type", "quantity_mg", "temperature_mc", "request_id"]
    );
}
