//! A walk along the log, from a place on and up to the end it had when the walk began: every event that is asked for, in order.

use std::collections::BTreeMap;

use prost::Message;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{EpcisFilter, EpcisRecord, PlantEvent};

use crate::epcis::filter::Wanted;
use crate::epcis::own::{self, Names};
use crate::epcis::{described, self_contained};
use crate::store::{epcis, events, heads};

/// Places looked at in one transaction.
const PAGE: i64 = 200;
/// Of one message, which has at most 4 MiB; a single event may take more, but never that much.
const MESSAGE_BYTES: usize = 1 << 20;

pub(crate) struct Query {
    db: Db,
    org: OrgId,
    wanted: Wanted,
    stored: epcis::Filter,
    after: Cursor,
    /// The end of the log, when the walk began.
    pub until: i64,
    pub n_events: i64,
    is_done: bool,
}

/// Behind an event: its position, and its place in what was captured there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cursor {
    position: i64,
    place: i32,
}

impl Cursor {
    pub(crate) const START: Self = Self { position: 0, place: epcis::PLACE_MAX };

    /// As one number: places are less than 2 to the 16th, and positions less than 2 to the 32nd.
    pub(crate) fn number(self) -> i64 {
        self.position << 16 | i64::from(self.place)
    }

    pub(crate) fn from_number(number: i64) -> Self {
        Self { position: number >> 16, place: i32::try_from(number & 0xffff).unwrap_or(epcis::PLACE_MAX) }
    }
}

impl Query {
    pub(crate) async fn begin(
        db: Db,
        org: OrgId,
        filter: EpcisFilter,
        after: Cursor,
    ) -> Result<Self, ApiError> {
        let wanted = Wanted::new(filter);
        let mut tx = db.begin(org).await?;
        let head = heads::find(&mut tx).await?.position;
        let stored = wanted.stored(&mut tx).await?;
        let (first, last) = wanted.recorded(&mut tx).await?;
        drop(tx);
        let until = last.map_or(head, |last| last.min(head));
        let after = if first > after.position { Cursor { position: first, ..Cursor::START } } else { after };
        Ok(Self { db, org, wanted, stored, after, until, n_events: 0, is_done: false })
    }

    /// How far it has come.
    pub(crate) fn cursor(&self) -> Cursor {
        self.after
    }

    /// The next events, which fit into a message; none at the end. They may be no events at all, where only the cursor moved on.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<EpcisRecord>>, ApiError> {
        if self.is_done {
            return Ok(None);
        }
        let mut tx = self.db.begin(self.org).await?;
        let Cursor { position, place } = self.after;
        let places = epcis::page(&mut tx, &self.stored, (position, place), self.until, PAGE).await?;
        if places.is_empty() {
            self.is_done = true;
            return Ok(None);
        }
        let mut positions: Vec<i64> = places.iter().map(|place| place.0).collect();
        positions.dedup();
        let found = events::find_first(&mut tx, &positions).await?;
        let own: Vec<PlantEvent> = found.values().filter(|event| !is_captured(event)).cloned().collect();
        let names = Names::of(&mut tx, &own).await?;
        drop(tx);
        let records = tokio::task::block_in_place(|| self.records(&places, &found, &names))?;
        self.n_events += i64::try_from(records.len()).unwrap_or(0);
        Ok(Some(records))
    }

    fn records(
        &mut self,
        places: &[(i64, i32)],
        found: &BTreeMap<i64, PlantEvent>,
        names: &Names,
    ) -> Result<Vec<EpcisRecord>, ApiError> {
        let mut records: Vec<EpcisRecord> = Vec::new();
        let mut n_bytes = 0;
        for (position, place) in places {
            // What did not fit into memory together is found again next time.
            let Some(event) = found.get(position) else { break };
            let more = self.at(event, *place, names)?;
            n_bytes += more.iter().map(Message::encoded_len).sum::<usize>();
            if n_bytes > MESSAGE_BYTES && !records.is_empty() {
                break;
            }
            records.extend(more);
            self.after = Cursor { position: *position, place: *place };
        }
        Ok(records)
    }

    /// The one captured event at a place, or all that an event of the plant's own reads like.
    fn at(&self, event: &PlantEvent, place: i32, names: &Names) -> Result<Vec<EpcisRecord>, ApiError> {
        let found = match &event.what {
            Some(What::EpcisCaptured(captured)) => {
                let at = usize::try_from(place).ok().and_then(|place| captured.events.get(place)).cloned();
                at.into_iter().map(|event| self_contained(event, &captured.context)).collect()
            }
            _ => {
                let own = own::events(event, names)?;
                own.iter().map(|event| described(event, event.bare().to_string(), true)).collect::<Vec<_>>()
            }
        };
        let record = |epcis| EpcisRecord {
            event: Some(epcis),
            position: event.position,
            record_time: event.record_time,
            captured: is_captured(event),
        };
        Ok(found.into_iter().filter(|event| self.wanted.matches(event)).map(record).collect())
    }
}

fn is_captured(event: &PlantEvent) -> bool {
    matches!(event.what, Some(What::EpcisCaptured(_)))
}
