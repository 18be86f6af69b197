//! The organization's providers and their models.

use http::StatusCode;
use serde_json::json;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_providers::scripted::KEY;
use tracegate_tests::{metadata, reason, request_id, violated_fields};

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn models_are_those_of_the_providers_there_are() {
    let site = Site::start().await;
    let bearer = format!("Bearer {}", site.key.credential);
    let models = async || {
        let answer = send(&site.t, "/v1/models", &[("authorization", &bearer)], None).await;
        assert_eq!(answer.status, StatusCode::OK);
        let list = answer.json();
        list["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|model| model["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(models().await, ["house/small"]);
    let unknown = json!({"model": "away/big", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&unknown, &[]).await.error_code(), (404, "model_not_found".to_owned()));
    assert_eq!(site.decided().await, []);

    // One that is added is there at once; its model needs no provider's name.
    let away = site.serve("away", &["big"]).await;
    assert_eq!(site.post(&unknown, &[]).await.status, StatusCode::OK);
    let short = json!({"model": "big", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&short, &[]).await.content(), "Hello");
    assert_eq!(models().await, ["away/big", "house/small"]);

    site.olga.providers().delete_provider(DeleteProviderRequest { provider_id: away.id }).await.unwrap();
    assert_eq!(site.post(&unknown, &[]).await.error_code(), (404, "model_not_found".to_owned()));
    assert_eq!(models().await, ["house/small"]);
    assert_eq!(site.post(&unknown, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.provider.n_calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_is_kept_without_showing_its_key() {
    let site = Site::start().await;
    let listed = async || {
        site.olga.providers().list_providers(ListProvidersRequest {}).await.unwrap().into_inner().providers
    };
    let kept = listed().await.remove(0);
    assert_eq!((kept.name.as_str(), kept.revision, kept.health()), ("house", 1, ProviderHealth::Unspecified));
    assert!(!format!("{kept:?}").contains(KEY), "{kept:?}");

    let create = |provider: Provider| CreateProviderRequest {
        provider: Some(provider),
        key: "k".to_owned(),
        request_id: request_id(),
    };
    let refused = site.olga.providers().create_provider(create(kept.clone())).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "field")),
        (ErrorReason::NameTaken, "provider.name".to_owned())
    );
    let alone = Provider { name: "other".to_owned(), fallback: "nobody".to_owned(), ..kept.clone() };
    assert_eq!(
        violated_fields(&site.olga.providers().create_provider(create(alone)).await.unwrap_err()),
        ["provider.fallback"]
    );
    let lost =
        Provider { name: "other".to_owned(), base_url: "ftp://example.com".to_owned(), ..kept.clone() };
    assert_eq!(
        violated_fields(&site.olga.providers().create_provider(create(lost)).await.unwrap_err()),
        ["provider.base_url"]
    );

    let update = |models: &[&str], revision| UpdateProviderRequest {
        provider: Some(Provider {
            models: models.iter().map(|m| (*m).to_owned()).collect(),
            revision,
            ..kept.clone()
        }),
        key: String::new(),
        request_id: request_id(),
    };
    site.olga.providers().update_provider(update(&["tiny"], 1)).await.unwrap();
    let refused = site.olga.providers().update_provider(update(&["large"], 1)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RevisionMismatch);
    let stranger = site.t.owner().await;
    assert_eq!(
        reason(&stranger.providers().update_provider(update(&["x"], 2)).await.unwrap_err()),
        ErrorReason::NotFound
    );

    // The key stays where none is given.
    let body = json!({"model": "tiny", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&body, &[]).await.status, StatusCode::OK);
    assert_eq!(site.provider.received()[0].headers["authorization"], format!("Bearer {KEY}"));
    let shown = listed().await.remove(0);
    assert_eq!(
        (&shown.models, shown.revision, shown.health()),
        (&vec!["tiny".to_owned()], 2, ProviderHealth::Up)
    );
}
