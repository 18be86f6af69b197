//! OpenRecall: everything that was made of what is suspect is marked, held and called back, all at once.

use std::collections::BTreeMap;

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::traceability::v1::alert::Rule;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{
    OpenRecallRequest, OpenRecallResponse, PlantEvent, Recall, RecallNotice, RecallShipment,
};
use uuid::Uuid;

use crate::alert;
use crate::command::{Command, Draft, Needs, Turn};
use crate::lot::Lot;
use crate::plant::Plant;
use crate::recall;
use crate::recall_lots;
use crate::recall_notice;
use crate::rpc::saved;

/// What auditors ask of a mock recall.
const TARGET_SECONDS: i64 = 4 * 3_600;

impl Command for OpenRecallRequest {
    type Answer = OpenRecallResponse;

    const METHOD: &'static str = "OpenRecall";
    const GOES_FIRST: bool = true;

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        let scope = self.scope.clone().unwrap_or_default();
        recall::check(&scope, "scope.", false)?;
        needs.recalls.insert(self.request_id.clone(), scope);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let found = plant.scope(&self.request_id);
        let found = found.ok_or_else(|| ApiError::internal("the scope of a recall was not found"))?;
        let scope = self.scope.clone().unwrap_or_default();
        if found.lots.is_empty() && scope.supplier_id.is_empty() {
            return Err(ApiError::invalid("scope", "required", "concerns no lot"));
        }
        let id = Uuid::now_v7();
        let mut of_customers: BTreeMap<&str, Vec<&RecallShipment>> = BTreeMap::new();
        for line in found.shipped.iter().filter(|_| !self.drill) {
            of_customers.entry(&line.customer_id).or_default().push(line);
        }
        let notices: Vec<RecallNotice> =
            of_customers.into_values().map(|lines| recall_notice::created(id, &lines, turn)).collect();
        let recall = Recall {
            id: id.to_string(),
            name: self.name.clone(),
            reason: self.reason.clone(),
            state: State::Open.into(),
            is_drill: self.drill,
            scope: Some(scope),
            summary: Some(found.summary),
            n_lots: i64::try_from(found.lots.len()).unwrap_or(i64::MAX),
            opener_id: turn.actor_id.to_string(),
            open_time: Some(timestamp(turn.now)),
            target_seconds: if self.target_seconds == 0 { TARGET_SECONDS } else { self.target_seconds },
            n_notices: i32::try_from(notices.len()).unwrap_or(i32::MAX),
            open_position: plant.head.position + 1,
            ..Recall::default()
        };
        let message = format!("recall {} was opened: {}", self.name, self.reason);
        let mut drafts = vec![Draft::new(turn.now, What::RecallChanged(recall.clone()))];
        if !self.drill {
            let lots: Vec<&Lot> = found.lots.iter().filter_map(|id| plant.lot(*id)).collect();
            drafts.extend(recall_lots::added(&recall, &lots, 0, turn));
            drafts.push(alert::raised(plant, Rule::Recall, (&recall.id, &self.name), message, turn.now));
        }
        drafts.extend(
            notices.into_iter().map(|notice| Draft::new(turn.now, What::RecallNoticeChanged(notice))),
        );
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> OpenRecallResponse {
        let notices = events.iter().filter_map(|event| match &event.what {
            Some(What::RecallNoticeChanged(notice)) => {
                let notice: RecallNotice = plant.kept(&notice.id).ok()?;
                Some(RecallNotice { lines: Vec::new(), ..notice })
            }
            _ => None,
        });
        OpenRecallResponse { notices: notices.collect(), recall: saved(plant, events) }
    }
}
