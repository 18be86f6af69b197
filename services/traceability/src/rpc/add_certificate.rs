//! AddCertificate: a certificate of analysis is kept with its lots.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::keys::sha256;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    AddCertificateRequest, AddCertificateResponse, Certificate, PlantEvent,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::saved;
use crate::taking;

impl Command for AddCertificateRequest {
    type Answer = AddCertificateResponse;

    const METHOD: &'static str = "AddCertificate";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        let lots = self.certificate.iter().flat_map(|certificate| &certificate.lot_ids);
        lots.into_iter().try_for_each(|id| needs.lot("certificate.lot_ids", id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let added = self.certificate.clone().unwrap_or_default();
        let mut refusals = Refusals::default();
        taking::named(plant, "certificate.lot_ids", &added.lot_ids, &mut refusals);
        for (field, said) in [("file_name", &added.file_name), ("media_type", &added.media_type)] {
            if said.is_empty() != added.file.is_empty() {
                let rule = "must be given with a file, and only with one";
                refusals.field(format!("certificate.{field}"), "file", rule);
            }
        }
        refusals.check()?;
        let file_sha256 = match added.file.is_empty() {
            true => Vec::new(),
            false => sha256(&added.file).to_vec(),
        };
        let certificate = Certificate {
            id: Uuid::now_v7().to_string(),
            file_sha256: file_sha256.into(),
            adder_id: turn.actor_id.to_string(),
            record_time: Some(timestamp(turn.now)),
            ..added
        };
        Ok(vec![Draft::new(turn.now, What::CertificateAdded(certificate))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> AddCertificateResponse {
        let added: Option<Certificate> = saved(plant, events);
        AddCertificateResponse {
            certificate: added.map(|added| Certificate { file: Vec::new().into(), ..added }),
        }
    }
}
