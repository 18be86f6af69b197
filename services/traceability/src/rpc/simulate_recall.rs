//! SimulateRecall: how many kilograms are concerned, where they are and at whom.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{RecallScope, SimulateRecallRequest, SimulateRecallResponse};

use crate::Traceability;
use crate::recall::{self, scope};
use crate::recall_lines::{PAGE, in_house, lost, shipped, summary};
use crate::store::genealogies;

pub(crate) type RecallStream = Pin<Box<dyn Stream<Item = Result<SimulateRecallResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: SimulateRecallRequest,
) -> Result<RecallStream, ApiError> {
    let asked = RecallScope {
        lot_ids: req.lot_ids,
        supplier_id: req.supplier_id,
        supplier_lot_code: req.supplier_lot_code,
        deviation_id: req.deviation_id,
        equipment_use: req.equipment_use,
    };
    recall::check(&asked, "", !req.lot_codes.is_empty())?;
    let mut tx = app.db.begin(caller.org).await?;
    let mut first = recall::first_lots(&mut tx, &asked).await?;
    drop(tx);
    // Afterwards: it is to know all of them.
    let standing = genealogies::standing(&app.db, caller.org, &[], &req.lot_codes).await?;
    first.extend(standing.numbers);
    let genealogy = app.graphs.of(caller.org, standing.position).await?;
    let scope = tokio::task::block_in_place(|| scope(&genealogy, &first, None));

    let (db, org) = (app.db.clone(), caller.org);
    Ok(Box::pin(async_stream::try_stream! {
        let mut in_house_mg = 0;
        for page in scope.in_house.chunks(PAGE) {
            let mut tx = db.begin(org).await?;
            let in_house = in_house(&mut tx, page).await?;
            in_house_mg += in_house.iter().map(|lot| lot.on_hand_mg).sum::<i64>();
            yield SimulateRecallResponse { in_house, ..SimulateRecallResponse::default() };
        }
        let mut tx = db.begin(org).await?;
        let shipped = shipped(&mut tx, &scope.shipped).await?;
        let summary = summary(&scope, in_house_mg, &shipped);
        for page in shipped.chunks(PAGE) {
            yield SimulateRecallResponse { shipped: page.to_vec(), ..SimulateRecallResponse::default() };
        }
        for page in scope.lost.chunks(PAGE) {
            let lost = lost(&mut tx, page).await?;
            yield SimulateRecallResponse { lost, ..SimulateRecallResponse::default() };
        }
        yield SimulateRecallResponse { summary: Some(summary), ..SimulateRecallResponse::default() };
    }))
}
