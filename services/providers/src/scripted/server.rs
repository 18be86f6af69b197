//! The server behind the scripts.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::ask::Ask;
use super::reply::{self, Body};
use super::script::Script;
use crate::endpoint::{Endpoint, WireFormat};

/// The key its endpoints carry.
pub const KEY: &str = "scripted-key";

/// A provider on loopback; it ends with its connections when dropped.
#[derive(Debug)]
pub struct Scripted {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    accepting: JoinHandle<()>,
}

/// A call as it came in.
#[derive(Clone, Debug)]
pub struct Received {
    pub format: WireFormat,
    pub model: String,
    pub stream: bool,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Debug)]
struct State {
    next: VecDeque<Script>,
    otherwise: Script,
    received: Vec<Received>,
    n_connections: usize,
}

impl Scripted {
    /// Starts on a free port, echoing until told otherwise.
    pub async fn start() -> io::Result<Self> {
        Scripted::bind((Ipv4Addr::LOCALHOST, 0).into()).await
    }

    /// Starts at `address`.
    pub async fn bind(address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(Mutex::new(State {
            next: VecDeque::new(),
            otherwise: Script::echo(),
            received: Vec::new(),
            n_connections: 0,
        }));
        #[expect(
            clippy::disallowed_methods,
            reason = "aborted in drop; no shutdown of a product waits for it"
        )]
        let accepting = tokio::spawn(accept(listener, state.clone()));
        Ok(Scripted { address, state, accepting })
    }

    /// Says `script` to the next call that no earlier one is kept for.
    pub fn next(&self, script: Script) {
        lock(&self.state).next.push_back(script);
    }

    /// Says `script` to every call that none is kept for.
    pub fn otherwise(&self, script: Script) {
        lock(&self.state).otherwise = script;
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What an SDK or an endpoint of `format` takes as its base URL.
    pub fn base_url(&self, format: WireFormat) -> String {
        let path = match format {
            WireFormat::OpenAi => "/v1",
            WireFormat::Anthropic => "/anthropic/v1",
            WireFormat::Gemini => "/gemini/v1beta",
            WireFormat::OpenAiCompatible => "/compatible/v1",
        };
        format!("http://{}{path}", self.address)
    }

    /// An endpoint that leads here, with [`KEY`].
    pub fn endpoint(&self, format: WireFormat) -> Endpoint {
        Endpoint::new(format, &self.base_url(format), Some(KEY.to_owned().into()))
            .expect("a loopback address and a plain path are a base URL")
    }

    /// How many calls came in.
    pub fn n_calls(&self) -> usize {
        lock(&self.state).received.len()
    }

    /// How many connections were made.
    pub fn n_connections(&self) -> usize {
        lock(&self.state).n_connections
    }

    /// The calls that came in, in their order.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    // Dropped with this task, which ends all connections.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        lock(&state).n_connections += 1;
        connections.spawn(serve(stream, state.clone()));
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| answer(request, state.clone()));
    // A client that hangs up is an everyday thing here.
    let _ = auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(request: Request<Incoming>, state: Arc<Mutex<State>>) -> Result<Response<Body>, io::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let value: Value = serde_json::from_slice(&body).unwrap_or_default();
    let Some(ask) = Ask::read(head.uri.path(), &value) else { return Ok(reply::not_found()) };
    let script = {
        let mut state = lock(&state);
        state.received.push(Received {
            format: ask.format,
            model: ask.model.clone(),
            stream: ask.stream,
            path: head.uri.to_string(),
            headers: head.headers,
            body,
        });
        state.next.pop_front().unwrap_or_else(|| state.otherwise.clone())
    };
    reply::write(&ask, script).await
}
