//! Limits: how large and how deep an uploaded document may be before it is refused.

/// What is refused at once; the numbers come from real templates, the largest of which is a tenth of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The file as uploaded: 25 MiB, the size at which mail servers give up as well.
    pub compressed_bytes_max: u64,
    /// Entries in the zip: 2,000; a manual with a picture on every page has a few hundred.
    pub entries_max: usize,
    /// One inflated part: 64 MiB of XML is about ten thousand pages.
    pub part_bytes_max: u64,
    /// All inflated parts together: 256 MiB.
    pub inflated_bytes_max: u64,
    /// Inflated to compressed size: 200; honest WordprocessingML seldom passes 40.
    pub ratio_max: u64,
    /// The ratio is looked at from 1 MiB on, because small parts of blanks compress without limit.
    pub ratio_from_bytes: u64,
    /// Nested elements: 256; Word itself stays below 100.
    pub xml_depth_max: usize,
    /// Paragraphs, tables, rows, cells, controls and fields of one part: 500,000, some ten thousand pages.
    pub blocks_max: usize,
    /// Pieces of text of one part (a run is usually one): 4 million, so that the memory stays bounded.
    pub pieces_max: usize,
    /// Places in the text of one part that rules take for fields: 200,000, ten for each field allowed.
    pub places_max: usize,
    /// Fields of one document: 20,000; a person can correct none of a longer list.
    pub fields_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            compressed_bytes_max: 25 << 20,
            entries_max: 2_000,
            part_bytes_max: 64 << 20,
            inflated_bytes_max: 256 << 20,
            ratio_max: 200,
            ratio_from_bytes: 1 << 20,
            xml_depth_max: 256,
            blocks_max: 500_000,
            pieces_max: 4_000_000,
            places_max: 200_000,
            fields_max: 20_000,
        }
    }
}
