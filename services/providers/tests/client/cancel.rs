//! Whoever stops waiting stops the provider, too: a model that writes on for nobody costs money.

use futures_util::StreamExt;
use tracegate_providers::scripted::{Hold, Script, Scripted};

use crate::kit::{FORMATS, ask, client};

#[tokio::test]
async fn a_dropped_stream_closes_its_connection() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        let hold = Hold::default();
        provider.next(Script::text("one two three").in_chunks_of(3).held_after(4, &hold));
        let mut stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        stream.next().await.unwrap().unwrap();
        hold.reached().await;
        drop(stream);
        hold.abandoned().await;
    }
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        let hold = Hold::default();
        provider.next(Script::echo().held_before_head(&hold));
        let endpoint = provider.endpoint(format);
        let request = ask("hello");
        tokio::select! {
            _ = client.complete(&endpoint, "m", &request) => panic!("it is held"),
            () = hold.reached() => {}
        }
        hold.abandoned().await;
    }
}

#[tokio::test]
async fn a_stream_hands_out_what_came_before_the_rest() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        let hold = Hold::default();
        provider.next(Script::text("one two three").in_chunks_of(4).held_after(5, &hold));
        let mut stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        let mut seen = String::new();
        while !seen.contains("one") {
            seen.push_str(&format!("{:?}", stream.next().await.unwrap().unwrap()));
        }
        hold.release();
        while let Some(event) = stream.next().await {
            seen.push_str(&format!("{:?}", event.unwrap()));
        }
        assert!(seen.contains("two"), "{format:?}: {seen}");
    }
}
