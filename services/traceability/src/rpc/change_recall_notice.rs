//! ChangeRecallNotice: a notice goes further on.

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall_notice::State;
use tracegate_proto::traceability::v1::{
    ChangeRecallNoticeRequest, ChangeRecallNoticeResponse, PlantEvent, RecallNotice,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::plant::Plant;
use crate::recall_notice;
use crate::refusals::Refusals;

impl Command for ChangeRecallNoticeRequest {
    type Answer = ChangeRecallNoticeResponse;

    const METHOD: &'static str = "ChangeRecallNotice";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::RecallNotice, &self.recall_notice_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let notice: RecallNotice = plant.kept(&self.recall_notice_id)?;
        let mut refusals = Refusals::default();
        let amounts = [
            ("confirmed_mg", self.confirmed_mg, State::QuantityConfirmed),
            ("recovered_mg", self.recovered_mg, State::Closed),
        ];
        for (field, mg, of) in amounts {
            if mg != 0 && self.state() != of {
                let rule = format!("belongs to {}", to_word(of.as_str_name(), "STATE_"));
                refusals.field(field, "state", rule);
            }
            if mg > notice.shipped_mg {
                let rule = format!("is more than the {} mg that were shipped", notice.shipped_mg);
                refusals.field(field, "shipped_mg", rule);
            }
        }
        refusals.check()?;
        let mut notice = recall_notice::moved(notice, self.state(), &self.note, turn)?;
        match self.state() {
            State::QuantityConfirmed => notice.confirmed_mg = self.confirmed_mg,
            State::Closed => notice.recovered_mg = self.recovered_mg,
            _ => {}
        }
        Ok(vec![Draft::new(turn.now, What::RecallNoticeChanged(notice))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> ChangeRecallNoticeResponse {
        let notice: Option<RecallNotice> = plant.kept(&self.recall_notice_id).ok();
        ChangeRecallNoticeResponse {
            notice: notice.map(|notice| RecallNotice { lines: Vec::new(), ..notice }),
        }
    }
}
