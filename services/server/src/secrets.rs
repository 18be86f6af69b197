//! The installation's own secrets: given by the environment, or, on a laptop, made once and kept in the data folder.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, bail};
use secrecy::{ExposeSecret, SecretString};
use tracegate_platform::identity::MeshKey;
use tracegate_platform::keys::{MasterKey, hex, hex_decode, random};

use crate::config::Config;

pub fn master_key(config: &Config) -> anyhow::Result<MasterKey> {
    let text = given_or_kept(config.master_key.as_ref(), &config.data_dir, "master.key")?;
    strong("TRACEGATE_MASTER_KEY", text.expose_secret())?;
    MasterKey::from_hex(text.expose_secret()).context("TRACEGATE_MASTER_KEY: must be 64 hexadecimal digits")
}

pub fn mesh_key(config: &Config) -> anyhow::Result<MeshKey> {
    let text = given_or_kept(config.mesh_key.as_ref(), &config.data_dir, "mesh.key")?;
    strong("TRACEGATE_MESH_KEY", text.expose_secret())?;
    let bytes = hex_decode(text.expose_secret()).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    Ok(MeshKey::new(&bytes.context("TRACEGATE_MESH_KEY: must be 64 hexadecimal digits")?))
}

fn given_or_kept(given: Option<&SecretString>, folder: &Path, name: &str) -> anyhow::Result<SecretString> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    let path = folder.join(name);
    if let Ok(kept) = fs::read_to_string(&path) {
        return Ok(kept.trim().to_owned().into());
    }
    let mut bytes = [0; 32];
    random(&mut bytes);
    fs::create_dir_all(folder).with_context(|| format!("create {}", folder.display()))?;
    let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
    match file {
        Ok(mut file) => {
            file.write_all(hex(&bytes).as_bytes()).with_context(|| format!("write {}", path.display()))?
        }
        // Another process of this folder was first: its key counts.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Ok(fs::read_to_string(&path)
                .with_context(|| format!("read {}", path.display()))?
                .trim()
                .to_owned()
                .into());
        }
        Err(error) => return Err(error).with_context(|| format!("create {}", path.display())),
    }
    Ok(hex(&bytes).into())
}

/// A key somebody typed to get on with it protects nothing.
fn strong(name: &str, text: &str) -> anyhow::Result<()> {
    let mut digits: Vec<char> = text.trim().chars().collect();
    digits.sort_unstable();
    digits.dedup();
    if digits.len() < 8 {
        bail!("{name}: is too regular to be a secret; make one with `openssl rand -hex 32`");
    }
    Ok(())
}
