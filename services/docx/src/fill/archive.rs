//! Archive: the zip again, with other content in the parts that changed and everything else as it lay.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::read::ZipArchive;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Entries keep their order, compression and time; of those that did not change the compressed bytes are copied.
pub(super) fn rewrite(document: &[u8], changed: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, ZipError> {
    let mut old = ZipArchive::new(Cursor::new(document))?;
    let mut new = ZipWriter::new(Cursor::new(Vec::with_capacity(document.len())));
    for index in 0..old.len() {
        let entry = old.by_index_raw(index)?;
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let Some(content) = changed.get(&name) else {
            new.raw_copy_file(entry)?;
            continue;
        };
        let mut options = SimpleFileOptions::default().compression_method(entry.compression());
        if let Some(time) = entry.last_modified() {
            options = options.last_modified_time(time);
        }
        new.start_file(name, options)?;
        new.write_all(content)?;
    }
    new.set_raw_comment(old.comment().into())?;
    Ok(new.finish()?.into_inner())
}
