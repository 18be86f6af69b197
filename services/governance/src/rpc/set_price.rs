//! SetPrice: a price of the organization's own, from a moment on.

use std::sync::Arc;

use tracegate_platform::clock::from_timestamp;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{SetPriceRequest, SetPriceResponse};

use crate::prices::Price;
use crate::store::{heads, prices};
use crate::{Governance, usd};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: SetPriceRequest,
) -> Result<SetPriceResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "SetPrice", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    // No call is priced between the look at the clock and the commit.
    let now = heads::lock(&mut tx).await?.time(gov.clock.now());
    let asked = req.price.unwrap_or_default();
    let invalid = |rule, words| ApiError::invalid("price.valid_from", rule, words);
    let valid_from = match &asked.valid_from {
        None => now,
        // What the database stores has microseconds.
        Some(at) => from_timestamp(at)
            .and_then(|at| at.replace_microsecond(at.microsecond()).ok())
            .filter(|at| now <= *at)
            .ok_or_else(|| {
                invalid("price.future", "must not be in the past: usage of before keeps its price")
            })?,
    };
    let price = Price {
        provider: asked.provider,
        model: asked.model,
        valid_from,
        input_nanos_usd: asked.input_nanos_usd,
        output_nanos_usd: asked.output_nanos_usd,
        cached_nanos_usd: asked.cached_nanos_usd,
    };
    if !prices::insert(&mut tx, &price).await? {
        return Err(invalid("price.once", "another price of the model begins at that moment"));
    }
    heads::config_changed(&mut tx).await?;
    let attributes = [
        ("input", usd::words(price.input_nanos_usd)),
        ("output", usd::words(price.output_nanos_usd)),
        ("cached", usd::words(price.cached_nanos_usd)),
        ("valid_from", price.valid_from.to_string()),
    ];
    let resource = format!("prices/{}/{}", price.provider, price.model);
    audit::record(&mut tx, &caller, now, "PriceSet", resource, attributes).await?;

    let response = SetPriceResponse { price: Some(price.contract()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
