//! GetLot: one lot of the caller's organization.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetLotRequest, GetLotResponse};

use crate::Traceability;
use crate::lot::LotId;
use crate::store::lots;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetLotRequest,
) -> Result<GetLotResponse, ApiError> {
    let lot_id = LotId::from_field("lot_id", &req.lot_id)?;
    let mut tx = app.db.begin(caller.org).await?;
    let lot = lots::find(&mut tx, lot_id).await?.ok_or_else(|| ApiError::not_found("lot", lot_id))?;
    Ok(GetLotResponse { lot: Some(lot.into()) })
}
