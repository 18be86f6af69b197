//! A hand-off between a test and a script: the one waits until the other lets it go on.

use std::sync::Arc;

use tokio::sync::watch;

/// Holds an answer back until it is released; clones are the same hold.
#[derive(Clone, Debug)]
pub struct Hold {
    state: Arc<watch::Sender<State>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    is_reached: bool,
    is_released: bool,
    is_abandoned: bool,
}

/// Where an answer is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HoldPoint {
    Head,
    /// Before the event of this number.
    Event(usize),
}

impl Default for Hold {
    fn default() -> Self {
        Hold { state: Arc::new(watch::Sender::new(State::default())) }
    }
}

impl Hold {
    /// Lets the answer go on.
    pub fn release(&self) {
        self.state.send_modify(|state| state.is_released = true);
    }

    /// Waits until the server stands at the hold.
    pub async fn reached(&self) {
        self.until(|state| state.is_reached).await;
    }

    /// Waits until the client hangs up on a held answer.
    pub async fn abandoned(&self) {
        self.until(|state| state.is_abandoned).await;
    }

    /// Stands at the hold until it is released. Dropped before, as the server does when the client is gone, it says so.
    pub(super) async fn pass(&self) {
        self.state.send_modify(|state| state.is_reached = true);
        let _standing = Standing(self);
        self.until(|state| state.is_released).await;
    }

    async fn until(&self, condition: impl FnMut(&State) -> bool) {
        // The sender lives in `self`, so waiting cannot fail.
        let _ = self.state.subscribe().wait_for(condition).await;
    }
}

/// Says that the hold was left, whichever way.
struct Standing<'a>(&'a Hold);

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        self.0.state.send_modify(|state| state.is_abandoned = !state.is_released);
    }
}
