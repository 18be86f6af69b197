//! A script said in a call's format.

use std::io;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{HeaderValue, Response, StatusCode, header};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, StreamBody};

use super::ask::{Ask, tokens};
use super::faults::Fault;
use super::hold::HoldPoint;
use super::script::{Cut, Reply, Script};
use super::{write_anthropic, write_gemini, write_openai};
use crate::chat::{ChatAnswer, Usage};
use crate::endpoint::WireFormat;

pub(super) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// What follows `script`; an error closes the connection.
pub(super) async fn write(ask: &Ask, script: Script) -> Result<Response<Body>, io::Error> {
    if let Some((HoldPoint::Head, hold)) = &script.hold {
        hold.pass().await;
    }
    if let Reply::Fault(fault) = &script.reply {
        if *fault == Fault::HangUp {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        if let Some(error) = fault.error_answer(ask.format) {
            let mut response = Response::new(body(vec![error.body], &script));
            *response.status_mut() = error.status;
            response.headers_mut().extend(error.header.map(|(name, value)| (Some(name), value)));
            return Ok(response);
        }
    }
    let content_type = if ask.stream { "text/event-stream" } else { "application/json" };
    let mut response = Response::new(body(pieces(ask, &script), &script));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    Ok(response)
}

/// For paths that no provider has.
pub(super) fn not_found() -> Response<Body> {
    let mut response = Response::new(body(vec!["no such path".to_owned()], &Script::echo()));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// The events of a stream, or a whole body as the only piece.
fn pieces(ask: &Ask, script: &Script) -> Vec<String> {
    let answer = match &script.reply {
        Reply::Answer(answer) => complete(ask, answer.as_ref().clone()),
        Reply::Echo => {
            complete(ask, ChatAnswer { content: Some(ask.last_user_text.clone()), ..ChatAnswer::default() })
        }
        Reply::Fault(fault) => return faulty_pieces(ask, script, fault),
    };
    written(ask, script, &answer)
}

fn written(ask: &Ask, script: &Script, answer: &ChatAnswer) -> Vec<String> {
    let cut = |text: &str| chunks(text, script.chunk_chars);
    match (ask.format, ask.stream) {
        (WireFormat::OpenAi | WireFormat::OpenAiCompatible, false) => vec![write_openai::whole(ask, answer)],
        (WireFormat::OpenAi | WireFormat::OpenAiCompatible, true) => write_openai::events(ask, answer, cut),
        (WireFormat::Anthropic, false) => vec![write_anthropic::whole(ask, answer)],
        (WireFormat::Anthropic, true) => write_anthropic::events(ask, answer, cut),
        (WireFormat::Gemini, false) => vec![write_gemini::whole(ask, answer)],
        (WireFormat::Gemini, true) => write_gemini::events(ask, answer, cut),
    }
}

fn faulty_pieces(ask: &Ask, script: &Script, fault: &Fault) -> Vec<String> {
    let text =
        if let Fault::Large { bytes } = fault { "x".repeat(*bytes) } else { "A good begin".to_owned() };
    let answer = complete(ask, ChatAnswer { content: Some(text), ..ChatAnswer::default() });
    let script = Script { chunk_chars: usize::MAX, ..script.clone() };
    let mut pieces = written(ask, &script, &answer);
    match fault {
        Fault::MalformedJson => {
            // Breaks the last piece that holds JSON.
            let last = pieces.iter().rposition(|piece| piece.contains('{')).unwrap_or_default();
            if let Some(piece) = pieces.get_mut(last) {
                *piece = piece.replacen('}', "", 1);
            }
        }
        Fault::ErrorInStream => {
            let error =
                Fault::Overloaded.error_answer(ask.format).map(|error| error.body).unwrap_or_default();
            let name = if ask.format == WireFormat::Anthropic { "event: error\n" } else { "" };
            // Behind the text, before anything that ends the answer.
            let end = pieces.iter().position(|piece| piece.contains("good")).unwrap_or_default() + 1;
            pieces.truncate(end);
            pieces.push(format!("{name}data: {error}\n\n"));
        }
        _ => {}
    }
    pieces
}

/// Fills in what a provider always says.
fn complete(ask: &Ask, mut answer: ChatAnswer) -> ChatAnswer {
    if answer.id.is_empty() {
        answer.id = "scripted-1".to_owned();
    }
    let texts = [&answer.content, &answer.refusal, &answer.reasoning];
    let calls = answer.tool_calls.iter().map(|call| call.arguments.len());
    let bytes = texts.into_iter().flatten().map(String::len).chain(calls).sum();
    answer.usage.get_or_insert(Usage {
        input_tokens: ask.input_tokens,
        output_tokens: tokens(bytes),
        ..Usage::default()
    });
    answer
}

fn chunks(text: &str, chars: usize) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(chars).map(|piece| piece.iter().collect()).collect()
}

/// Sends `pieces` one by one, up to where the script holds or cuts.
fn body(pieces: Vec<String>, script: &Script) -> Body {
    let (cut, hold) = (script.cut, script.hold.clone());
    let n_pieces = cut.map_or(usize::MAX, |(n_pieces, _)| n_pieces);
    let broken = cut.filter(|(_, cut)| *cut == Cut::HangUp);
    let frames = stream::iter(pieces.into_iter().take(n_pieces).enumerate().map(Ok))
        .chain(stream::iter(broken.map(|_| Err(io::ErrorKind::ConnectionReset.into()))))
        .then(move |piece: Result<(usize, String), io::Error>| {
            let hold = hold.clone();
            async move {
                let (index, piece) = piece?;
                if let Some((HoldPoint::Event(number), hold)) = &hold
                    && *number == index
                {
                    hold.pass().await;
                }
                Ok(Frame::data(Bytes::from(piece)))
            }
        });
    StreamBody::new(frames).boxed_unsync()
}
