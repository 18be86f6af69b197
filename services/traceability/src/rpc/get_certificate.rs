//! GetCertificate: a certificate with its paper.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetCertificateRequest, GetCertificateResponse};

use crate::Traceability;
use crate::item_page::get;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetCertificateRequest,
) -> Result<GetCertificateResponse, ApiError> {
    Ok(GetCertificateResponse { certificate: Some(get(app, &caller, &req.certificate_id).await?) })
}
