//! What the report of a recall says, from the log: how an open one stands, and how a closed one stood when it was closed.

use tracegate_food_records as food;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db};
use tracegate_proto::traceability::v1::recall_notice::Step;
use tracegate_proto::traceability::v1::{
    Recall, RecallLoss, RecallLot, RecallNotice, RecallShipment, RecallSummary,
};
use uuid::Uuid;

use crate::graphs::Graphs;
use crate::item::{Kept, Kind};
use crate::lot::LotId;
use crate::recall;
use crate::recall_lines::{self, PAGE};
use crate::records::catalogue::given;
use crate::records::limit_rows;
use crate::records::said::documents;
use crate::store::{items, lots, recalls};

mod facts;
mod timeline;

/// A recall with all that it concerns.
pub(crate) struct Report {
    pub recall: Recall,
    /// Of the log, when the report was asked for.
    pub head: i64,
    /// Of the log, which quantities answer.
    until: i64,
    summary: RecallSummary,
    in_house: Vec<RecallLot>,
    shipped: Vec<RecallShipment>,
    lost: Vec<RecallLoss>,
    notices: Vec<RecallNotice>,
    n_marked_lots: i64,
    suspect: Vec<food::RecallFact>,
    steps: Vec<food::RecallStep>,
}

impl Report {
    pub(crate) async fn of(db: &Db, graphs: &Graphs, org: OrgId, recall: Recall) -> Result<Self, ApiError> {
        let id = Uuid::try_parse(&recall.id).map_err(ApiError::internal)?;
        let recall::Standing { head, until, scope } = recall::standing(db, graphs, org, &recall).await?;
        limit_rows(scope.in_house.len() + scope.shipped.len() + scope.lost.len())?;

        let mut tx = db.begin(org).await?;
        let suspect = facts::suspect(&mut tx, &recall.scope.clone().unwrap_or_default()).await?;
        let mut in_house = Vec::with_capacity(scope.in_house.len());
        for page in scope.in_house.chunks(PAGE) {
            in_house.extend(recall_lines::in_house(&mut tx, page).await?);
        }
        if until < head {
            let ids: Vec<Uuid> = scope.in_house.iter().map(|lot| lot.lot_id).collect();
            let states = lots::states_at(&mut tx, &ids, until).await?;
            for lot in &mut in_house {
                let id = LotId::from_field("lot_id", &lot.lot_id)?;
                lot.state = states.get(&id).copied().map_or(lot.state, Into::into);
            }
        }
        in_house.sort_by(|a, b| {
            (&a.location_name, a.state, &a.lot_code).cmp(&(&b.location_name, b.state, &b.lot_code))
        });
        let shipped = recall_lines::shipped(&mut tx, &scope.shipped).await?;
        let mut lost = Vec::with_capacity(scope.lost.len());
        for page in scope.lost.chunks(PAGE) {
            lost.extend(recall_lines::lost(&mut tx, page).await?);
        }
        lost.sort_by_key(|loss| (loss.reason, loss.position));
        let in_house_mg = in_house.iter().map(|lot| lot.on_hand_mg).sum();
        let summary = recall_lines::summary(&scope, in_house_mg, &shipped);
        let notices = items::page_newest(&mut tx, Kind::RecallNotice, Some(id), &[], None, i64::MAX).await?;
        let mut notices =
            notices.iter().map(|item| item.message()).collect::<Result<Vec<RecallNotice>, _>>()?;
        notices.sort_by(|a, b| (&a.customer_name, &a.id).cmp(&(&b.customer_name, &b.id)));
        let n_marked_lots = recalls::n_marked(&mut tx, id).await?;
        let steps = timeline::steps(&mut tx, &recall, head).await?;
        Ok(Self {
            recall,
            head,
            until,
            summary,
            in_house,
            shipped,
            lost,
            notices,
            n_marked_lots,
            suspect,
            steps,
        })
    }

    pub(crate) fn in_house(&self) -> impl Iterator<Item = food::RecallInHouse> {
        self.in_house.iter().map(|lot| food::RecallInHouse {
            location: given(lot.location_name.clone()),
            state: to_word(lot.state().as_str_name(), "STATE_").to_owned(),
            lot: lot.lot_code.clone(),
            lot_type: to_word(lot.r#type().as_str_name(), "TYPE_").to_owned(),
            on_hand_mg: lot.on_hand_mg,
            expected_mg: lot.expected_mg,
            max_mg: lot.max_mg,
        })
    }

    pub(crate) fn shipped(&self) -> impl Iterator<Item = food::RecallShipped> {
        self.shipped.iter().map(|part| food::RecallShipped {
            customer: given(part.customer_name.clone()),
            destination: given(part.destination_name.clone()),
            lot: part.lot_code.clone(),
            ssccs: part.ssccs.clone(),
            shipped_mg: part.quantity_mg,
            expected_mg: part.expected_mg,
            max_mg: part.max_mg,
            shipped_at: part.occur_time.as_ref().and_then(from_timestamp),
            shipment: part.shipment_code.clone(),
            documents: documents(&part.documents),
            record: part.position.to_string(),
        })
    }

    pub(crate) fn lost(&self) -> impl Iterator<Item = food::RecallLost> {
        self.lost.iter().map(|part| food::RecallLost {
            reason: to_word(part.reason().as_str_name(), "ADJUST_REASON_").to_owned(),
            lot: part.lot_code.clone(),
            lost_mg: part.quantity_mg,
            expected_mg: part.expected_mg,
            lost_at: part.occur_time.as_ref().and_then(from_timestamp),
            record: part.position.to_string(),
        })
    }

    pub(crate) fn notices(&self) -> impl Iterator<Item = food::RecallNoticed> {
        let step = |step: &Step| {
            Some(food::NoticeStep {
                state: to_word(step.state().as_str_name(), "STATE_").to_owned(),
                at: from_timestamp(step.time.as_ref()?)?,
                note: step.note.clone(),
            })
        };
        self.notices.iter().map(move |notice| food::RecallNoticed {
            customer: given(notice.customer_name.clone()),
            state: notice.state_word().to_owned(),
            shipped_mg: notice.shipped_mg,
            confirmed_mg: notice.confirmed_mg,
            recovered_mg: notice.recovered_mg,
            steps: notice.steps.iter().filter_map(step).collect(),
            record: notice.position.to_string(),
        })
    }

    pub(crate) fn steps(&self) -> impl Iterator<Item = &food::RecallStep> {
        self.steps.iter()
    }
}
