//! What every method of the contract must say, and what happens where one does not.

use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, Value};
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, raw};

/// The contract with the options of one method taken out.
fn without_options(service: &str, method: &str) -> &'static [u8] {
    let set = DescriptorPool::global().get_message_by_name("google.protobuf.FileDescriptorSet").unwrap();
    let mut set = DynamicMessage::decode(set, DESCRIPTOR_SET).unwrap();
    let mut n_cleared = 0;
    each(&mut set, "file", &mut |file| {
        each(file, "service", &mut |found| {
            if text(found, "name") == service {
                each(found, "method", &mut |found| {
                    if text(found, "name") == method {
                        found.clear_field_by_name("options");
                        n_cleared += 1;
                    }
                });
            }
        });
    });
    assert_eq!(n_cleared, 1);
    set.encode_to_vec().leak()
}

fn each(message: &mut DynamicMessage, field: &str, work: &mut dyn FnMut(&mut DynamicMessage)) {
    let list = message.get_field_by_name_mut(field).unwrap().as_list_mut().unwrap();
    for item in list {
        if let Value::Message(item) = item {
            work(item);
        }
    }
}

fn text(message: &DynamicMessage, field: &str) -> String {
    message.get_field_by_name(field).unwrap().as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_without_options_stops_the_server_at_start_with_its_name() {
    let wishes = Wishes { descriptor_set: without_options("LotService", "GetLot"), ..Wishes::default() };
    let refused = Tracegate::start_with(wishes).await.err().expect("the server must not start");
    assert!(format!("{refused:#}").contains("/tracegate.traceability.v1.LotService/GetLot"), "{refused:#}");
}

#[test]
fn every_method_has_a_request_and_a_response_of_its_own() {
    for method in raw::methods() {
        assert_eq!(method.input().name(), format!("{}Request", method.name()));
        assert_eq!(method.output().name(), format!("{}Response", method.name()));
    }
}

#[test]
fn every_method_has_its_policy() {
    let policies = tracegate_platform::method_policy::read(DESCRIPTOR_SET).unwrap();
    let missing: Vec<_> =
        raw::methods().iter().map(raw::path).filter(|path| !policies.contains_key(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
