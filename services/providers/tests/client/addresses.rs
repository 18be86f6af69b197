//! A base URL leads to no address that the policy forbids, by whatever name.

use tracegate_providers::scripted::Scripted;
use tracegate_providers::{Client, Endpoint, ErrorKind, TransportOptions, WireFormat};

use crate::kit::{ask, client, options};

/// What a call to `url` fails with.
async fn kind(client: &Client, url: &str) -> ErrorKind {
    let endpoint = Endpoint::new(WireFormat::OpenAiCompatible, url, None).unwrap();
    client.complete(&endpoint, "m", &ask("hello")).await.unwrap_err().kind
}

#[tokio::test]
async fn public_only() {
    let client =
        Client::new(&TransportOptions { allow_plaintext: true, ..TransportOptions::default() }).unwrap();
    let provider = Scripted::start().await.unwrap();
    let port = provider.address().port();
    for host in [
        "127.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "localhost",
        "0.0.0.0",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.1.1",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[64:ff9b::a9fe:a9fe]",
        "100.100.100.200",
    ] {
        for scheme in ["http", "https"] {
            let refused = kind(&client, &format!("{scheme}://{host}:{port}/v1")).await;
            assert_eq!(refused, ErrorKind::AddressRefused, "{scheme}://{host}");
        }
    }
    // Forms that only the system's resolver reads as 127.0.0.1; some are no names for TLS.
    for host in ["127.1", "2130706433", "0x7f000001"] {
        let plain = kind(&client, &format!("http://{host}:{port}/v1")).await;
        assert_eq!(plain, ErrorKind::AddressRefused, "{host}");
        let encrypted = kind(&client, &format!("https://{host}:{port}/v1")).await;
        assert!(matches!(encrypted, ErrorKind::AddressRefused | ErrorKind::Connect), "{host}: {encrypted}");
    }
    assert_eq!(provider.n_connections(), 0);
}

#[tokio::test]
async fn private_where_allowed_but_never_metadata() {
    let client = Client::new(&TransportOptions { allow_plaintext: true, ..options() }).unwrap();
    for host in ["169.254.169.254", "[::ffff:169.254.169.254]", "[fd00:ec2::254]", "0.0.0.0", "224.0.0.1"] {
        assert_eq!(kind(&client, &format!("http://{host}/v1")).await, ErrorKind::AddressRefused, "{host}");
    }
    let provider = Scripted::start().await.unwrap();
    let url = format!("http://localhost:{}/v1", provider.address().port());
    let endpoint = Endpoint::new(WireFormat::OpenAiCompatible, &url, None).unwrap();
    client.complete(&endpoint, "m", &ask("hello")).await.unwrap();
}

/// Without leave, plaintext stays on this machine, even where private networks are allowed.
#[tokio::test]
async fn plaintext_stays_at_home() {
    let client = client();
    for host in ["10.0.0.1", "192.168.1.1", "93.184.215.14", "[2606:2800:21f::1]"] {
        assert_eq!(kind(&client, &format!("http://{host}/v1")).await, ErrorKind::AddressRefused, "{host}");
    }
}

/// A provider cannot send a call, and the key with it, elsewhere.
#[tokio::test]
async fn redirects_are_not_followed() {
    use tracegate_providers::scripted::{Fault, Script};
    let provider = Scripted::start().await.unwrap();
    provider.otherwise(Script::fault(Fault::Status { status: 302, body: String::new() }));
    let endpoint = provider.endpoint(WireFormat::OpenAi);
    let error = client().complete(&endpoint, "m", &ask("hello")).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Malformed, Some(302)));
    assert_eq!(provider.n_calls(), 1);
}
