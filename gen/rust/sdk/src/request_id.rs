//! The `request_id` that makes a retry safe, filled in where the caller left it empty.

use bytes::{BufMut, Bytes, BytesMut};
use prost::Message;
use prost_reflect::{DynamicMessage, Kind, MessageDescriptor, ReflectMessage, Value};

const FIELD: &str = "request_id";
/// gRPC's frame: a flag for compression and the length in four bytes.
const FRAME_HEADER_BYTES: usize = 5;

/// A new `request_id` (UUIDv4). Needed only to send the same call again later, such as after a restart.
#[expect(clippy::disallowed_methods, reason = "AIP-155 asks for a random UUID; nothing is sorted by it")]
pub fn request_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The framed request with its `request_id`, also one level down (`UploadHeader`). Taken once per call, not per attempt.
pub(crate) fn filled(input: &MessageDescriptor, frame: Bytes) -> Bytes {
    if !takes_one(input, 1) || frame.len() < FRAME_HEADER_BYTES || frame[0] != 0 {
        return frame;
    }
    let Ok(mut message) = DynamicMessage::decode(input.clone(), frame.slice(FRAME_HEADER_BYTES..)) else {
        return frame;
    };
    if !fill(&mut message, 1) {
        return frame;
    }
    let n_bytes = message.encoded_len();
    let Ok(length) = u32::try_from(n_bytes) else { return frame };
    let mut framed = BytesMut::with_capacity(FRAME_HEADER_BYTES + n_bytes);
    framed.put_u8(0);
    framed.put_u32(length);
    match message.encode(&mut framed) {
        Ok(()) => framed.freeze(),
        Err(_) => frame,
    }
}

/// Most messages take none, and are not decoded for it.
fn takes_one(message: &MessageDescriptor, levels: usize) -> bool {
    message.fields().any(|field| match field.kind() {
        Kind::String => field.name() == FIELD,
        Kind::Message(inner) => {
            levels > 0 && !field.is_list() && !field.is_map() && takes_one(&inner, levels - 1)
        }
        _ => false,
    })
}

/// True where something was filled in.
fn fill(message: &mut DynamicMessage, levels: usize) -> bool {
    let mut changed = false;
    for field in message.descriptor().fields() {
        match field.kind() {
            Kind::String if field.name() == FIELD && !message.has_field(&field) => {
                message.set_field(&field, Value::String(request_id()));
                changed = true;
            }
            Kind::Message(_) if levels > 0 && message.has_field(&field) => {
                if let Some(inner) = message.get_field_mut(&field).as_message_mut() {
                    changed |= fill(inner, levels - 1);
                }
            }
            _ => {}
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use tracegate_proto::governance::v1::PrecheckRequest;
    use tracegate_proto::tasks::v1::{StartUploadRequest, UploadChunkRequest, UploadHeader};

    use super::*;
    use crate::contract;

    fn send<M: Message + Default>(path: &str, message: &M) -> M {
        let mut frame = BytesMut::new();
        frame.put_u8(0);
        frame.put_u32(u32::try_from(message.encoded_len()).unwrap());
        message.encode(&mut frame).unwrap();
        let input = contract::method(path).input.clone().unwrap();
        let sent = filled(&input, frame.freeze());
        assert_eq!(u32::from_be_bytes(sent[1..5].try_into().unwrap()) as usize, sent.len() - 5);
        M::decode(sent.slice(5..)).unwrap()
    }

    #[test]
    fn an_empty_request_id_is_filled_in() {
        let request = PrecheckRequest { content: "Hello".to_owned(), ..Default::default() };
        let sent = send("/tracegate.governance.v1.GateService/Precheck", &request);
        assert!(uuid::Uuid::parse_str(&sent.request_id).is_ok());
        assert_eq!(PrecheckRequest { request_id: String::new(), ..sent }, request);
    }

    #[test]
    fn a_given_request_id_is_kept() {
        let request = PrecheckRequest { request_id: request_id(), ..Default::default() };
        assert_eq!(send("/tracegate.governance.v1.GateService/Precheck", &request), request);
    }

    #[test]
    fn the_header_of_an_upload_gets_one_too() {
        let request = StartUploadRequest { header: Some(UploadHeader::default()) };
        let sent = send("/tracegate.tasks.v1.TemplateService/StartUpload", &request);
        assert!(!sent.header.unwrap().request_id.is_empty());
    }

    #[test]
    fn a_message_without_the_field_is_not_touched() {
        let request = UploadChunkRequest { chunk: vec![1; 10].into(), ..Default::default() };
        assert_eq!(send("/tracegate.tasks.v1.TemplateService/UploadChunk", &request), request);
    }
}
