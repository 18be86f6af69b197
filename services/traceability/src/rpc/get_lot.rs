//! GetLot: one lot of the caller's organization, with what is on it where it is a pallet or a shipment.

use std::collections::BTreeMap;
use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::traceability::v1::get_lot_response::Content;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{GetLotRequest, GetLotResponse, Taken};

use crate::Traceability;
use crate::lot::{Lot, LotCode, LotId, Type};
use crate::store::{events, lots};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetLotRequest,
) -> Result<GetLotResponse, ApiError> {
    let (ids, codes, name) = match (req.lot_id.is_empty(), req.lot_code.is_empty()) {
        (false, true) => (vec![LotId::from_field("lot_id", &req.lot_id)?.0], Vec::new(), &req.lot_id),
        (true, false) => {
            let code = LotCode { source: req.code_source.clone(), code: req.lot_code.clone() };
            (Vec::new(), vec![code], &req.lot_code)
        }
        _ => return Err(ApiError::invalid("lot_id", "one_of", "give either lot_id or lot_code")),
    };
    let mut tx = app.db.begin(caller.org).await?;
    let lot = lots::find_all(&mut tx, &ids, &codes, &[]).await?.pop();
    let lot = lot.ok_or_else(|| ApiError::not_found("lot", name))?;
    let contents = contents(&mut tx, &lot).await?;
    Ok(GetLotResponse { lot: Some((&lot).into()), contents })
}

async fn contents(tx: &mut OrgTx, lot: &Lot) -> Result<Vec<Content>, ApiError> {
    let contents: Vec<(LotId, i64)> = match lot.lot_type {
        Type::Pal if lot.packed_mg > 0 => {
            lots::contents(tx, &[lot.id.0]).await?.into_values().flatten().collect()
        }
        Type::Ship if !lot.voided => {
            let (mut shipped, _) = events::page(tx, &of_shipment(lot), i64::MAX, 1).await?;
            match shipped.pop().and_then(|event| event.what) {
                Some(What::LotsShipped(shipped)) => {
                    shipped.contents.iter().map(taken).collect::<Result<_, ApiError>>()?
                }
                _ => Vec::new(),
            }
        }
        _ => return Ok(Vec::new()),
    };
    let ids: Vec<_> = contents.iter().map(|content| content.0.0).collect();
    let of: BTreeMap<LotId, Lot> =
        lots::find_all(tx, &ids, &[], &[]).await?.into_iter().map(|lot| (lot.id, lot)).collect();
    let content = |(id, quantity_mg): (LotId, i64)| Content {
        lot_id: id.to_string(),
        lot_code: of.get(&id).map(|lot| lot.code.code.clone()).unwrap_or_default(),
        quantity_mg,
    };
    Ok(contents.into_iter().map(content).collect())
}

fn of_shipment(lot: &Lot) -> events::Filter<'static> {
    events::Filter { lot_number: Some(lot.number), kinds: &["lots_shipped"], ..events::Filter::default() }
}

fn taken(taken: &Taken) -> Result<(LotId, i64), ApiError> {
    Ok((LotId(taken.lot_id.parse().map_err(ApiError::internal)?), taken.quantity_mg))
}
