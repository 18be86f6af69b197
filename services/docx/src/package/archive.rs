//! Archive: the zip beneath a package, inflated under limits that do not believe the headers.

use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use zip::read::ZipArchive;
use zip::result::ZipError;

use super::OpenError;
use crate::limits::Limits;

const OLE_MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const LOCAL_HEADER_MAGIC: &[u8] = b"PK\x03\x04";
const END_MAGIC: &[u8] = b"PK\x05\x06";
const END_LEN: usize = 22;
const END_COMMENT_MAX: usize = 65_535;
const CHUNK_BYTES: usize = 64 << 10;

pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    /// Part names are compared without case (ECMA-376 part 2, 6.2.2.3).
    by_lowercase: HashMap<String, usize>,
    limits: Limits,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8], limits: Limits) -> Result<Self, OpenError> {
        refuse_other_formats(bytes)?;
        let size = bytes.len() as u64;
        if size > limits.compressed_bytes_max {
            return Err(OpenError::TooLarge { bytes: size, bytes_max: limits.compressed_bytes_max });
        }
        // Counted before the directory is read: half a million entries fit into 25 MiB.
        refuse_too_many(entries_claimed(bytes).ok_or(OpenError::Truncated)?, &limits)?;

        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| OpenError::Truncated)?;
        refuse_too_many(zip.len(), &limits)?;
        let mut archive = Self { zip, names: Vec::new(), by_lowercase: HashMap::new(), limits };
        archive.list()?;
        Ok(archive)
    }

    fn list(&mut self) -> Result<(), OpenError> {
        for raw in self.zip.file_names_raw() {
            let name = String::from_utf8_lossy(raw).into_owned();
            if !is_safe(&name) {
                return Err(OpenError::UnsafeName { name });
            }
            if self.by_lowercase.insert(name.to_ascii_lowercase(), self.names.len()).is_some() {
                return Err(OpenError::DuplicateEntry { name });
            }
            self.names.push(name);
        }
        // The reader folds equal names into one, so it must be asked.
        if self.zip.has_duplicate_names() {
            return Err(OpenError::DuplicateEntry { name: "in the central directory".to_owned() });
        }
        Ok(())
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(super) fn actual_name(&self, name: &str) -> Option<String> {
        let index = self.by_lowercase.get(&name.to_ascii_lowercase())?;
        self.names.get(*index).cloned()
    }

    pub(super) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, OpenError> {
        let Some(&index) = self.by_lowercase.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        let mut content = Vec::new();
        self.inflate(index, self.limits.inflated_bytes_max, |chunk| content.extend_from_slice(chunk))?;
        Ok(Some(content))
    }

    /// Inflates every entry, so that a damaged or exploding one is met now, and keeps the wanted ones.
    pub(super) fn read_all(&mut self, wanted: &[String]) -> Result<BTreeMap<String, Vec<u8>>, OpenError> {
        let mut left = self.limits.inflated_bytes_max;
        let mut parts = BTreeMap::new();
        for index in 0..self.zip.len() {
            let name = self.names.get(index).cloned().unwrap_or_default();
            let is_wanted = wanted.contains(&name);
            let mut content = Vec::new();
            left -= self.inflate(index, left, |chunk| {
                if is_wanted {
                    content.extend_from_slice(chunk);
                }
            })?;
            if is_wanted {
                parts.insert(name, content);
            }
        }
        Ok(parts)
    }

    fn inflate(&mut self, index: usize, left: u64, mut keep: impl FnMut(&[u8])) -> Result<u64, OpenError> {
        let limits = self.limits;
        let name = self.names.get(index).cloned().unwrap_or_default();
        let mut file = self.zip.by_index(index).map_err(|error| refusal(&name, &error))?;
        let compressed = file.compressed_size().min(limits.compressed_bytes_max);
        let mut chunk = vec![0; CHUNK_BYTES];
        let mut inflated = 0_u64;
        loop {
            let n = file.read(&mut chunk).map_err(|error| damaged(&name, &error.to_string()))?;
            if n == 0 {
                return Ok(inflated);
            }
            inflated += n as u64;
            if inflated > limits.part_bytes_max {
                return Err(OpenError::PartTooLarge { name, bytes_max: limits.part_bytes_max });
            }
            if inflated > left {
                return Err(OpenError::InflatedTooLarge { bytes_max: limits.inflated_bytes_max });
            }
            if inflated > limits.ratio_from_bytes && inflated > compressed.saturating_mul(limits.ratio_max) {
                return Err(OpenError::RatioTooHigh { name, ratio_max: limits.ratio_max });
            }
            keep(chunk.get(..n).unwrap_or_default());
        }
    }
}

fn refuse_other_formats(bytes: &[u8]) -> Result<(), OpenError> {
    if bytes.starts_with(OLE_MAGIC.get(..4).unwrap_or(OLE_MAGIC)) {
        let is_doc = contains_utf16(bytes, "WordDocument") && !contains_utf16(bytes, "EncryptedPackage");
        return Err(if is_doc { OpenError::LegacyDoc } else { OpenError::Encrypted });
    }
    if bytes.starts_with(LOCAL_HEADER_MAGIC) || bytes.starts_with(END_MAGIC) {
        return Ok(());
    }
    // A few bytes of a zip are a zip cut short rather than something else.
    if !bytes.is_empty() && LOCAL_HEADER_MAGIC.starts_with(bytes) {
        return Err(OpenError::Truncated);
    }
    Err(OpenError::NotZip)
}

/// OLE directories hold their stream names in UTF-16LE.
fn contains_utf16(bytes: &[u8], name: &str) -> bool {
    let needle: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(needle.len()).any(|window| window == needle)
}

fn entries_claimed(bytes: &[u8]) -> Option<usize> {
    let tail_start = bytes.len().saturating_sub(END_LEN + END_COMMENT_MAX);
    let tail = bytes.get(tail_start..)?;
    let at = tail.windows(END_MAGIC.len()).rposition(|window| window == END_MAGIC)?;
    let count = tail.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes(count.try_into().ok()?)))
}

fn refuse_too_many(entries: usize, limits: &Limits) -> Result<(), OpenError> {
    if entries > limits.entries_max {
        return Err(OpenError::TooManyEntries { entries, entries_max: limits.entries_max });
    }
    Ok(())
}

fn is_safe(name: &str) -> bool {
    let has_drive = name.chars().nth(1) == Some(':');
    let climbs = name.split('/').any(|segment| segment == ".." || segment == ".");
    let is_odd = name.chars().any(|c| c == '\\' || c.is_control());
    !(name.is_empty() || name.starts_with('/') || has_drive || climbs || is_odd)
}

fn refusal(name: &str, error: &ZipError) -> OpenError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            OpenError::EncryptedEntry { name: name.to_owned() }
        }
        other => damaged(name, &other.to_string()),
    }
}

fn damaged(name: &str, problem: &str) -> OpenError {
    OpenError::Corrupt { name: name.to_owned(), problem: problem.to_owned() }
}
