//! A plant that has something to report, and files as their readers see them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use prost::Message;
use tracegate_proto::events::v1::AuditEvent;
use tracegate_proto::traceability::v1::export_dispatch931_response::Part as DispatchPart;
use tracegate_proto::traceability::v1::export_recall_report_response::Part as ReportPart;
use tracegate_proto::traceability::v1::export_sortable_response::Part as SortablePart;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::reference_document::Type as DocumentType;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, request_id};

use super::plant::{Plant, kg, new_lot, of, pieces};

pub(super) const SSCC: &str = "040123400000000011";
pub(super) const GTIN: &str = "04071000001232";

pub(super) struct Reporting {
    pub plant: Plant,
    pub chicken: Product,
    pub farm: Party,
    pub shop: Party,
    /// Of the shop.
    pub store: Location,
    pub raw: Lot,
}

/// What came with an export.
#[derive(Debug, Default)]
pub(super) struct Exported {
    pub header: ExportHeader,
    pub bytes: Vec<u8>,
    pub gaps: Vec<ExportGap>,
    pub summary: ExportSummary,
}

fn order(number: &str) -> Vec<ReferenceDocument> {
    vec![ReferenceDocument { r#type: DocumentType::PurchaseOrder.into(), number: number.to_owned() }]
}

impl Reporting {
    /// Received with all there is to say, and without; made into two; shipped once to a known place, and once to nobody; and a shipment taken back.
    pub(super) async fn start() -> Self {
        let plant = Plant::start().await;
        let data = || plant.olga.master_data();
        let chicken = Product {
            name: "Chicken".to_owned(),
            gtin: GTIN.to_owned(),
            commodity: "Poultry".to_owned(),
            pack_size: "10 kg box".to_owned(),
            on_traceability_list: true,
            ..Product::default()
        };
        let request = SaveProductRequest { product: Some(chicken), request_id: request_id() };
        let chicken = data().save_product(request).await.unwrap().into_inner().product.unwrap();
        let party = async |name: &str| {
            let party = Party { name: name.to_owned(), supplier: true, customer: true, ..Party::default() };
            let request = SavePartyRequest { party: Some(party), request_id: request_id() };
            data().save_party(request).await.unwrap().into_inner().party.unwrap()
        };
        let (farm, shop) = (party("Farm").await, party("Shop").await);
        let place = async |name: &str, party_id: &str| {
            let location = Location {
                name: name.to_owned(),
                street: "1 Main Street".to_owned(),
                city: "Graz".to_owned(),
                postal_code: "8010".to_owned(),
                country: "AT".to_owned(),
                phone: "+43 1".to_owned(),
                party_id: party_id.to_owned(),
                ..Location::default()
            };
            let request = SaveLocationRequest { location: Some(location), request_id: request_id() };
            data().save_location(request).await.unwrap().into_inner().location.unwrap()
        };
        let (dock, barn, store) =
            (place("Dock", "").await, place("Barn", &farm.id).await, place("Store", &shop.id).await);
        let known = NewLot {
            product_id: chicken.id.clone(),
            location_id: dock.id.clone(),
            ..new_lot("RAW-1", Type::Raw, kg(10))
        };
        let request = ReceiveLotsRequest {
            lots: vec![known],
            supplier_id: farm.id.clone(),
            source_location_id: barn.id,
            documents: order("PO-1"),
            request_id: request_id(),
            ..ReceiveLotsRequest::default()
        };
        let raw = plant.olga.lots().receive_lots(request).await.unwrap().into_inner().lots.remove(0);
        let raw = plant.release(&raw).await;
        let unknown = plant.received("RAW-2", 5).await;
        let skewers = NewLot { location_id: dock.id, ..new_lot("SKW-1", Type::Skw15, pieces(200)) };
        let request = TransformLotsRequest {
            inputs: vec![of(&raw, kg(3)), of(&unknown, kg(1))],
            outputs: vec![skewers],
            documents: order("=WO-1"),
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        let made = plant.olga.lots().transform_lots(request).await.unwrap().into_inner().outputs.remove(0);
        let made = plant.release(&made).await;
        let pallet = plant.pack(SSCC, vec![of(&raw, kg(2))]).await.unwrap().pallet.unwrap();
        let request = ShipLotsRequest {
            shipment_code: "SHIP-1".to_owned(),
            contents: vec![of(&made, pieces(120))],
            pallet_ids: vec![pallet.id],
            customer_id: shop.id.clone(),
            destination_location_id: store.id.clone(),
            documents: order("PO-2"),
            request_id: request_id(),
            ..ShipLotsRequest::default()
        };
        plant.olga.lots().ship_lots(request).await.unwrap();
        plant.ship("SHIP-2", vec![of(&unknown, kg(1))], &[]).await.unwrap();
        let slip = plant.ship("SHIP-3", vec![of(&unknown, kg(2))], &[]).await.unwrap().event.unwrap();
        plant.void(slip.position).await.unwrap();
        Self { plant, chicken, farm, shop, store, raw }
    }
}

macro_rules! collect {
    ($stream:expr, $part:ident) => {{
        let mut stream = $stream;
        let mut exported = Exported::default();
        let mut n_messages = 0;
        loop {
            let Some(message) = stream.message().await? else { panic!("the file is not whole") };
            n_messages += 1;
            match message.part.unwrap() {
                $part::Header(header) => {
                    assert_eq!(n_messages, 1, "the header comes first");
                    exported.header = header;
                }
                $part::Chunk(chunk) => exported.bytes.extend_from_slice(&chunk),
                $part::Gaps(gaps) => exported.gaps.extend(gaps.gaps),
                $part::Summary(summary) => {
                    assert!(stream.message().await?.is_none(), "the summary comes last");
                    exported.summary = summary;
                    break;
                }
            }
        }
        assert_eq!(usize::try_from(exported.summary.size_bytes).unwrap(), exported.bytes.len());
        assert_eq!(usize::try_from(exported.summary.n_gaps).unwrap(), exported.gaps.len());
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &exported.bytes);
        assert_eq!(exported.summary.sha256, tracegate_platform::keys::hex(hash.as_ref()));
        Ok(exported)
    }};
}

pub(super) async fn sortable(
    person: &Person,
    request: ExportSortableRequest,
) -> Result<Exported, tonic::Status> {
    collect!(person.exports().export_sortable(request).await?.into_inner(), SortablePart)
}

pub(super) async fn dispatches(
    person: &Person,
    request: ExportDispatch931Request,
) -> Result<Exported, tonic::Status> {
    collect!(person.exports().export_dispatch931(request).await?.into_inner(), DispatchPart)
}

pub(super) async fn recall_report(
    person: &Person,
    request: ExportRecallReportRequest,
) -> Result<Exported, tonic::Status> {
    collect!(person.exports().export_recall_report(request).await?.into_inner(), ReportPart)
}

/// Rows by sheet, without their headings, each cell by its heading.
pub(super) type Sheets = BTreeMap<String, Vec<BTreeMap<String, String>>>;

fn sheet(mut rows: impl Iterator<Item = Vec<String>>) -> Vec<BTreeMap<String, String>> {
    let headings = rows.next().unwrap_or_default();
    rows.map(|row| headings.iter().cloned().zip(row).collect()).collect()
}

/// A workbook as a program sees it that is not ours.
pub(super) fn workbook(bytes: Vec<u8>) -> Sheets {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let text = |data: &Data| match data {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::DateTime(day) => format!("day {}", day.as_f64()),
        other => panic!("{other:?}"),
    };
    let names = workbook.sheet_names();
    let read = |name: String| {
        assert!(workbook.worksheet_formula(&name).unwrap().is_empty(), "a formula in {name}");
        let range = workbook.worksheet_range(&name).unwrap();
        let rows = range.rows().map(|row| row.iter().map(text).collect());
        (name, sheet(rows))
    };
    names.into_iter().map(read).collect()
}

/// The names of the files in a zip, and their texts.
pub(super) fn archive(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

/// How often an action is in the audit trail: in the outbox or, once a relay has moved it, in the feed.
pub(super) async fn n_audited(plant: &Plant, action: &str) -> usize {
    let mut admin = plant.t.database.admin().await;
    let payloads: Vec<Vec<u8>> = sqlx::query_scalar(
        "SELECT payload FROM platform.outbox WHERE feed = 'audit' UNION ALL SELECT payload FROM platform.feed_events WHERE feed = 'audit'",
    )
    .fetch_all(&mut admin)
    .await
    .unwrap();
    let action_of = |payload: &Vec<u8>| AuditEvent::decode(payload.as_slice()).unwrap().action;
    payloads.iter().filter(|payload| action_of(payload) == action).count()
}
