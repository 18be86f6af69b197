//! GetDeviation: a deviation with its lots, and what was made of them that nobody holds yet.

use std::collections::BTreeSet;
use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{Deviation, GetDeviationRequest, GetDeviationResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::item_page::get;
use crate::lot::{Lot, State, next_states};
use crate::recall::scope;
use crate::store::{genealogies, lots};

const PROPOSED_MAX: usize = 1_000;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetDeviationRequest,
) -> Result<GetDeviationResponse, ApiError> {
    let deviation: Deviation = get(app, &caller, &req.deviation_id).await?;
    let concerned: Vec<Uuid> = deviation.lot_ids.iter().filter_map(|id| Uuid::try_parse(id).ok()).collect();
    let standing = genealogies::standing(&app.db, caller.org, &deviation.lot_ids, &[]).await?;
    let genealogy = app.graphs.of(caller.org, standing.position).await?;
    let scope = tokio::task::block_in_place(|| scope(&genealogy, &standing.numbers, None));
    let known: BTreeSet<Uuid> = concerned.iter().copied().collect();
    let derived: Vec<Uuid> =
        scope.in_house.iter().map(|lot| lot.lot_id).filter(|id| !known.contains(id)).collect();

    let mut tx = app.db.begin(caller.org).await?;
    let of_deviation = lots::find_all(&mut tx, &concerned, &[], &[]).await?;
    let mut proposed: Vec<Lot> = lots::find_all(&mut tx, &derived, &[], &[]).await?;
    proposed.retain(|lot| next_states(lot.state).contains(&State::Hold));
    Ok(GetDeviationResponse {
        deviation: Some(deviation),
        lots: of_deviation.iter().map(Into::into).collect(),
        n_proposed: i32::try_from(proposed.len()).unwrap_or(i32::MAX),
        proposed: proposed.iter().take(PROPOSED_MAX).map(Into::into).collect(),
    })
}
