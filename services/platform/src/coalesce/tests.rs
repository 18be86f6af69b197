use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Wake, Waker};

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

use super::*;

/// What a connection's task sees, without one: turns are ended by hand.
struct Turns {
    socket: Coalesced<DuplexStream>,
    peer: DuplexStream,
    woken: Arc<Woken>,
}

#[derive(Default)]
struct Woken(AtomicUsize);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Turns {
    /// Over a socket that takes so many bytes before its peer reads.
    fn over(n_bytes: usize) -> Self {
        let (socket, peer) = duplex(n_bytes);
        Self { socket: Coalesced::new(socket), peer, woken: Arc::default() }
    }

    async fn answer(&self, bytes: &[u8]) {
        let mut socket = self.socket.clone();
        socket.write_all(bytes).await.unwrap();
        socket.flush().await.unwrap();
    }

    /// Answers whether the task was woken for another.
    fn end(&self, is_last: bool) -> bool {
        let before = self.woken.0.load(Ordering::Relaxed);
        let waker = Waker::from(self.woken.clone());
        self.socket.end_turn(&mut Context::from_waker(&waker), is_last).unwrap();
        self.woken.0.load(Ordering::Relaxed) > before
    }

    /// What can be read at this moment.
    async fn read(&mut self) -> Vec<u8> {
        let mut bytes = vec![0; 1 << 20];
        tokio::select! {
            biased;
            n = self.peer.read(&mut bytes) => bytes.truncate(n.unwrap()),
            () = std::future::ready(()) => bytes.clear(),
        }
        bytes
    }
}

#[tokio::test]
async fn what_two_turns_answer_leaves_in_one_write() {
    let mut turns = Turns::over(1024);
    turns.answer(b"one ").await;
    assert!(turns.end(false), "somebody must write it");
    assert_eq!(turns.read().await, b"");
    turns.answer(b"two").await;
    assert!(!turns.end(false));
    assert_eq!(turns.read().await, b"one two");
    assert!(!turns.end(false), "a turn without an answer needs no other");
}

#[tokio::test]
async fn the_last_turn_writes_at_once() {
    let mut turns = Turns::over(1024);
    turns.answer(b"goodbye").await;
    assert!(!turns.end(true));
    assert_eq!(turns.read().await, b"goodbye");
}

#[tokio::test]
async fn what_the_socket_does_not_take_is_kept_in_its_order() {
    let mut turns = Turns::over(4);
    turns.answer(b"0123456").await;
    turns.end(false);
    turns.end(false);
    turns.answer(b"789").await;
    let mut read = Vec::new();
    for _ in 0..5 {
        read.extend(turns.read().await);
        turns.end(false);
    }
    assert_eq!(read, b"0123456789");
}

#[tokio::test]
async fn a_closed_socket_has_everything() {
    let mut turns = Turns::over(1024);
    turns.answer(b"the rest").await;
    turns.socket.clone().shutdown().await.unwrap();
    assert_eq!(turns.read().await, b"the rest");
}

#[tokio::test]
async fn more_than_may_be_held_waits_for_the_socket() {
    let turns = Turns::over(16);
    turns.answer(&vec![1; HELD_BYTES_MAX]).await;
    let mut socket = turns.socket.clone();
    let more = tokio::time::timeout(std::time::Duration::from_millis(50), socket.write_all(&[2; 32]));
    assert!(more.await.is_err(), "its memory would grow without a bound");
    assert!(turns.socket.lock().held.len() <= HELD_BYTES_MAX);
}

#[tokio::test]
async fn a_large_answer_comes_after_what_was_held() {
    let mut turns = Turns::over(1 << 20);
    let large = vec![7; HELD_BYTES_MAX + 1];
    turns.answer(b"first").await;
    turns.answer(&large).await;
    let read = turns.read().await;
    assert_eq!((&read[..5], &read[5..]), (&b"first"[..], &large[..]));
}

#[tokio::test]
async fn a_quiet_connection_keeps_little() {
    let mut turns = Turns::over(1 << 20);
    turns.answer(&vec![1; HELD_BYTES_MAX]).await;
    turns.end(false);
    turns.end(false);
    turns.read().await;
    assert!(turns.socket.lock().held.capacity() <= KEPT_BYTES_MAX);
}
