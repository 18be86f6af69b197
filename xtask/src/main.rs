//! Development tasks. `cargo xtask gen` writes the Rust side of `gen/`; the other languages come from buf (see Makefile).

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

mod field_rules;
mod rust_code;

fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("gen") => rust_code::write(&repository_root()?),
        other => bail!("unknown task {other:?}; there is: gen"),
    }
}

fn repository_root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the repository root")?.to_owned())
}
