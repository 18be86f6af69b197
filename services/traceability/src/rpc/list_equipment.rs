//! ListEquipment: equipment of the caller's organization, by name.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListEquipmentRequest, ListEquipmentResponse};

use crate::Traceability;
use crate::master_data_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListEquipmentRequest,
) -> Result<ListEquipmentResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        name_prefix: &req.name_prefix,
        archived: req.archived,
    };
    let (equipment, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListEquipmentResponse { equipment, next_page_token })
}
