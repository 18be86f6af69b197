//! Keys go where they belong and nowhere else.

use tracegate_providers::scripted::{Fault, KEY, Script, Scripted};
use tracegate_providers::{Endpoint, EndpointError, WireFormat};

use crate::kit::{FORMATS, ask, client};

#[tokio::test]
async fn a_key_goes_in_its_providers_header() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        client.complete(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
    }
    let headers = ["authorization", "x-api-key", "x-goog-api-key", "authorization"];
    for (received, header) in provider.received().iter().zip(headers) {
        assert!(received.headers[header].to_str().unwrap().ends_with(KEY));
        assert!(!received.path.contains(KEY));
    }
    assert_eq!(provider.received()[1].headers["anthropic-version"], "2023-06-01");
}

#[tokio::test]
async fn a_key_is_in_no_error_and_no_debug() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let body = format!(r#"{{"error":{{"message":"the key {KEY} is strange"}}}}"#);
    let faults = [
        Fault::BadKey,
        Fault::Status { status: 400, body: body.clone() },
        Fault::Status { status: 500, body },
    ];
    for fault in faults {
        provider.otherwise(Script::fault(fault));
        for format in FORMATS {
            let endpoint = provider.endpoint(format);
            let whole = client.complete(&endpoint, "m", &ask("hello")).await.unwrap_err();
            let streamed = client.stream(&endpoint, "m", &ask("hello")).await.unwrap_err();
            for shown in
                [format!("{whole} {whole:?}"), format!("{streamed:?}"), format!("{endpoint:?} {client:?}")]
            {
                assert!(!shown.contains(KEY), "{shown}");
            }
        }
    }
}

#[test]
fn base_urls() {
    let check =
        |url: &str| Endpoint::new(WireFormat::OpenAiCompatible, url, None).map(|endpoint| endpoint.origin());
    assert_eq!(check("https://models.example.com/v1/").as_deref(), Ok("https://models.example.com"));
    assert_eq!(check("http://127.0.0.1:11434/v1").as_deref(), Ok("http://127.0.0.1:11434"));
    assert_eq!(check("models.example.com/v1"), Err(EndpointError::NoUrl));
    assert_eq!(check("/v1"), Err(EndpointError::NoUrl));
    assert_eq!(check("file:///etc/passwd"), Err(EndpointError::NoUrl));
    assert_eq!(check("ftp://models.example.com/"), Err(EndpointError::Scheme));
    assert_eq!(check("https://user:secret@models.example.com/v1"), Err(EndpointError::ExtraParts));
    assert_eq!(check("https://models.example.com/v1?key=1"), Err(EndpointError::ExtraParts));
    assert_eq!(check("https://models.example.com/v1#top"), Err(EndpointError::ExtraParts));
    let key = Some("two\nlines".to_owned().into());
    let error = Endpoint::new(WireFormat::OpenAi, "https://models.example.com/v1", key).map(drop);
    assert_eq!(error, Err(EndpointError::Key));
}
