//! ListProducts: products of the caller's organization, by name.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListProductsRequest, ListProductsResponse};

use crate::Traceability;
use crate::master_data_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListProductsRequest,
) -> Result<ListProductsResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        name_prefix: &req.name_prefix,
        archived: req.archived,
    };
    let (products, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListProductsResponse { products, next_page_token })
}
