//! One port with TLS speaks HTTP/2 and HTTP/1.1, as the client wishes.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint};
use tracegate_proto::auth::v1::GetCallerRequest;
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::grpc::health::v1::HealthCheckRequest;
use tracegate_proto::grpc::health::v1::health_client::HealthClient;

use super::*;

struct Pair {
    certificate: rcgen::Certificate,
    folder: tempfile::TempDir,
}

impl Pair {
    fn new() -> Self {
        // Two dependencies may bring a provider each: one is chosen, as the binary does.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("cert.pem"), made.cert.pem()).unwrap();
        std::fs::write(folder.path().join("key.pem"), made.signing_key.serialize_pem()).unwrap();
        Self { certificate: made.cert, folder }
    }

    fn env(&self) -> Vec<(&'static str, String)> {
        let path = |name: &str| Path::new(self.folder.path()).join(name).to_str().unwrap().to_owned();
        vec![("TRACEGATE_TLS_CERT_FILE", path("cert.pem")), ("TRACEGATE_TLS_KEY_FILE", path("key.pem"))]
    }

    async fn connect(&self, t: &Tracegate, alpn: &[&str]) -> tokio_rustls::client::TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.der().clone()).unwrap();
        let mut config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        let socket = TcpStream::connect(&t.address).await.unwrap();
        TlsConnector::from(Arc::new(config))
            .connect(ServerName::try_from("localhost").unwrap(), socket)
            .await
            .unwrap()
    }
}

async fn start(pair: &Pair) -> Tracegate {
    Tracegate::start_with(Wishes { env: pair.env(), ..Wishes::default() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_native_client_speaks_http_2_over_tls() {
    let pair = Pair::new();
    let t = start(&pair).await;
    let tls = ClientTlsConfig::new()
        .ca_certificate(Certificate::from_pem(pair.certificate.pem()))
        .domain_name("localhost");
    let channel = Endpoint::from_shared(format!("https://{}", t.address))
        .unwrap()
        .tls_config(tls)
        .unwrap()
        .connect()
        .await
        .unwrap();
    let answer = HealthClient::new(channel.clone())
        .check(HealthCheckRequest { service: "readiness".to_owned() })
        .await
        .unwrap();
    assert_eq!(answer.into_inner().status, 1);

    let stranger = AuthServiceClient::new(channel).get_caller(GetCallerRequest {}).await.unwrap_err();
    assert_eq!(reason(&stranger), ErrorReason::CredentialMissing);

    let stream = pair.connect(&t, &["h2", "http/1.1"]).await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_speaks_http_1_1_over_tls() {
    let pair = Pair::new();
    let t = start(&pair).await;
    let stream = pair.connect(&t, &["http/1.1"]).await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let request = http::Request::post("/tracegate.auth.v1.AuthService/GetCaller")
        .header("host", "localhost")
        .header("content-type", wire::WEB)
        .body(Full::new(Bytes::from(wire::framed(&GetCallerRequest {}))))
        .unwrap();
    let (parts, body) = sender.send_request(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let answer = wire::Answer { status: parts.status, headers: parts.headers, body };
    assert_eq!(answer.refusal(), (Code::Unauthenticated, ErrorReason::CredentialMissing));
}

#[tokio::test(flavor = "multi_thread")]
async fn both_protocols_share_one_port_and_plain_text_is_not_spoken() {
    let pair = Pair::new();
    let t = start(&pair).await;
    let stream = pair.connect(&t, &["h2"]).await;
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let request =
        http::Request::post(format!("https://localhost{}", "/tracegate.auth.v1.AuthService/GetCaller"))
            .header("content-type", "application/grpc")
            .header("te", "trailers")
            .body(Full::new(Bytes::from(wire::framed(&GetCallerRequest {}))))
            .unwrap();
    let response = sender.send_request(request).await.unwrap();
    assert_eq!(response.headers()["grpc-status"], "16");

    let plain = HealthClient::new(t.channel()).check(HealthCheckRequest::default()).await;
    assert!(plain.is_err());
    // Probes stay in plain text, on the port of their own.
    let probes = tracegate_tests::server::channel(&format!("http://{}", t.probe_address));
    HealthClient::new(probes).check(HealthCheckRequest::default()).await.unwrap();
}
