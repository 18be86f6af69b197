//! A plain HTTP/1.1 client, as a browser is one: it shows what really went over the wire.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use prost::Message;
use tonic_types::StatusExt;

use super::*;

pub(super) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

pub(super) const WEB: &str = "application/grpc-web+proto";
pub(super) const OUR_ORIGIN: &str = "http://localhost:8400";

pub(super) async fn send(
    t: &Tracegate,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: Vec<u8>,
) -> Answer {
    let mut request = Request::builder().method(method).uri(format!("{}{path}", t.url()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let response = client.request(request.body(Full::new(body.into())).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
}

/// A call of one message in grpc-web's framing.
pub(super) async fn call(
    t: &Tracegate,
    path: &str,
    headers: &[(&str, &str)],
    message: &impl Message,
) -> Answer {
    let mut all = vec![("content-type", WEB), ("x-grpc-web", "1")];
    all.retain(|(name, _)| !headers.iter().any(|(own, _)| own == name));
    all.extend(headers);
    send(t, Method::POST, path, &all, framed(message)).await
}

pub(super) fn framed(message: &impl Message) -> Vec<u8> {
    let message = message.encode_to_vec();
    let length = u32::try_from(message.len()).unwrap().to_be_bytes();
    [&[0], length.as_slice(), &message].concat()
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Frames of the body: whether it is the one of trailers, and its bytes.
    pub(super) fn frames(&self) -> Vec<(bool, Bytes)> {
        let mut rest = self.body.clone();
        let mut frames = Vec::new();
        while !rest.is_empty() {
            let head = rest.split_to(5);
            let length = u32::from_be_bytes(head[1..].try_into().unwrap());
            frames.push((head[0] & 0x80 != 0, rest.split_to(usize::try_from(length).unwrap())));
        }
        frames
    }

    /// The call's end, wherever grpc-web put it: in the headers, or in the last frame.
    pub(super) fn grpc_status(&self) -> Status {
        let trailers = self.frames().into_iter().find(|(is_trailers, _)| *is_trailers);
        let text = trailers.map(|(_, bytes)| String::from_utf8(bytes.to_vec()).unwrap()).unwrap_or_default();
        let in_frame = |name: &str| {
            text.lines().find_map(|line| {
                line.split_once(':')
                    .filter(|(key, _)| key.eq_ignore_ascii_case(name))
                    .map(|(_, v)| v.trim().to_owned())
            })
        };
        let field = |name: &str| {
            self.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).or_else(|| in_frame(name))
        };
        let code =
            field("grpc-status").unwrap_or_else(|| panic!("no grpc-status in {:?} {text:?}", self.headers));
        let details = field("grpc-status-details-bin").unwrap_or_default();
        let details = STANDARD.decode(&details).or_else(|_| STANDARD_NO_PAD.decode(&details)).unwrap();
        Status::with_details(
            Code::from_bytes(code.as_bytes()),
            field("grpc-message").unwrap_or_default(),
            details.into(),
        )
    }

    /// The code and reason of a refusal, which has both.
    pub(super) fn refusal(&self) -> (Code, ErrorReason) {
        let status = self.grpc_status();
        assert!(status.get_error_details().error_info().is_some(), "no reason in {status:?}");
        (status.code(), reason(&status))
    }
}
