//! Check: before a filled document leaves, it is opened again and compared with the template.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::read::ZipArchive;

use super::FillError;
use crate::package::Package;
use crate::parse::stories;

/// Every entry is there, in its order; those that did not change are the same to the byte, and those that did are what was planned and can be read.
pub(super) fn check(
    document: &[u8],
    filled: &[u8],
    changed: &BTreeMap<String, Vec<u8>>,
) -> Result<(), FillError> {
    let broken = |error: &dyn std::fmt::Display| FillError::Check(error.to_string());
    let mut old = ZipArchive::new(Cursor::new(document)).map_err(|error| broken(&error))?;
    let mut new = ZipArchive::new(Cursor::new(filled)).map_err(|error| broken(&error))?;
    if old.len() != new.len() {
        return Err(FillError::Check(format!("{} entries became {}", old.len(), new.len())));
    }
    for index in 0..old.len() {
        let mut before = old.by_index(index).map_err(|error| broken(&error))?;
        let mut after = new.by_index(index).map_err(|error| broken(&error))?;
        if before.name_raw() != after.name_raw() {
            return Err(FillError::Check(format!("entry {index} has another name")));
        }
        let name = String::from_utf8_lossy(after.name_raw()).into_owned();
        let mut content = Vec::new();
        after.read_to_end(&mut content).map_err(|error| broken(&error))?;
        let is_as_planned = match changed.get(&name) {
            Some(planned) => content == *planned,
            None => {
                let mut template = Vec::with_capacity(content.len());
                before.read_to_end(&mut template).map_err(|error| broken(&error))?;
                content == template
            }
        };
        if !is_as_planned {
            return Err(FillError::Check(format!("{name} is not what was planned")));
        }
    }
    stories(&Package::open(filled)?)?;
    Ok(())
}
