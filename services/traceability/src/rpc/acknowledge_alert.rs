//! AcknowledgeAlert: somebody saw an alert.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::alert::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    AcknowledgeAlertRequest, AcknowledgeAlertResponse, Alert, PlantEvent,
};

use crate::alert;
use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::plant::Plant;

impl Command for AcknowledgeAlertRequest {
    type Answer = AcknowledgeAlertResponse;

    const METHOD: &'static str = "AcknowledgeAlert";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Alert, &self.alert_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let alert: Alert = plant.kept(&self.alert_id)?;
        let acknowledger_id = turn.actor_id.to_string();
        let alert = Alert { acknowledger_id, ..alert::moved(alert, State::Acknowledged)? };
        Ok(vec![Draft::new(turn.now, What::AlertChanged(alert))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> AcknowledgeAlertResponse {
        AcknowledgeAlertResponse { alert: plant.kept(&self.alert_id).ok() }
    }
}
