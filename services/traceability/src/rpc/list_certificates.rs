//! ListCertificates: certificates, newest first, without their papers.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListCertificatesRequest, ListCertificatesResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListCertificatesRequest,
) -> Result<ListCertificatesResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        subject_id: &req.lot_id,
        states: Vec::new(),
    };
    let (certificates, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListCertificatesResponse { certificates, next_page_token })
}
