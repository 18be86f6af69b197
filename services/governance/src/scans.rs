//! What messages were found to hold, so that an unchanged message of a growing chat is not scanned again.

use std::sync::Arc;

use moka::sync::Cache;
use tracegate_detection::{Detector, Finding};
use tracegate_platform::keys::sha256;

/// Findings are small; the messages themselves are not kept.
const MESSAGES_MAX: u64 = 50_000;
/// Hashing a shorter text takes as long as scanning it.
const BYTES_MIN: usize = 512;

/// The scans of one policy's detector. A new policy begins anew.
#[derive(Clone)]
pub(crate) struct Scans(Cache<[u8; 32], Arc<[Finding]>>);

impl Default for Scans {
    fn default() -> Self {
        Self(Cache::new(MESSAGES_MAX))
    }
}

impl Scans {
    pub(crate) fn of(&self, detector: &Detector, text: &str) -> Arc<[Finding]> {
        if text.len() < BYTES_MIN {
            return detector.scan_overlapping(text).into();
        }
        let hash = sha256(text.as_bytes());
        if let Some(found) = self.0.get(&hash) {
            return found;
        }
        let found: Arc<[Finding]> = detector.scan_overlapping(text).into();
        self.0.insert(hash, found.clone());
        found
    }
}
