//! Data of others, which stand beside the repository and are not part of it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The one example of GS1's that is refused: its event has two ids.
pub(crate) const BROKEN_EXAMPLE: &str = "AssociationEvent-h.jsonld";

/// Files of a folder below `shared/testdata/epcis`, by name; none, with a warning, where the data are absent.
pub(crate) fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/testdata/epcis").join(folder);
    let Ok(entries) = fs::read_dir(&folder) else {
        // Past the capture of the test harness, which would hide it because nothing fails.
        let absent = folder.display();
        let warning =
            format!("\n*** NOT TESTED: {absent} is absent; nothing is compared with the standard ***\n\n");
        io::stderr().write_all(warning.as_bytes()).unwrap();
        return Vec::new();
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    assert!(!files.is_empty(), "{} has no .{extension}", folder.display());
    files
}

/// The standard's own examples that are proper JSON.
pub(crate) fn standard_examples() -> Vec<PathBuf> {
    let mut files = files("gs1", "jsonld");
    files.retain(|path| !path.ends_with(BROKEN_EXAMPLE));
    files
}
