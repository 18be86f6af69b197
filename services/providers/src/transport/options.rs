//! What an operator may set about connections.

use std::time::Duration;

use rustls::pki_types::CertificateDer;

use super::AddressPolicy;

/// Settings of one client. A client has its own connections, so two policies never share one.
#[derive(Clone, Debug)]
pub struct TransportOptions {
    pub address_policy: AddressPolicy,
    /// Allows `http://` to addresses other than loopback, and with it keys and prompts that others can read.
    pub allow_plaintext: bool,
    pub timeouts: Timeouts,
    pub limits: Limits,
    /// Certificate authorities trusted besides the system's.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Idle connections kept for each provider.
    pub idle_connections_max: usize,
}

impl Default for TransportOptions {
    fn default() -> Self {
        TransportOptions {
            address_policy: AddressPolicy::PublicOnly,
            allow_plaintext: false,
            timeouts: Timeouts::default(),
            limits: Limits::default(),
            extra_roots: Vec::new(),
            idle_connections_max: 64,
        }
    }
}

/// How long each part of a call may take.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// Name, TCP and TLS.
    pub connect: Duration,
    /// From sending to the answer's head. A model that is not asked to stream thinks all of its answer first.
    pub first_byte: Duration,
    /// Between two pieces of a body; a stream also has to begin within it.
    pub between_chunks: Duration,
    /// A whole call, a stream to its end.
    pub total: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(300),
            between_chunks: Duration::from_secs(120),
            total: Duration::from_secs(900),
        }
    }
}

/// The most bytes taken from a provider.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The head of an answer over HTTP/1.1, the header list over HTTP/2.
    pub header_bytes_max: usize,
    /// A whole answer, and all events of a stream together.
    pub body_bytes_max: usize,
    /// An error's answer; what is longer is cut, as only its beginning is read.
    pub error_bytes_max: usize,
    /// One event of a stream, and one line of it.
    pub event_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            header_bytes_max: 64 << 10,
            // Longer than the longest text a model writes today (128,000 tokens), also when escaped byte by byte.
            body_bytes_max: 32 << 20,
            error_bytes_max: 64 << 10,
            event_bytes_max: 16 << 20,
        }
    }
}
