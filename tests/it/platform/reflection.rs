use tonic_reflection::pb::{v1, v1alpha};
use tracegate_tests::raw;

use super::*;

/// What `grpcurl ... list` shows: the services of the contract and the standards' own.
fn expected() -> Vec<String> {
    let mut names: Vec<String> =
        raw::methods().iter().map(|method| method.parent_service().full_name().to_owned()).collect();
    names.push("grpc.health.v1.Health".to_owned());
    names.sort();
    names.dedup();
    names
}

fn check(mut listed: Vec<String>, version: &str) {
    listed.retain(|name| !name.starts_with("grpc.reflection."));
    listed.sort();
    assert_eq!(listed, expected(), "{version}");
}

#[tokio::test(flavor = "multi_thread")]
async fn both_versions_list_the_services_of_the_process() {
    let t = Tracegate::start().await;

    let request = v1::ServerReflectionRequest {
        host: String::new(),
        message_request: Some(v1::server_reflection_request::MessageRequest::ListServices(String::new())),
    };
    let mut client = v1::server_reflection_client::ServerReflectionClient::new(t.channel());
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.unwrap().into_inner();
    let Some(v1::server_reflection_response::MessageResponse::ListServicesResponse(list)) =
        answers.message().await.unwrap().unwrap().message_response
    else {
        panic!("no list");
    };
    check(list.service.into_iter().map(|service| service.name).collect(), "v1");

    let request = v1alpha::ServerReflectionRequest {
        host: String::new(),
        message_request: Some(
            v1alpha::server_reflection_request::MessageRequest::ListServices(String::new()),
        ),
    };
    let mut client = v1alpha::server_reflection_client::ServerReflectionClient::new(t.channel());
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.unwrap().into_inner();
    let Some(v1alpha::server_reflection_response::MessageResponse::ListServicesResponse(list)) =
        answers.message().await.unwrap().unwrap().message_response
    else {
        panic!("no list");
    };
    check(list.service.into_iter().map(|service| service.name).collect(), "v1alpha");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_can_be_turned_off() {
    let env = vec![("TRACEGATE_REFLECTION", "false".to_owned())];
    let t = Tracegate::start_with(Wishes { env, ..Wishes::default() }).await.unwrap();
    let path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
    let refused = raw::call(&t.channel(), path, None, Vec::new()).await.unwrap_err();
    assert_eq!(refused.code(), Code::Unimplemented);
}
