//! A streamed answer: events as they come, an error where it was cut, and nothing kept alive once it is dropped.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::Stream;
use http_body::Body;
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep};

use crate::chat::ChatEvent;
use crate::endpoint::Endpoint;
use crate::error::{ErrorKind, ProviderError, Stage};
use crate::sse::Decoder;
use crate::transport::{Answer, HttpClient};
use crate::wire::StreamReader;

/// The events of one answer. After an error or the last event it ends; dropped earlier, it closes the connection.
pub struct ChatStream {
    body: Incoming,
    decoder: Decoder,
    reader: StreamReader,
    ready: VecDeque<ChatEvent>,
    /// An error found behind events that still have to be handed out.
    failed: Option<ProviderError>,
    /// Whose key errors must not quote.
    endpoint: Endpoint,
    ended: bool,
    bytes_left: usize,
    between_chunks: Duration,
    deadline: Instant,
    timer: Pin<Box<Sleep>>,
}

impl ChatStream {
    /// Waits for the first content, so that a stream that fails before it is a failed call.
    pub(crate) async fn open(
        client: &HttpClient,
        answer: Answer,
        endpoint: &Endpoint,
    ) -> Result<Self, ProviderError> {
        let between_chunks = client.timeouts.between_chunks;
        let mut stream = ChatStream {
            body: answer.response.into_body(),
            decoder: Decoder::with_limit(client.limits.event_bytes_max),
            reader: StreamReader::new(endpoint.format()),
            ready: VecDeque::new(),
            failed: None,
            endpoint: endpoint.clone(),
            ended: false,
            bytes_left: client.limits.body_bytes_max,
            between_chunks,
            deadline: answer.deadline,
            timer: Box::pin(tokio::time::sleep_until(answer.deadline.min(Instant::now() + between_chunks))),
        };
        while !stream.has_content() && stream.failed.is_none() && !stream.ended {
            poll_fn(|context| stream.poll_read(context)).await;
        }
        match stream.failed.take() {
            Some(error) if !stream.has_content() => Err(error),
            None if stream.ready.is_empty() => {
                Err(ProviderError::new(ErrorKind::Malformed, "a stream without an event"))
            }
            failed => Ok(ChatStream { failed, ..stream }),
        }
    }

    /// Whether there is more than the announcement that an answer begins, which some providers send before they know.
    fn has_content(&self) -> bool {
        self.ready.iter().any(|event| !matches!(event, ChatEvent::Start { .. }))
    }

    /// Reads one piece of the body into `ready`, `failed` or `ended`.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let frame = match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Ready(frame) => frame,
            Poll::Pending => {
                ready!(self.timer.as_mut().poll(context));
                let stage = if Instant::now() >= self.deadline { Stage::Total } else { Stage::NextChunk };
                self.fail(ErrorKind::Timeout(stage));
                return Poll::Ready(());
            }
        };
        match frame {
            Some(Ok(frame)) => {
                let next = self.deadline.min(Instant::now() + self.between_chunks);
                self.timer.as_mut().reset(next);
                if let Some(bytes) = frame.data_ref() {
                    self.read(bytes);
                }
            }
            None if self.reader.may_end() => self.ended = true,
            Some(Err(_)) | None => self.fail(ErrorKind::Cut),
        }
        Poll::Ready(())
    }

    fn read(&mut self, bytes: &[u8]) {
        let Some(left) = self.bytes_left.checked_sub(bytes.len()) else {
            return self.fail(ErrorKind::AnswerTooLarge);
        };
        self.bytes_left = left;
        let (reader, ready) = (&mut self.reader, &mut self.ready);
        let result = self
            .decoder
            .feed(bytes, |event| if reader.is_done() { Ok(()) } else { reader.read(event, ready) });
        self.failed = result.err().map(|error| error.without(self.endpoint.secret()));
        self.ended = self.reader.is_done();
    }

    fn fail(&mut self, kind: ErrorKind) {
        self.failed = Some(ProviderError::new(kind, ""));
    }
}

impl Stream for ChatStream {
    type Item = Result<ChatEvent, ProviderError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(error) = self.failed.take() {
                self.ended = true;
                return Poll::Ready(Some(Err(error)));
            }
            if self.ended {
                // The end of the body usually came with the end mark; taking it lets the connection be used again.
                let _ = Pin::new(&mut self.body).poll_frame(context);
                return Poll::Ready(None);
            }
            ready!(self.poll_read(context));
        }
    }
}

impl std::fmt::Debug for ChatStream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ChatStream").field("ended", &self.ended).finish_non_exhaustive()
    }
}
