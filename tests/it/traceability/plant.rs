//! A small plant: what tests of lots begin with.

use tonic::Status;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_proto::traceability::v1::trace_lots_request::Direction;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, request_id};

pub(super) const KG: i64 = 1_000_000;

pub(super) struct Plant {
    pub t: Tracegate,
    pub olga: Person,
}

/// All parts of a trace together.
#[derive(Debug, Default)]
pub(super) struct Traced {
    pub lots: Vec<TraceLot>,
    pub events: Vec<TraceEvent>,
    pub quantities: Vec<TraceQuantity>,
    pub outflows: Vec<TraceOutflow>,
    pub summary: TraceSummary,
}

pub(super) fn kg(kg: i64) -> Option<Quantity> {
    mg(kg * KG)
}

pub(super) fn mg(mg: i64) -> Option<Quantity> {
    Some(Quantity { amount: Some(Amount::MassMg(mg)) })
}

pub(super) fn pieces(pieces: i64) -> Option<Quantity> {
    Some(Quantity { amount: Some(Amount::Pieces(pieces)) })
}

pub(super) fn new_lot(lot_code: &str, lot_type: Type, quantity: Option<Quantity>) -> NewLot {
    NewLot { lot_code: lot_code.to_owned(), r#type: lot_type.into(), quantity, ..NewLot::default() }
}

/// All of a lot, or so much of it.
pub(super) fn of(lot: &Lot, quantity: Option<Quantity>) -> LotQuantity {
    LotQuantity { lot_id: lot.id.clone(), quantity }
}

impl Plant {
    pub(super) async fn start() -> Self {
        let t = Tracegate::start().await;
        let olga = t.owner().await;
        Self { t, olga }
    }

    /// The same people at a second replica.
    pub(super) async fn replica(&self) -> (Tracegate, Person) {
        let wishes = Wishes { database: Some(self.t.database.clone()), ..Wishes::default() };
        let replica = Tracegate::start_with(wishes).await.unwrap();
        let olga = self.olga.at(replica.channel());
        (replica, olga)
    }

    /// Raw material, released.
    pub(super) async fn received(&self, lot_code: &str, kilograms: i64) -> Lot {
        let lots = vec![new_lot(lot_code, Type::Raw, kg(kilograms))];
        let request = ReceiveLotsRequest { lots, request_id: request_id(), ..ReceiveLotsRequest::default() };
        let lot = self.olga.lots().receive_lots(request).await.unwrap().into_inner().lots.remove(0);
        self.release(&lot).await
    }

    pub(super) async fn release(&self, lot: &Lot) -> Lot {
        self.change_state(lot, State::Quarantine).await.unwrap();
        self.change_state(lot, State::Released).await.unwrap()
    }

    pub(super) async fn change_state(&self, lot: &Lot, state: State) -> Result<Lot, Status> {
        let request = ChangeLotStateRequest {
            lot_id: lot.id.clone(),
            state: state.into(),
            reason: "looked at".to_owned(),
            request_id: request_id(),
            ..ChangeLotStateRequest::default()
        };
        Ok(self.olga.lots().change_lot_state(request).await?.into_inner().lot.unwrap())
    }

    pub(super) async fn transform(
        &self,
        inputs: Vec<LotQuantity>,
        outputs: Vec<NewLot>,
    ) -> Result<TransformLotsResponse, Status> {
        let request = TransformLotsRequest {
            inputs,
            outputs,
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        Ok(self.olga.lots().transform_lots(request).await?.into_inner())
    }

    /// One lot of others, released.
    pub(super) async fn mixed(&self, inputs: Vec<LotQuantity>, lot_code: &str, kilograms: i64) -> Lot {
        let made = self.transform(inputs, vec![new_lot(lot_code, Type::Mix, kg(kilograms))]).await.unwrap();
        self.release(&made.outputs[0]).await
    }

    pub(super) async fn pack(
        &self,
        sscc: &str,
        contents: Vec<LotQuantity>,
    ) -> Result<AggregateLotsResponse, Status> {
        let request = AggregateLotsRequest {
            pallet: Some(Pallet::Sscc(sscc.to_owned())),
            contents,
            request_id: request_id(),
            ..AggregateLotsRequest::default()
        };
        Ok(self.olga.lots().aggregate_lots(request).await?.into_inner())
    }

    pub(super) async fn ship(
        &self,
        shipment_code: &str,
        contents: Vec<LotQuantity>,
        pallets: &[&Lot],
    ) -> Result<ShipLotsResponse, Status> {
        let request = ShipLotsRequest {
            shipment_code: shipment_code.to_owned(),
            contents,
            pallet_ids: pallets.iter().map(|pallet| pallet.id.clone()).collect(),
            request_id: request_id(),
            ..ShipLotsRequest::default()
        };
        Ok(self.olga.lots().ship_lots(request).await?.into_inner())
    }

    pub(super) async fn void(&self, position: i64) -> Result<VoidEventResponse, Status> {
        let request = VoidEventRequest { position, reason: "a slip".to_owned(), request_id: request_id() };
        Ok(self.olga.lots().void_event(request).await?.into_inner())
    }

    pub(super) async fn lot(&self, lot: &Lot) -> Lot {
        let request = GetLotRequest { lot_id: lot.id.clone(), ..GetLotRequest::default() };
        self.olga.lots().get_lot(request).await.unwrap().into_inner().lot.unwrap()
    }

    pub(super) async fn trace(&self, lot: &Lot, direction: Direction) -> Traced {
        let request = TraceLotsRequest {
            lot_ids: vec![lot.id.clone()],
            direction: direction.into(),
            ..TraceLotsRequest::default()
        };
        traced(&self.olga, request).await.unwrap()
    }
}

pub(super) async fn traced(person: &Person, request: TraceLotsRequest) -> Result<Traced, Status> {
    let mut stream = person.traces().trace_lots(request).await?.into_inner();
    let mut traced = Traced::default();
    let mut n_summaries = 0;
    while let Some(part) = stream.message().await? {
        assert_eq!(n_summaries, 0, "nothing comes after the summary");
        traced.lots.extend(part.lots);
        traced.events.extend(part.events);
        traced.quantities.extend(part.quantities);
        traced.outflows.extend(part.outflows);
        if let Some(summary) = part.summary {
            traced.summary = summary;
            n_summaries += 1;
        }
    }
    assert_eq!(n_summaries, 1);
    Ok(traced)
}

impl Traced {
    /// Codes in the order found, pallets and shipments included.
    pub(super) fn codes(&self) -> Vec<&str> {
        self.lots.iter().map(|lot| lot.lot_code.as_str()).collect()
    }

    pub(super) fn quantity(&self, lot: &Lot) -> &TraceQuantity {
        self.quantities.iter().find(|quantity| quantity.lot_number == lot.number).unwrap()
    }
}
