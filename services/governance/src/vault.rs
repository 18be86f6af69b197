//! The vault: what the gate's tokens stand for, sealed. A value is in it before the answer with its token leaves.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use time::OffsetDateTime;
use tracegate_platform::keys::{self, MasterKey};
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::judgement::Issued;
use crate::recorder::VaultMemory;
use crate::store::heads::Head;
use crate::store::vault::{self, Sealed, SealedKey};

/// Beyond it the memory begins anew: a token more is written once more, to no effect.
const KNOWN_MAX: usize = 100_000;
/// What a data key is sealed for under the master key.
const KEY_PURPOSE: &str = "governance/vault";

/// A token with the subject its call named.
pub(crate) struct IssuedFor<'a> {
    pub issued: &'a Issued,
    pub scope: &'a str,
    pub subject_hash: &'a [u8],
}

/// Seals what the vault does not have yet. Under the organization's lock.
pub(crate) async fn keep(
    memory: &mut VaultMemory,
    master: &MasterKey,
    tx: &mut OrgTx,
    head: &Head,
    issued: &[IssuedFor<'_>],
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    if memory.epoch != head.vault_epoch || memory.known.len() > KNOWN_MAX {
        *memory = VaultMemory { epoch: head.vault_epoch, ..VaultMemory::default() };
    }
    let mut fresh: Vec<&IssuedFor<'_>> = Vec::new();
    for issued in issued {
        if memory.known.insert((issued.issued.token.clone(), issued.subject_hash.to_vec())) {
            fresh.push(issued);
        }
    }
    if fresh.is_empty() {
        return Ok(());
    }
    let (key_version, key) = match memory.key.take() {
        Some(newest) => newest,
        None => data_key(master, tx, now).await?,
    };
    let sealed = fresh.into_iter().map(|issued| Sealed {
        token: issued.issued.token.clone(),
        class: issued.issued.class.clone(),
        scope: issued.scope.to_owned(),
        subject_hash: issued.subject_hash.to_vec(),
        key_version,
        sealed_value: seal(&key, &issued.issued.token, &issued.issued.value),
    });
    vault::insert(tx, &sealed.collect::<Vec<_>>(), now).await?;
    // Only right once committed: a lane whose batch fails forgets it.
    memory.key = Some((key_version, key));
    Ok(())
}

/// The newest data key and its version; the first one is made here.
async fn data_key(
    master: &MasterKey,
    tx: &mut OrgTx,
    now: OffsetDateTime,
) -> Result<(i32, LessSafeKey), ApiError> {
    let org = tx.org().0;
    let newest = match vault::newest_key(tx).await? {
        Some(newest) => newest,
        None => {
            let first = new_key(master, org, 1, now);
            vault::insert_key(tx, &first).await?;
            first
        }
    };
    Ok((newest.key_version, open_key(master, org, &newest)?))
}

/// A data key of its own randomness, sealed under the master key.
pub(crate) fn new_key(master: &MasterKey, org: Uuid, key_version: i32, now: OffsetDateTime) -> SealedKey {
    let mut key = [0; 32];
    keys::random(&mut key);
    SealedKey { key_version, sealed_key: master.seal(KEY_PURPOSE, org, &key), created_at: now }
}

pub(crate) fn open_key(master: &MasterKey, org: Uuid, sealed: &SealedKey) -> Result<LessSafeKey, ApiError> {
    let key = master.open(KEY_PURPOSE, org, &sealed.sealed_key).map_err(ApiError::internal)?;
    let key = UnboundKey::new(&AES_256_GCM, &key)
        .map_err(|_| ApiError::internal("inconsistent: a data key of vault_keys has another length"))?;
    Ok(LessSafeKey::new(key))
}

/// AES-256-GCM with a random nonce in front, bound to the token: a value moved to another token does not open.
pub(crate) fn seal(key: &LessSafeKey, token: &str, value: &str) -> Vec<u8> {
    let mut nonce = [0; NONCE_LEN];
    keys::random(&mut nonce);
    let mut sealed = value.as_bytes().to_vec();
    let tag = key
        .seal_in_place_separate_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(token.as_bytes()),
            &mut sealed,
        )
        .expect("AES-GCM seals anything below 64 GiB");
    [nonce.as_slice(), &sealed, tag.as_ref()].concat()
}

/// `None` where it was changed, or sealed for another token or under another key.
pub(crate) fn open(key: &LessSafeKey, token: &str, sealed: &[u8]) -> Option<String> {
    let (nonce, body) = sealed.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut body = body.to_vec();
    let plain = key.open_in_place(nonce, Aad::from(token.as_bytes()), &mut body).ok()?;
    String::from_utf8(plain.to_vec()).ok()
}
