//! What a call costs in this process: reading and writing each format, and a whole call over loopback. The figures are
//! processor time of the one thread that does it all, so a busy machine shows the same.
//!
//! `cargo run --release -p tracegate-providers --features scripted --example measure`

#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

use std::hint::black_box;
use std::time::Duration;

use futures_util::StreamExt;
use tracegate_providers::openai::{ChunkWriter, parse_request, write_answer};
use tracegate_providers::scripted::{Script, Scripted};
use tracegate_providers::{AddressPolicy, Client, TransportOptions, WireFormat, wire};

const REQUEST: &str = include_str!("../tests/samples/request.json");
const ANSWER: &str = include_str!("../tests/samples/answer.openai.json");
const STREAMS: [(&str, WireFormat, &str); 3] = [
    ("OpenAI", WireFormat::OpenAi, include_str!("../tests/samples/answer.openai.sse")),
    ("Anthropic", WireFormat::Anthropic, include_str!("../tests/samples/answer.anthropic.sse")),
    ("Gemini", WireFormat::Gemini, include_str!("../tests/samples/answer.gemini.sse")),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let plain = format!(
        r#"{{"model": "m", "messages": [{{"role": "system", "content": "Be brief."}},
        {{"role": "user", "content": "{}"}}], "temperature": 0.2, "max_tokens": 100}}"#,
        "Which lots of the last week are still open? ".repeat(22)
    );
    time("read a request of 1 kB", || parse_request(plain.as_bytes()));
    time(&format!("read a request with tools, {} bytes", REQUEST.len()), || {
        parse_request(REQUEST.as_bytes())
    });
    time("read an OpenAI answer", || wire::read_answer(WireFormat::OpenAi, ANSWER.as_bytes()));
    let answer = wire::read_answer(WireFormat::OpenAi, ANSWER.as_bytes())?;
    time("write an answer", || write_answer(&answer, 0));
    for (name, format, stream) in STREAMS {
        let (events, _) = wire::read_events(format, stream.as_bytes())?;
        let n_events = stream.matches("data:").count();
        let each = time(&format!("read a stream of {name}, {n_events} events"), || {
            wire::read_events(format, stream.as_bytes())
        });
        println!("    {:.2} us for an event", each.as_secs_f64() * 1e6 / n_events as f64);
        time("    and write it for a client", || {
            let (mut writer, mut out) = (ChunkWriter::new("id", "m", 0, true), Vec::with_capacity(4096));
            events.iter().for_each(|event| writer.write(event, &mut out));
            writer.finish(&mut out);
            out
        });
    }
    over_loopback(&plain).await
}

/// Whole calls, the scripted provider's own work in the same thread included.
async fn over_loopback(body: &str) -> Result<(), Box<dyn std::error::Error>> {
    const CALLS: u32 = 5_000;
    let provider = Scripted::start().await?;
    provider.otherwise(Script::text("x".repeat(400)).in_chunks_of(8));
    let options =
        TransportOptions { address_policy: AddressPolicy::AllowPrivate, ..TransportOptions::default() };
    let (client, request) = (Client::new(&options)?, parse_request(body.as_bytes())?);
    for format in [WireFormat::OpenAi, WireFormat::Anthropic, WireFormat::Gemini] {
        let endpoint = provider.endpoint(format);
        let start = spent();
        for _ in 0..CALLS {
            black_box(client.complete(&endpoint, "m", &request).await?);
        }
        println!("{:8.2} us  a call over loopback, {format:?}", micros((spent() - start) / CALLS));
        let start = spent();
        let mut n_events = 0;
        for _ in 0..CALLS / 10 {
            let mut stream = client.stream(&endpoint, "m", &request).await?;
            while let Some(event) = stream.next().await {
                black_box(event?);
                n_events += 1;
            }
        }
        println!("{:8.2} us  for each event of a stream over loopback", micros((spent() - start) / n_events));
    }
    Ok(())
}

fn time<T>(what: &str, mut run: impl FnMut() -> T) -> Duration {
    const ROUNDS: u32 = 20_000;
    for _ in 0..ROUNDS / 10 {
        black_box(run());
    }
    let start = spent();
    for _ in 0..ROUNDS {
        black_box(run());
    }
    let each = (spent() - start) / ROUNDS;
    println!("{:8.2} us  {what}", micros(each));
    each
}

/// Processor time of this thread, as Linux counts it.
fn spent() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = text.split_whitespace().next().and_then(|word| word.parse().ok());
    Duration::from_nanos(nanos.unwrap_or_default())
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}
