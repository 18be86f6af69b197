//! GetEpcisEventHash: the hash of an event, and whether its id is that.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::{GetEpcisEventHashRequest, GetEpcisEventHashResponse};

use crate::epcis::reading;

pub(crate) fn run(req: &GetEpcisEventHashRequest) -> Result<GetEpcisEventHashResponse, ApiError> {
    let event = reading::event(&req.event)?;
    Ok(GetEpcisEventHashResponse {
        hash: event.hash_id(),
        pre_hash: event.pre_hash(),
        event_id: event.event_id().unwrap_or_default().to_owned(),
        event_id_is_hash: event.id_is_its_hash(),
    })
}
