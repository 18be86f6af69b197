//! ResolveAlert: an alert is done with.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::alert::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{Alert, PlantEvent, ResolveAlertRequest, ResolveAlertResponse};

use crate::alert;
use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::plant::Plant;

impl Command for ResolveAlertRequest {
    type Answer = ResolveAlertResponse;

    const METHOD: &'static str = "ResolveAlert";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Alert, &self.alert_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let alert: Alert = plant.kept(&self.alert_id)?;
        let (resolver_id, note) = (turn.actor_id.to_string(), self.note.clone());
        let alert = Alert { resolver_id, note, ..alert::moved(alert, State::Resolved)? };
        Ok(vec![Draft::new(turn.now, What::AlertChanged(alert))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> ResolveAlertResponse {
        ResolveAlertResponse { alert: plant.kept(&self.alert_id).ok() }
    }
}
