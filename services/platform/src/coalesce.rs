//! Answers that are ready at the same time leave in one write. HTTP/2 flushes after every answer, and a write to a socket costs as much CPU
//! as everything else about a small one: what a turn of the connection's task wants flushed waits until tasks that are ready too had theirs.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// More than this is not held back, and writes above it pass without a copy.
const HELD_BYTES_MAX: usize = 64 * 1024;
/// Of the memory that held bytes took, a quiet connection keeps no more.
const KEPT_BYTES_MAX: usize = 16 * 1024;

/// A socket whose writes are held until [`Coalesced::end_turn`]; clones are the same socket, and all of them belong to one task.
pub(crate) struct Coalesced<S>(Arc<Mutex<Socket<S>>>);

struct Socket<S> {
    inner: S,
    held: BytesMut,
    /// A turn has ended since the first of the held bytes came.
    is_due: bool,
}

impl<S> Clone for Coalesced<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: AsyncWrite + Unpin> Coalesced<S> {
    pub(crate) fn new(inner: S) -> Self {
        Self(Arc::new(Mutex::new(Socket { inner, held: BytesMut::new(), is_due: false })))
    }

    /// To be called after each poll of what writes here. Writes what an earlier turn left, with what has come since; for what came in this
    /// turn only, wakes the task once more, behind those that are ready now. After the last turn everything goes at once.
    pub(crate) fn end_turn(&self, cx: &mut Context<'_>, is_last: bool) -> io::Result<()> {
        let mut socket = self.lock();
        if socket.is_due || is_last {
            return match socket.poll_flush(cx) {
                Poll::Ready(flushed) => flushed,
                // The socket wakes the task.
                Poll::Pending => Ok(()),
            };
        }
        if !socket.held.is_empty() {
            socket.is_due = true;
            cx.waker().wake_by_ref();
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Socket<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: AsyncWrite + Unpin> Socket<S> {
    fn poll_drain(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.held.is_empty() {
            let n = ready!(Pin::new(&mut self.inner).poll_write(cx, &self.held))?;
            if n == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.held.advance(n);
        }
        Poll::Ready(Ok(()))
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_drain(cx))?;
        ready!(Pin::new(&mut self.inner).poll_flush(cx))?;
        self.is_due = false;
        if self.held.capacity() > KEPT_BYTES_MAX {
            self.held = BytesMut::new();
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Coalesced<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(cx, &[IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut socket = self.lock();
        let n_bytes = slices.iter().map(|slice| slice.len()).sum();
        if socket.held.len() + n_bytes > HELD_BYTES_MAX {
            ready!(socket.poll_drain(cx))?;
        }
        if n_bytes > HELD_BYTES_MAX {
            return Pin::new(&mut socket.inner).poll_write_vectored(cx, slices);
        }
        slices.iter().for_each(|slice| socket.held.extend_from_slice(slice));
        Poll::Ready(Ok(n_bytes))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    /// The end of the turn does it.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut socket = self.lock();
        ready!(socket.poll_flush(cx))?;
        Pin::new(&mut socket.inner).poll_shutdown(cx)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Coalesced<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut socket = self.lock();
        Pin::new(&mut socket.inner).poll_read(cx, buf)
    }
}

#[cfg(test)]
mod tests;
