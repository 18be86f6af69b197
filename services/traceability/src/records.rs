//! The records that regulators ask for, from the log: which events they tell of, and what they say of each.

use std::collections::{BTreeSet, HashMap};

use tracegate_food_records as food;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Caller, Db, OrgTx, audit};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::{ExportHeader, PlantEvent, Recall, RecordsFilter, RecordsFormat};
use uuid::Uuid;

use crate::Traceability;
use crate::event;
use crate::item::Kind;
use crate::lot::{Lot, LotId, LotNumber};
use crate::records::catalogue::Catalogue;
use crate::store::{heads, items, lots, recalls, records};
use crate::times::time;

pub(crate) mod catalogue;
pub(crate) mod file;
pub(crate) mod recall;
pub(crate) mod said;

/// Lots read at once.
const LOTS_PER_READ: usize = 1_000;
/// Rows of a file. Its gaps are kept until its end, and each row may have several.
const ROWS_MAX: usize = 200_000;

/// A walk over the events of a file, up to the end that the log had when it began.
pub(crate) struct Records {
    db: Db,
    org: OrgId,
    pub until: i64,
    stored: records::Filter,
    chosen: Chosen,
    catalogue: Catalogue,
    n_rows: usize,
}

/// What the database does not look at; nothing chosen is everything.
#[derive(Debug, Default)]
struct Chosen {
    lots: Option<BTreeSet<LotNumber>>,
    products: BTreeSet<Uuid>,
    shipped_to: BTreeSet<String>,
    shipped_from: BTreeSet<String>,
}

/// Events of one kind, with the lots that they name.
pub(crate) struct Page {
    pub events: Vec<PlantEvent>,
    lots: HashMap<Uuid, Lot>,
}

impl Records {
    /// What a filter names must be there.
    async fn begin(app: &Traceability, org: OrgId, filter: &RecordsFilter) -> Result<Self, ApiError> {
        let db = app.db.clone();
        let recalled = match filter.recall_id.as_str() {
            "" => None,
            id => Some(recalled_lots(app, org, id).await?),
        };
        let mut tx = db.begin(org).await?;
        let until = heads::find(&mut tx).await?.position;
        let named = match filter.lot_codes.as_slice() {
            [] => None,
            codes => Some(lot_numbers(&mut tx, codes).await?),
        };
        let lots = match (named, recalled) {
            (Some(named), Some(recalled)) => Some(&named & &recalled),
            (named, recalled) => named.or(recalled),
        };
        let product_ids = ids("filter.product_ids", &filter.product_ids)?;
        let products = product_ids.iter().map(|id| (Kind::Product, *id)).collect();
        let found: BTreeSet<Uuid> =
            items::find_all(&mut tx, &products, &BTreeSet::new()).await?.iter().map(|item| item.id).collect();
        missing("product", &product_ids, &found)?;
        for (field, wanted) in [
            ("filter.shipped_to_ids", &filter.shipped_to_ids),
            ("filter.shipped_from_ids", &filter.shipped_from_ids),
        ] {
            let wanted = ids(field, wanted)?;
            let kinds = [Kind::Party, Kind::Location];
            let items = wanted.iter().flat_map(|id| kinds.map(|kind| (kind, *id))).collect();
            let found = items::find_all(&mut tx, &items, &BTreeSet::new()).await?;
            missing("party or location", &wanted, &found.iter().map(|item| item.id).collect())?;
        }
        let positions = match &lots {
            None => None,
            Some(lots) => {
                let numbers: Vec<LotNumber> = lots.iter().copied().collect();
                Some(records::positions_of(&mut tx, &numbers).await?)
            }
        };
        drop(tx);
        let stored = records::Filter {
            occurred_from: time("filter.occurred_from", &filter.occurred_from)?,
            occurred_until: time("filter.occurred_until", &filter.occurred_until)?,
            positions,
        };
        let chosen = Chosen {
            lots,
            products: product_ids,
            shipped_to: filter.shipped_to_ids.iter().cloned().collect(),
            shipped_from: filter.shipped_from_ids.iter().cloned().collect(),
        };
        let catalogue = Catalogue::default();
        Ok(Self { db, org, until, stored, chosen, catalogue, n_rows: 0 })
    }

    /// The next events of a kind behind a position; none where there are no more.
    pub(crate) async fn next(&mut self, kind: &'static str, after: i64) -> Result<Option<Page>, ApiError> {
        let mut tx = self.db.begin(self.org).await?;
        let events = records::page(&mut tx, kind, &self.stored, after, self.until).await?;
        if events.is_empty() {
            return Ok(None);
        }
        let mut ids = BTreeSet::new();
        for event in &events {
            let named = event::lots(event)?;
            ids.extend(named.lots.into_iter().chain(named.pallets).map(|lot| lot.0));
        }
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let mut found = HashMap::new();
        for page in ids.chunks(LOTS_PER_READ) {
            found.extend(
                lots::find_all(&mut tx, page, &[], &[]).await?.into_iter().map(|lot| (lot.id.0, lot)),
            );
        }
        self.catalogue.meet(&mut tx, &events, found.values()).await?;
        Ok(Some(Page { events, lots: found }))
    }

    /// Makes room for rows; a file that would have too many is refused rather than cut.
    pub(crate) fn count(&mut self, n_rows: usize) -> Result<(), ApiError> {
        self.n_rows = self.n_rows.saturating_add(n_rows);
        limit_rows(self.n_rows)
    }

    /// Whether a lot is chosen.
    fn is_chosen(&self, lot: &Lot) -> bool {
        let Chosen { lots, products, .. } = &self.chosen;
        lots.as_ref().is_none_or(|lots| lots.contains(&lot.number))
            && (products.is_empty() || lot.product_id.is_some_and(|id| products.contains(&id)))
    }

    fn is_shipped_to(&self, ids: [&String; 2]) -> bool {
        self.chosen.shipped_to.is_empty() || ids.into_iter().any(|id| self.chosen.shipped_to.contains(id))
    }

    fn is_shipped_from(&self, ids: [&String; 2]) -> bool {
        self.chosen.shipped_from.is_empty() || ids.into_iter().any(|id| self.chosen.shipped_from.contains(id))
    }
}

pub(crate) fn limit_rows(n_rows: usize) -> Result<(), ApiError> {
    if n_rows > ROWS_MAX {
        let message = format!("the file would have more than {ROWS_MAX} rows: ask for fewer days or lots");
        return Err(ApiError::new(ErrorReason::RequestTooLarge, message).with("limit_rows", ROWS_MAX));
    }
    Ok(())
}

impl Page {
    fn lot(&self, id: &str) -> Result<&Lot, ApiError> {
        let id = LotId::from_field("lot_id", id)?;
        self.lots
            .get(&id.0)
            .ok_or_else(|| ApiError::internal(format!("inconsistent: lot {id} of an event is not there")))
    }

    pub(crate) fn last_position(&self) -> i64 {
        self.events.last().map_or(i64::MAX, |event| event.position)
    }
}

/// Lots that are or were in a recall's scope; those of a drill, which marks none, as its report has them.
async fn recalled_lots(app: &Traceability, org: OrgId, id: &str) -> Result<BTreeSet<LotNumber>, ApiError> {
    let missing = || ApiError::not_found(Kind::Recall.noun(), id);
    let id = Uuid::try_parse(id).map_err(|_| missing())?;
    let mut tx = app.db.begin(org).await?;
    let recall: Recall = items::find(&mut tx, Kind::Recall, id).await?.ok_or_else(missing)?.message()?;
    if !recall.is_drill {
        return recalls::lots_of(&mut tx, id).await;
    }
    drop(tx);
    let standing = crate::recall::standing(&app.db, &app.graphs, org, &recall).await?;
    let mut tx = app.db.begin(org).await?;
    Ok(lots::numbers_of(&mut tx, &[], &standing.scope.lots).await?.into_iter().collect())
}

/// Every code must be one of a lot, whoever assigned it.
async fn lot_numbers(tx: &mut OrgTx, codes: &[String]) -> Result<BTreeSet<LotNumber>, ApiError> {
    let found = lots::codes_among(tx, codes).await?;
    if let Some(unknown) = codes.iter().find(|code| !found.contains(*code)) {
        return Err(ApiError::not_found("lot", unknown));
    }
    Ok(lots::numbers_of(tx, codes, &[]).await?.into_iter().collect())
}

fn missing(what: &'static str, wanted: &BTreeSet<Uuid>, found: &BTreeSet<Uuid>) -> Result<(), ApiError> {
    wanted.difference(found).next().map_or(Ok(()), |id| Err(ApiError::not_found(what, id)))
}

fn ids(field: &'static str, ids: &[String]) -> Result<BTreeSet<Uuid>, ApiError> {
    ids.iter()
        .map(|id| Uuid::try_parse(id).map_err(|_| ApiError::invalid(field, "string.uuid", "is no UUID")))
        .collect()
}

/// What is in a file that was asked for, what it is called, and how it is written. Whoever asked is in the audit trail, with the `action`.
pub(crate) async fn begin_file(
    app: &Traceability,
    caller: &Caller,
    filter: &RecordsFilter,
    format: RecordsFormat,
    (name, action): (&str, &'static str),
) -> Result<(Records, ExportHeader, food::FileOptions), ApiError> {
    let now = app.clock.now();
    let records = Records::begin(app, caller.org, filter).await?;
    let (format, extension, media_type) = self::format(format);
    let mut tx = app.db.begin(caller.org).await?;
    let attributes = [
        ("format", extension.to_owned()),
        ("position", records.until.to_string()),
        ("n_lot_codes", filter.lot_codes.len().to_string()),
        ("recall_id", filter.recall_id.clone()),
    ];
    audit::record(&mut tx, caller, now, action, "records".to_owned(), attributes).await?;
    tx.commit().await?;
    let header = ExportHeader {
        file_name: format!("{name}-{}.{extension}", now.date()),
        media_type: media_type.to_owned(),
        position: records.until,
    };
    let options = food::FileOptions { format, written_at: now, glossary: glossary(records.until) };
    Ok((records, header, options))
}

/// How a file is written, by what it is called and what it is.
pub(crate) fn format(format: RecordsFormat) -> (food::Format, &'static str, &'static str) {
    match format {
        // The contract refuses a format that is not said.
        RecordsFormat::Xlsx | RecordsFormat::Unspecified => {
            (food::Format::Xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
        RecordsFormat::Csv => (food::Format::Csv { byte_order_mark: true }, "zip", "application/zip"),
    }
}

/// What the words of the plant in a file mean.
pub(crate) fn glossary(until: i64) -> Vec<food::Term> {
    let term = |term: &str, meaning: String| food::Term { term: term.to_owned(), meaning };
    vec![
        term(
            "Record",
            "Position of the event in the plant's log, which is numbered without gaps; behind a hyphen the line in it.".to_owned(),
        ),
        term("As of", format!("Tells what was recorded up to position {until} of the log. Events that were taken back until then are left out.")),
        term("Plant", "Assigned by the plant that keeps this log.".to_owned()),
    ]
}
