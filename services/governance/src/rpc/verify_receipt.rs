//! VerifyReceipt: whether a receipt is this organization's, unchanged, and in the log.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{VerifyReceiptRequest, VerifyReceiptResponse};

use crate::{Governance, proofs, receipt};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: VerifyReceiptRequest,
) -> Result<VerifyReceiptResponse, ApiError> {
    let org = gov.orgs.of(caller.org);
    let receipt = req.receipt.unwrap_or_default();
    let Ok(decision) = receipt::read(&org.keys, &receipt) else {
        return Ok(VerifyReceiptResponse::default());
    };
    let (proof, is_kept) = proofs::of_receipt(gov, caller.org, &decision, &receipt.leaf).await?;
    Ok(VerifyReceiptResponse {
        valid: proof.leaf == receipt.leaf,
        decision: Some(decision),
        proof: Some(proof),
        dropped: !is_kept,
    })
}
