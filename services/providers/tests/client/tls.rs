//! TLS: HTTP/2 where the provider speaks it, and no connection to who cannot show a certificate.

use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tracegate_providers::scripted::Scripted;
use tracegate_providers::{Client, Endpoint, ErrorKind, TransportOptions, WireFormat};

use crate::kit::{ask, options, whole};

/// A TLS front before `provider` with a certificate for `localhost`: its base URL and the certificate. `protocols` are
/// what it offers in the handshake.
async fn front(provider: &Scripted, protocols: &[&[u8]]) -> (String, CertificateDer<'static>) {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = certified.cert.der().clone();
    let key = PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let crypto = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(crypto)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}/v1", listener.local_addr().expect("it is bound").port());
    let (acceptor, behind) = (TlsAcceptor::from(Arc::new(config)), provider.address());
    #[expect(clippy::disallowed_methods, reason = "ends with the test's runtime")]
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not trust us hangs up here.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let Ok(mut behind) = TcpStream::connect(behind).await else { continue };
            let _ = tokio::io::copy_bidirectional(&mut stream, &mut behind).await;
        }
    });
    (url, certificate)
}

fn endpoint(url: &str) -> Endpoint {
    Endpoint::new(WireFormat::OpenAi, url, Some("key".to_owned().into())).expect("a URL")
}

#[tokio::test]
async fn both_versions_of_http() {
    for protocols in [&[b"h2".as_slice()][..], &[b"http/1.1"], &[]] {
        let provider = Scripted::start().await.unwrap();
        let (url, certificate) = front(&provider, protocols).await;
        let client = Client::new(&TransportOptions { extra_roots: vec![certificate], ..options() }).unwrap();
        let answer = client.complete(&endpoint(&url), "m", &ask("hello")).await.unwrap();
        assert_eq!(answer.content.as_deref(), Some("hello"), "{protocols:?}");
        let streamed = whole(client.stream(&endpoint(&url), "m", &ask("hello")).await.unwrap()).await;
        assert_eq!(streamed.content.as_deref(), Some("hello"), "{protocols:?}");
    }
}

#[tokio::test]
async fn an_unknown_authority_is_refused() {
    let provider = Scripted::start().await.unwrap();
    let (url, _) = front(&provider, &[b"h2"]).await;
    let client = Client::new(&options()).unwrap();
    let error = client.complete(&endpoint(&url), "m", &ask("hello")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Connect);
    assert!(error.provider_message.contains("certificate"), "{error}");
    assert_eq!(provider.n_calls(), 0);
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let provider = Scripted::start().await.unwrap();
    let (url, certificate) = front(&provider, &[b"h2"]).await;
    let client = Client::new(&TransportOptions { extra_roots: vec![certificate], ..options() }).unwrap();
    let url = url.replace("localhost", "127.0.0.1");
    let error = client.complete(&endpoint(&url), "m", &ask("hello")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Connect);
    assert_eq!(provider.n_calls(), 0);
}
