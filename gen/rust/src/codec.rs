//! The codec of every generated client and server: prost, plus the contract's field rules on each decoded message.
//! Streamed messages pass it one by one, so a rule holds for each chunk of an upload too.

use std::marker::PhantomData;

use prost::Message;
use tonic::codec::{BufferSettings, Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use crate::check::{Check, Path, Violation};

/// The domain of every `google.rpc.ErrorInfo` we send.
pub const ERROR_DOMAIN: &str = "tracegate.dev";

#[derive(Debug, Clone)]
pub struct ValidatingCodec<T, U>(PhantomData<(T, U)>);

impl<T, U> Default for ValidatingCodec<T, U> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T, U> Codec for ValidatingCodec<T, U>
where
    T: Message + Send + 'static,
    U: Message + Default + Check + Send + 'static,
{
    type Encode = T;
    type Decode = U;
    type Encoder = ProstEncoder<T>;
    type Decoder = ValidatingDecoder<U>;

    fn encoder(&mut self) -> Self::Encoder {
        ProstEncoder(PhantomData)
    }

    fn decoder(&mut self) -> Self::Decoder {
        ValidatingDecoder(PhantomData)
    }
}

#[derive(Debug)]
pub struct ProstEncoder<T>(PhantomData<T>);

impl<T: Message> Encoder for ProstEncoder<T> {
    type Item = T;
    type Error = Status;

    fn encode(&mut self, item: T, buf: &mut EncodeBuf<'_>) -> Result<(), Status> {
        // All at once: grown step by step, a large message is copied as often.
        buf.reserve(item.encoded_len());
        item.encode_raw(buf);
        Ok(())
    }

    // Most messages are small and most open streams idle: a stream's first buffer is what it costs to keep it open.
    fn buffer_settings(&self) -> BufferSettings {
        BufferSettings::new(1024, 32 * 1024)
    }
}

#[derive(Debug)]
pub struct ValidatingDecoder<U>(PhantomData<U>);

impl<U: Message + Default + Check> Decoder for ValidatingDecoder<U> {
    type Item = U;
    type Error = Status;

    fn decode(&mut self, buf: &mut DecodeBuf<'_>) -> Result<Option<U>, Status> {
        let message = U::decode(buf).map_err(|e| {
            invalid_request(vec![Violation::new("", "protobuf", format!("the message cannot be read: {e}"))])
        })?;
        let mut violations = Vec::new();
        message.check(&Path::root(), &mut violations);
        if violations.is_empty() { Ok(Some(message)) } else { Err(invalid_request(violations)) }
    }

    fn buffer_settings(&self) -> BufferSettings {
        BufferSettings::new(1024, 32 * 1024)
    }
}

/// All violations at once, as `google.rpc.BadRequest` beside the reason.
pub fn invalid_request(violations: Vec<Violation>) -> Status {
    let mut message = match violations.as_slice() {
        [one] if one.field.is_empty() => one.description.clone(),
        [one] => format!("{}: {}", one.field, one.description),
        many => format!("{} fields break their rules, the first is {}", many.len(), many[0].field),
    };
    message.truncate(message.floor_char_boundary(900));
    let mut details = ErrorDetails::new();
    details.set_error_info(
        "INVALID_REQUEST",
        ERROR_DOMAIN,
        [("violations".to_owned(), violations.len().to_string())],
    );
    for v in violations {
        details.add_bad_request_violation(v.field, v.description);
    }
    Status::with_error_details(Code::InvalidArgument, message, details)
}
