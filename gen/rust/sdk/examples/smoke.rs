//! One pass through a running Tracegate: log in, send personal data through the gate, watch the decision come by, log out.
//! `TRACEGATE_EMAIL=.. TRACEGATE_PASSWORD=.. TRACEGATE_ORGANIZATION=.. cargo run -p tracegate-sdk --example smoke`

use std::error::Error;
use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::timeout;
use tracegate_sdk::Client;
use tracegate_sdk::proto::governance::v1::{PrecheckRequest, Verdict, watch_decisions_response::Update};

const EMAIL: &str = "jane.doe@example.com";
const CARD_NUMBER: &str = "4111 1111 1111 1111";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .url(variable("TRACEGATE_URL").unwrap_or("http://127.0.0.1:8400".to_owned()))
        .build()?;
    let organization = variable("TRACEGATE_ORGANIZATION").unwrap_or_default();
    client.log_in(&required("TRACEGATE_EMAIL")?, &required("TRACEGATE_PASSWORD")?, &organization).await?;

    let decision_id = precheck(&client).await?;
    timeout(Duration::from_secs(30), watch_for(&client, &decision_id)).await??;

    client.log_out().await?;
    say("ok");
    Ok(())
}

async fn precheck(client: &Client) -> Result<String, Box<dyn Error>> {
    let content = format!("Write to {EMAIL} that card number {CARD_NUMBER} was charged.");
    let request = PrecheckRequest { content, tool: "ai.generate".to_owned(), ..Default::default() };
    let answer = client.gate().precheck(request).await?.into_inner();
    let decision = answer.decision.ok_or("the answer has no decision")?;
    if decision.verdict() != Verdict::Transform {
        return Err(format!("expected VERDICT_TRANSFORM, got {}", decision.verdict().as_str_name()).into());
    }
    if answer.content.contains(EMAIL) || answer.content.contains(CARD_NUMBER) {
        return Err("an original value is left in the content".into());
    }
    Ok(decision.id)
}

async fn watch_for(client: &Client, decision_id: &str) -> Result<(), Box<dyn Error>> {
    let mut decisions = client.watch_decisions(Some(0));
    while let Some(update) = decisions.next().await {
        if matches!(update?.update, Some(Update::Decision(decision)) if decision.id == decision_id) {
            return Ok(());
        }
    }
    Err("the watch ended without the decision".into())
}

fn required(name: &str) -> Result<String, String> {
    variable(name).ok_or_else(|| format!("{name} is not set"))
}

#[expect(clippy::disallowed_methods, reason = "an example is configured where it runs")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[expect(clippy::print_stdout, reason = "an example talks to the person who runs it")]
fn say(words: &str) {
    println!("{words}");
}
