//! Receipts: what a verdict says of itself, recognized by the gate without asking the store.

use prost::Message;
use tracegate_platform::{ApiError, keys};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::Receipt;

use crate::decision::{Decision, Entry};
use crate::tokens::OrgKeys;

pub(crate) fn issue(keys: &OrgKeys, entry: &Entry) -> Receipt {
    let (leaf, correlation_id) = (entry.leaf.clone(), entry.decision.correlation_id.clone());
    Receipt { mac: keys.receipt_mac(&leaf, &correlation_id).to_vec().into(), leaf, correlation_id }
}

/// The decision a receipt stands for, with its correlation id; refused unless this organization's gate issued it as it is.
pub(crate) fn read(keys: &OrgKeys, receipt: &Receipt) -> Result<Decision, ApiError> {
    let Receipt { leaf, mac, correlation_id } = receipt;
    if !keys::equal(&keys.receipt_mac(leaf, correlation_id), mac) {
        return Err(invalid());
    }
    let decision = Decision::decode(leaf.as_ref()).map_err(|_| invalid())?;
    Ok(Decision { correlation_id: correlation_id.clone(), ..decision })
}

fn invalid() -> ApiError {
    ApiError::new(
        ErrorReason::ReceiptInvalid,
        "receipt: was changed, or another organization's gate issued it",
    )
}
