//! A megabyte where a word is expected: every text of every request of the plant has a limit, and says which field it was.

use prost::Message;
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, Value};
use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_tests::{Tracegate, raw, reason, violated_fields};

/// What the server gives itself, whatever was sent.
const GIVEN: [&str; 2] = ["AddCertificate: certificate.id", "AddCertificate: certificate.adder_id"];
/// As deep as requests of the plant go.
const DEPTH_MAX: usize = 5;

/// Ways to all texts in a message.
fn texts(message: &MessageDescriptor, way: &mut Vec<FieldDescriptor>, found: &mut Vec<Vec<FieldDescriptor>>) {
    for field in message.fields() {
        way.push(field.clone());
        match field.kind() {
            Kind::String => found.push(way.clone()),
            Kind::Message(of) if way.len() < DEPTH_MAX && !of.full_name().starts_with("google.") => {
                texts(&of, way, found);
            }
            _ => {}
        }
        way.pop();
    }
}

/// A message with nothing in it but a word at the end of a way.
fn with_word(message: MessageDescriptor, way: &[FieldDescriptor], word: &str) -> DynamicMessage {
    let mut message = DynamicMessage::new(message);
    let [field, rest @ ..] = way else { return message };
    let value = match field.kind() {
        Kind::Message(of) => Value::Message(with_word(of, rest, word)),
        _ => Value::String(word.to_owned()),
    };
    let value = if field.is_list() { Value::List(vec![value]) } else { value };
    message.set_field(field, value);
    message
}

/// As an error calls it.
fn path(way: &[FieldDescriptor]) -> String {
    let name = |field: &FieldDescriptor| match field.is_list() {
        true => format!("{}[0]", field.name()),
        false => field.name().to_owned(),
    };
    way.iter().map(name).collect::<Vec<_>>().join(".")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_megabyte_where_a_word_is_expected_is_refused_with_its_field() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let word = "x".repeat(1 << 20);
    let (mut n_tried, mut not_told) = (0, Vec::new());
    for method in raw::methods() {
        if !method.full_name().starts_with("tracegate.traceability.") {
            continue;
        }
        let mut ways = Vec::new();
        texts(&method.input(), &mut Vec::new(), &mut ways);
        for way in ways {
            let message = with_word(method.input(), &way, &word).encode_to_vec();
            let answer = raw::call(&olga.channel, &raw::path(&method), Some(&olga.credential), message).await;
            let field = path(&way);
            n_tried += 1;
            let is_told = answer.as_ref().is_err_and(|refused| {
                refused.code() == Code::InvalidArgument
                    && reason(refused) == ErrorReason::InvalidRequest
                    && violated_fields(refused).contains(&field)
            });
            if !is_told {
                not_told.push(format!("{}: {field}", method.name()));
            }
            if let Err(refused) = answer {
                assert!(refused.message().len() < 10_000, "{field}: the word is not sent back");
            }
        }
    }
    assert_eq!(not_told, GIVEN);
    assert!(n_tried > 200, "{n_tried}");
}
