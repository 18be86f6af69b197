//! Logs as JSON lines on stderr, metrics for Prometheus, traces over OTLP where an endpoint is configured.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::WithExportConfig;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

/// Seconds; from a cached answer to a stream of an hour.
const BUCKETS: [f64; 15] =
    [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

static TRACES_ON: AtomicBool = AtomicBool::new(false);

/// Whether calls make spans; without an exporter nobody would see them.
pub(crate) fn traces_on() -> bool {
    TRACES_ON.load(Ordering::Relaxed)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Json,
    /// For people at a terminal.
    Text,
}

pub struct Telemetry {
    pub metrics: PrometheusHandle,
    traces: Option<SdkTracerProvider>,
}

/// Starts telemetry of this process, once. `log` is a filter such as `info,tracegate=debug`.
pub fn start(
    log: &str,
    format: LogFormat,
    otlp_endpoint: Option<&str>,
    service: &str,
) -> anyhow::Result<Telemetry> {
    let filter = EnvFilter::try_new(log).with_context(|| format!("read the log filter {log:?}"))?;
    let lines = match format {
        LogFormat::Json => tracing_subscriber::fmt::layer()
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .with_writer(std::io::stderr)
            .boxed(),
        LogFormat::Text => tracing_subscriber::fmt::layer().with_writer(std::io::stderr).compact().boxed(),
    };
    let traces = otlp_endpoint.map(|endpoint| exporter(endpoint, service)).transpose()?;
    let spans = traces
        .as_ref()
        .map(|provider| tracing_opentelemetry::layer().with_tracer(provider.tracer("tracegate")));
    tracing_subscriber::registry()
        .with(lines.with_filter(filter))
        .with(spans)
        .try_init()
        .context("start logging")?;
    let metrics = PrometheusBuilder::new()
        .set_buckets(&BUCKETS)
        .and_then(PrometheusBuilder::install_recorder)
        .context("start metrics")?;
    TRACES_ON.store(traces.is_some(), Ordering::Relaxed);
    Ok(Telemetry { metrics, traces })
}

fn exporter(endpoint: &str, service: &str) -> anyhow::Result<SdkTracerProvider> {
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let exporter = opentelemetry_otlp::SpanExporter::builder()
        .with_tonic()
        .with_endpoint(endpoint)
        .build()
        .context("start the trace exporter")?;
    let resource = opentelemetry_sdk::Resource::builder().with_service_name(service.to_owned()).build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build())
}

/// How often samples are folded into their buckets; until then each takes memory of its own.
const UPKEEP_INTERVAL: Duration = Duration::from_secs(5);

/// Folds samples into buckets until `stop`, also where nobody asks for the page.
pub async fn keep_metrics_small(metrics: PrometheusHandle, stop: CancellationToken) {
    loop {
        metrics.run_upkeep();
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(UPKEEP_INTERVAL) => {}
        }
    }
}

impl Telemetry {
    /// Sends what is still in memory.
    pub fn stop(self) {
        if let Some(traces) = self.traces
            && let Err(error) = traces.shutdown()
        {
            tracing::debug!(error = %error, "the last traces were not sent");
        }
    }
}
