//! TLS: a server is trusted for its authority, and for nothing else. The authority's own key was thrown away.

use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Identity, Server, ServerTlsConfig};
use tonic::{Code, Request};
use tracegate_sdk::Client;
use tracegate_sdk::proto::auth::v1::auth_service_server::AuthServiceServer;
use tracegate_sdk::proto::auth::v1::{GetCallerRequest, GetCallerResponse};

use crate::kit::Auth;

const AUTHORITY: &str = include_str!("certificates/authority.pem");

async fn serve() -> String {
    let answer = |_: Request<GetCallerRequest>| Ok(GetCallerResponse::default());
    let auth = AuthServiceServer::new(Auth { get_caller: Some(Box::new(answer)), ..Default::default() });
    let identity =
        Identity::from_pem(include_str!("certificates/server.pem"), include_str!("certificates/server.key"));
    let mut server = Server::builder().tls_config(ServerTlsConfig::new().identity(identity)).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(server.add_service(auth).serve_with_incoming(TcpListenerStream::new(listener)));
    format!("https://{address}")
}

#[tokio::test]
async fn a_server_of_a_trusted_authority_is_called() {
    let client =
        Client::builder().url(serve().await).ca_certificate(AUTHORITY).api_key("tg_key").build().unwrap();
    client.auth().get_caller(GetCallerRequest {}).await.unwrap();
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_is_not() {
    let client = Client::builder().url(serve().await).api_key("tg_key").build().unwrap();
    let refused = client.auth().get_caller(GetCallerRequest {}).await.unwrap_err();
    assert_eq!(refused.code(), Code::Unavailable);
    assert!(refused.message().contains("certificate"), "{refused}");
}
