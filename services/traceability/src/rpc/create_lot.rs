//! CreateLot: a quantity of material gets its identity.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::traceability::v1::{CreateLotRequest, CreateLotResponse};

use crate::Traceability;
use crate::lot::Lot;
use crate::store::lots;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: CreateLotRequest,
) -> Result<CreateLotResponse, ApiError> {
    let now = app.clock.now();
    let mut tx = app.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "CreateLot", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };

    let lot = Lot::register(
        req.lot_code.clone(),
        req.r#type(),
        req.quantity_mg,
        req.temperature_mc,
        caller.actor_id(),
        now,
    );
    lots::insert(&mut tx, &lot).await?;

    let attributes = [("lot_code", lot.lot_code.clone()), ("quantity_mg", lot.quantity_mg.to_string())];
    audit::record(&mut tx, &caller, now, "LotCreated", format!("lots/{}", lot.id), attributes).await?;
    let response = CreateLotResponse { lot: Some(lot.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
