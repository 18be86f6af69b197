//! Fields that many events have.

use tracegate_epcis::{BizTransactionType, EventBuilder, Json, Number, Object};
use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::ReferenceDocument;
use tracegate_proto::traceability::v1::reference_document::Type as DocumentType;

use super::NAMESPACE;
use super::names::Names;
use crate::epcis::uris;

/// Lots as a whole, whatever is left of them.
pub(super) fn whole<'a>(part: EventBuilder, lots: impl IntoIterator<Item = &'a str>) -> EventBuilder {
    let elements = lots.into_iter().map(|uri| Json::from(Object::from_iter([("epcClass", uri)])));
    part.field("quantityList", Json::List(elements.collect()))
}

pub(super) fn located(part: EventBuilder, place: Option<&str>) -> EventBuilder {
    match place {
        Some(place) => part.read_point(place).biz_location(place),
        None => part,
    }
}

pub(super) fn documented(part: EventBuilder, documents: &[ReferenceDocument], names: &Names) -> EventBuilder {
    documents.iter().fold(part, |part, document| {
        let (kind, word) = match document.r#type() {
            DocumentType::BillOfLading => (BizTransactionType::Bol, "bol"),
            DocumentType::PurchaseOrder => (BizTransactionType::Po, "po"),
            DocumentType::DespatchAdvice => (BizTransactionType::Desadv, "desadv"),
            DocumentType::Invoice => (BizTransactionType::Inv, "inv"),
            DocumentType::WorkOrder => (BizTransactionType::Prodorder, "prodorder"),
            DocumentType::BatchLog => {
                (BizTransactionType::Private(format!("{NAMESPACE}batch_log")), "batch_log")
            }
            DocumentType::CertificateOfAnalysis => (BizTransactionType::Cert, "cert"),
            DocumentType::Unspecified | DocumentType::Other => {
                (BizTransactionType::Private(format!("{NAMESPACE}document")), "document")
            }
        };
        part.biz_transaction(&kind, &uris::document(names.org, word, &document.number))
    })
}

/// In which run it happened, and at which of its steps.
pub(super) fn in_run(part: EventBuilder, run_id: &str, step_index: Option<i32>) -> EventBuilder {
    if run_id.is_empty() {
        return part;
    }
    let part = part.field("tracegate:run", uris::run(run_id));
    match step_index {
        Some(index) => part.field("tracegate:step", Json::Number(Number::from(i64::from(index)))),
        None => part,
    }
}

/// `units` of 10 to the power of `-scale`, with no needless digit.
pub(super) fn decimal(units: i64, scale: usize) -> Result<Number, ApiError> {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    Number::from_digits(&format!("{sign}{whole}{point}{fraction}"))
        .ok_or_else(|| ApiError::internal("a decimal that is no number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilograms_are_exact() {
        for (mg, kilograms) in [
            (1, "0.000001"),
            (1_000_000, "1"),
            (12_345_678, "12.345678"),
            (1_500_000, "1.5"),
            (-20, "-0.00002"),
            (0, "0"),
        ] {
            assert_eq!(decimal(mg, 6).unwrap().as_str(), kilograms);
        }
        assert_eq!(decimal(-18_500, 3).unwrap().as_str(), "-18.5");
    }
}
