//! A gateway under measurement, or the provider itself: where to call it, with what, and which processes it is.

use std::process::Stdio;

use anyhow::{Context, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};

use crate::chat::{Chat, Person};
use crate::processes::{Use, use_of};
use crate::upstream::{ANSWER, Upstream};

pub(crate) struct Target {
    pub name: String,
    pub caller: Caller,
    server: Option<Server>,
}

/// Ends when dropped: its standard input does.
struct Server {
    pids: Vec<u32>,
    _child: Child,
    _stdin: ChildStdin,
}

/// Speaks to one target over connections that stay open.
#[derive(Clone)]
pub(crate) struct Caller {
    client: Client<HttpConnector, Full<Bytes>>,
    url: Uri,
    headers: HeaderMap,
}

/// What a target does with one request, before anything is measured.
pub(crate) struct Behaviour {
    /// Values of the text that reached the provider as they were.
    pub readable: Option<Vec<&'static str>>,
    pub with_a_wrong_key: StatusCode,
}

impl Target {
    /// The provider with nothing before it: what every latency is compared with.
    pub(crate) fn direct(upstream: &Upstream) -> anyhow::Result<Self> {
        let url = format!("{}/v1/chat/completions", upstream.url);
        Ok(Self {
            name: "the provider itself".to_owned(),
            caller: Caller::new(&url, "none", "")?,
            server: None,
        })
    }

    /// A program that follows `target.sh`.
    pub(crate) async fn start(name: &str, command: &str, upstream: &Upstream) -> anyhow::Result<Self> {
        let mut words = command.split_whitespace();
        let mut program = Command::new(words.next().context("a target needs a command")?);
        let mut child = program
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("start {name}"))?;
        let (mut stdin, stdout) = child.stdin.take().zip(child.stdout.take()).context("both were piped")?;
        stdin.write_all(format!("{}\n", upstream.url).as_bytes()).await?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).await?;
        let mut words = line.trim().splitn(4, ' ');
        let (Some(url), Some(key), Some(pids)) = (words.next(), words.next(), words.next()) else {
            bail!("{name} did not start");
        };
        let pids = pids.split(',').map(str::parse).collect::<Result<Vec<u32>, _>>()?;
        let caller = Caller::new(url, key, words.next().unwrap_or_default())?;
        Ok(Self {
            name: name.to_owned(),
            caller,
            server: Some(Server { pids, _child: child, _stdin: stdin }),
        })
    }

    /// Nothing for the provider itself, which lives in this process.
    pub(crate) fn used(&self) -> anyhow::Result<Use> {
        match &self.server {
            Some(server) => use_of(&server.pids).with_context(|| format!("look at {}", self.name)),
            None => Ok(Use::default()),
        }
    }

    /// Refuses a target that does not answer, or answers something else than the provider said.
    pub(crate) async fn behaviour(
        &self,
        upstream: &Upstream,
        chat: Chat,
        serial: u32,
    ) -> anyhow::Result<Behaviour> {
        upstream.forget();
        let (status, answer) = self.caller.answer(chat.request(serial)).await?;
        if status != StatusCode::OK {
            bail!("{} answers {status}: {answer}", self.name);
        }
        let sent = upstream.last();
        // Its own mock answers before the provider is asked.
        let asked = !sent.is_empty();
        let said = if chat.streamed { "[DONE]" } else { ANSWER };
        if asked && !answer.contains(said) {
            bail!("{} changes the answer: {answer}", self.name);
        }
        let person = Person::number(serial);
        let kinds = ["e-mail address", "SSN", "card", "telephone number"];
        let readable = kinds.into_iter().zip(person.values()).filter(|(_, value)| sent.contains(value));
        let mut stranger = self.caller.clone();
        stranger.headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer sk-of-nobody"));
        let (with_a_wrong_key, _) = stranger.answer(chat.request(serial + 1)).await?;
        Ok(Behaviour { readable: asked.then(|| readable.map(|(kind, _)| kind).collect()), with_a_wrong_key })
    }
}

impl Caller {
    fn new(url: &str, key: &str, header: &str) -> anyhow::Result<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, format!("Bearer {key}").parse()?);
        if let Some((name, value)) = header.split_once(": ") {
            headers.insert(name.parse::<HeaderName>()?, value.parse()?);
        }
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            url: url.parse()?,
            headers,
        })
    }

    /// Until the last byte of the answer; whether it was a good one.
    pub(crate) async fn call(&self, body: Bytes) -> bool {
        let Ok(response) = self.client.request(self.request(body)).await else { return false };
        let good = response.status() == StatusCode::OK;
        let mut body = response.into_body();
        while let Some(frame) = body.frame().await {
            if frame.is_err() {
                return false;
            }
        }
        good
    }

    async fn answer(&self, body: Bytes) -> anyhow::Result<(StatusCode, String)> {
        let response = self.client.request(self.request(body)).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }

    fn request(&self, body: Bytes) -> Request<Full<Bytes>> {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}
