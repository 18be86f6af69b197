//! Passwords: Argon2id over an HMAC with a pepper that is not in the database. Hashing is bounded in number, and so in memory;
//! beyond a short line it is refused at once rather than made to wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use aws_lc_rs::hmac;
use tokio::sync::Semaphore;
use tracegate_platform::ApiError;
use tracegate_platform::keys::MasterKey;
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

/// RFC 9106 and the OWASP sheet: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Waiting for a place beyond this is refused: the caller would be gone before its turn.
const LINE_PER_PLACE: usize = 16;

#[derive(Clone)]
pub(crate) struct Passwords {
    pepper: Arc<hmac::Key>,
    places: Arc<Semaphore>,
    in_line: Arc<AtomicUsize>,
    in_line_max: usize,
    /// What an unknown account's password is compared with, so that it takes as long as a known one's.
    nobody: Arc<tokio::sync::OnceCell<String>>,
}

impl Passwords {
    pub(crate) fn new(keys: &MasterKey, hashing_max: usize) -> Self {
        Self {
            pepper: Arc::new(keys.hmac_key("auth/password-pepper", Uuid::nil())),
            places: Arc::new(Semaphore::new(hashing_max)),
            in_line: Arc::default(),
            in_line_max: hashing_max * LINE_PER_PLACE,
            nobody: Arc::default(),
        }
    }

    /// The PHC string to store.
    pub(crate) async fn hash(&self, password: &str) -> Result<String, ApiError> {
        let peppered = self.pepper(password);
        self.in_turn(move || {
            let hash = argon2()?.hash_password(peppered.as_ref());
            hash.map(|hash| hash.to_string()).map_err(|e| ApiError::internal(e.to_string()))
        })
        .await
    }

    /// Whether the password is the one of `phc`; without a `phc` it is not, after the same work.
    pub(crate) async fn verify(&self, password: &str, phc: Option<&str>) -> Result<bool, ApiError> {
        let known = phc.is_some();
        let phc = match phc {
            Some(phc) => phc.to_owned(),
            None => self.nobody.get_or_try_init(|| self.hash("nobody's password")).await?.clone(),
        };
        let peppered = self.pepper(password);
        let right = self
            .in_turn(move || {
                let hash = PasswordHash::new(&phc).map_err(|e| ApiError::internal(e.to_string()))?;
                Ok(argon2()?.verify_password(peppered.as_ref(), &hash).is_ok())
            })
            .await?;
        Ok(right && known)
    }

    fn pepper(&self, password: &str) -> hmac::Tag {
        hmac::sign(&self.pepper, password.as_bytes())
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let _place = InLine::join(&self.in_line, self.in_line_max)?;
        let permit = self.places.acquire().await.map_err(ApiError::internal)?;
        let done = tokio::task::spawn_blocking(work).await.map_err(ApiError::internal)?;
        drop(permit);
        done
    }
}

struct InLine<'a>(&'a AtomicUsize);

impl<'a> InLine<'a> {
    fn join(line: &'a AtomicUsize, max: usize) -> Result<Self, ApiError> {
        let place = Self(line);
        if line.fetch_add(1, Ordering::Relaxed) < max {
            return Ok(place);
        }
        Err(ApiError::new(ErrorReason::Overloaded, "too many sign-ins at once")
            .retry_after(Duration::from_secs(1)))
    }
}

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn argon2() -> Result<Argon2<'static>, ApiError> {
    let params =
        Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|e| ApiError::internal(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Passwords of ten or more characters that head the published lists of leaked ones.
const COMMON: &str = include_str!("common_passwords.txt");

/// Refuses what is guessed first: the common ones, runs and repetitions, and words from the person's own sign-up.
pub(crate) fn refuse_guessable(
    field: &'static str,
    password: &str,
    context: &[&str],
) -> Result<(), ApiError> {
    let folded = password.to_lowercase();
    let guessable = |why: &str| {
        Err(ApiError::invalid(field, "password.guessable", format!("is guessed too easily: {why}")))
    };
    if COMMON.lines().any(|common| common == folded) {
        return guessable("it is one of the most common passwords");
    }
    let mut bytes: Vec<u8> = folded.bytes().collect();
    bytes.dedup();
    if bytes.len() < 4 {
        return guessable("it repeats the same characters");
    }
    let steps =
        |step: i16| folded.as_bytes().windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step);
    if steps(1) || steps(-1) {
        return guessable("it is a run of characters");
    }
    // A word that makes up most of the password adds nothing to guess.
    let names_itself = context.iter().any(|word| {
        let word = word.to_lowercase();
        word.len() >= 4 && folded.contains(&word) && folded.len() < word.len() + 5
    });
    if names_itself {
        return guessable("it is little more than your own name, address or organization");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessable_passwords_are_refused_and_phrases_are_not() {
        let check = |password: &str, ok: bool| {
            let verdict = refuse_guessable("password", password, &["ana.silva", "plant-one", "tracegate"]);
            assert_eq!(verdict.is_ok(), ok, "{password}");
        };
        check("password123", false);
        check("Password123", false);
        check("aaaaaaaaaaaa", false);
        check("abcdefghijkl", false);
        check("9876543210", false);
        check("ana.silva1", false);
        check("Tracegate1!", false);
        check("correct horse battery", true);
        check("  pass with spaces  ", true);
        check("пароль-длинный", true);
    }

    #[tokio::test]
    async fn a_password_verifies_byte_for_byte_and_nobody_has_none() {
        let passwords = Passwords::new(&MasterKey::from_hex(&"7".repeat(64)).expect("64 digits"), 2);
        let phc = passwords.hash(" Grüße 🔑 mit Raum ").await.unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(passwords.verify(" Grüße 🔑 mit Raum ", Some(&phc)).await.unwrap());
        assert!(!passwords.verify("Grüße 🔑 mit Raum", Some(&phc)).await.unwrap());
        assert!(!passwords.verify("nobody's password", None).await.unwrap());
    }
}
