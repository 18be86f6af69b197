//! What lots, places and parties are called among others: keys of GS1 where there are any, else tags of our own (RFC 4151).

use tracegate_gs1::{Gln, Gtin, Identifier, Sscc};
use uuid::Uuid;

/// Where our tags begin; whoever holds the domain in a year may mint them for good.
const TAG: &str = "tag:tracegate.dev,2026:";

/// All of a lot: by its product's GTIN and its code where that fits AI (10).
pub(crate) fn lot(gtin: &str, code: &str, id: Uuid) -> String {
    let by_gtin = gtin.parse::<Gtin>().ok().zip(code.parse().ok());
    by_gtin.map_or_else(|| tag("lot", id), |(gtin, lot)| Identifier::Lot { gtin, lot }.digital_link())
}

pub(crate) fn pallet(code: &str, id: Uuid) -> String {
    let sscc = code.parse::<Sscc>().ok();
    sscc.map_or_else(|| tag("pallet", id), |sscc| Identifier::LogisticUnit(sscc).digital_link())
}

pub(crate) fn location(gln: &str, id: Uuid) -> String {
    let gln = gln.parse::<Gln>().ok();
    let link = |gln| Identifier::Location { gln, extension: None }.digital_link();
    gln.map_or_else(|| tag("location", id), link)
}

pub(crate) fn party(gln: &str, id: Uuid) -> String {
    let gln = gln.parse::<Gln>().ok();
    gln.map_or_else(|| tag("party", id), |gln| Identifier::Party(gln).digital_link())
}

pub(crate) fn shipment(id: Uuid) -> String {
    tag("shipment", id)
}

pub(crate) fn run(id: &str) -> String {
    format!("{TAG}run:{id}")
}

pub(crate) fn step(run_id: &str, index: i32) -> String {
    format!("{TAG}step:{run_id}:{index}")
}

pub(crate) fn recall(id: &str) -> String {
    format!("{TAG}recall:{id}")
}

/// What something was measured with, which is known by its name only.
pub(crate) fn instrument(org: Uuid, name: &str) -> String {
    format!("{TAG}instrument:{org}:{}", encoded(name))
}

/// A business document of the plant's, which is known by its number only.
pub(crate) fn document(org: Uuid, kind: &str, number: &str) -> String {
    format!("{TAG}document:{org}:{kind}:{}", encoded(number))
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte))
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// The lot or pallet that one of our tags names.
pub(crate) fn tagged_lot(uri: &str) -> Option<Uuid> {
    let rest = uri.strip_prefix(TAG)?;
    let id = rest.strip_prefix("lot:").or_else(|| rest.strip_prefix("pallet:"))?;
    Uuid::try_parse(id).ok()
}

fn tag(kind: &str, id: Uuid) -> String {
    format!("{TAG}{kind}:{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lot_is_called_by_gs1_keys_where_they_fit() {
        let id = Uuid::nil();
        let tag = "tag:tracegate.dev,2026:lot:00000000-0000-0000-0000-000000000000";
        for (gtin, code, uri) in [
            ("04071000001232", "KW07", "https://id.gs1.org/01/04071000001232/10/KW07"),
            ("04071000001232", "KW/07", "https://id.gs1.org/01/04071000001232/10/KW%2F07"),
            ("04071000001232", "A-LOT-CODE-OF-MORE-THAN-20", tag),
            ("", "KW07", tag),
        ] {
            assert_eq!(lot(gtin, code, id), uri);
        }
        assert_eq!(tagged_lot(tag), Some(id));
        assert_eq!(tagged_lot("tag:tracegate.dev,2026:party:00000000-0000-0000-0000-000000000000"), None);
    }

    #[test]
    fn a_document_number_is_a_uri_whatever_it_says() {
        let uri = document(Uuid::nil(), "po", "4711 / ä");
        assert_eq!(
            uri,
            "tag:tracegate.dev,2026:document:00000000-0000-0000-0000-000000000000:po:4711%20%2F%20%C3%A4"
        );
    }
}
