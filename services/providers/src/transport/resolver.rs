//! Names resolved to allowed addresses only.

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use futures_util::TryFutureExt;
use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use tower::Service;

use super::AddressPolicy;

/// The system's resolver behind an address policy.
#[derive(Clone, Debug)]
pub(super) struct Resolver {
    system: GaiResolver,
    guard: Guard,
}

/// What a connection must respect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guard {
    pub(super) policy: AddressPolicy,
    /// For `http://` without leave to go anywhere in plaintext.
    pub(super) loopback_only: bool,
}

/// Marks an I/O error as ours, so that the client can tell a refusal from a failure.
#[derive(Debug, thiserror::Error)]
#[error("the address is not allowed")]
pub(super) struct AddressRefused;

impl Guard {
    pub(super) fn allows(self, address: IpAddr) -> bool {
        self.policy.allows(address) && (!self.loopback_only || address.to_canonical().is_loopback())
    }
}

impl Resolver {
    pub(super) fn new(guard: Guard) -> Self {
        Resolver { system: GaiResolver::new(), guard }
    }
}

impl Service<Name> for Resolver {
    type Response = vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, io::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let guard = self.guard;
        Box::pin(self.system.call(name).and_then(move |found| async move {
            let allowed: Vec<_> = found.filter(|address| guard.allows(address.ip())).collect();
            // One refused address among allowed ones is skipped: what is left is what would have been connected to.
            if allowed.is_empty() {
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, AddressRefused));
            }
            Ok(allowed.into_iter())
        }))
    }
}
