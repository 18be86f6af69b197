//! ListLots: lots of the caller's organization, newest first.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::{ListLotsRequest, ListLotsResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::like::starting_with;
use crate::store::lots::{self, Filter};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListLotsRequest,
) -> Result<ListLotsResponse, ApiError> {
    let asked = ListLotsRequest { page_size: 0, page_token: String::new(), ..req.clone() }.encode_to_vec();
    let below = page::number(&req.page_token, &asked)?.and_then(|number| i32::try_from(number).ok());
    let size = page::size(req.page_size);
    let filter = Filter {
        types: req.types().map(|of: Type| to_word(of.as_str_name(), "TYPE_")).collect(),
        states: req.states().map(|state: State| to_word(state.as_str_name(), "STATE_")).collect(),
        code_pattern: starting_with(&req.code_prefix),
        product_id: Uuid::try_parse(&req.product_id).ok(),
        supplier_id: Uuid::try_parse(&req.supplier_id).ok(),
        supplier_lot_code: req.supplier_lot_code.clone(),
        on_hand: req.on_hand,
        recalled: req.recalled,
        run_id: Uuid::try_parse(&req.run_id).ok(),
    };
    let mut tx = app.db.begin(caller.org).await?;
    let mut lots = lots::page(&mut tx, &filter, below.unwrap_or(i32::MAX), size + 1).await?;
    let has_more = page::cut(&mut lots, size);
    let next = lots.last().filter(|_| has_more);
    Ok(ListLotsResponse {
        next_page_token: next.map(|lot| page::number_token(lot.number.into(), &asked)).unwrap_or_default(),
        lots: lots.iter().map(Into::into).collect(),
    })
}
