//! Where PostgreSQL's server programs are.

use std::path::{Path, PathBuf};

/// The folder that holds `postgres` and `initdb`: the one named, Debian's newest, then the search path.
#[expect(
    clippy::disallowed_methods,
    reason = "the search path is the system's; the other tells where a packager put PostgreSQL"
)]
pub(crate) fn find() -> Option<PathBuf> {
    let named = std::env::var_os("TRACEGATE_PG_BIN").map(PathBuf::from);
    let on_path = std::env::var_os("PATH")
        .map(|path| std::env::split_paths(&path).collect::<Vec<_>>())
        .unwrap_or_default();
    let others = ["/usr/pgsql/bin", "/opt/homebrew/opt/postgresql/bin", "/usr/local/opt/postgresql/bin"]
        .map(PathBuf::from);
    named.into_iter().chain(debian()).chain(on_path).chain(others).find(|folder| is_complete(folder))
}

fn is_complete(folder: &Path) -> bool {
    folder.join("postgres").is_file() && folder.join("initdb").is_file()
}

/// `/usr/lib/postgresql/<version>/bin`, newest first.
fn debian() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir("/usr/lib/postgresql") else { return Vec::new() };
    let mut versions: Vec<u32> =
        entries.flatten().filter_map(|e| e.file_name().to_str()?.parse().ok()).collect();
    versions.sort_unstable_by(|a, b| b.cmp(a));
    versions.into_iter().map(|version| PathBuf::from(format!("/usr/lib/postgresql/{version}/bin"))).collect()
}
