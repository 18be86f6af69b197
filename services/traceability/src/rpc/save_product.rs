//! SaveProduct: a product is made or changed.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{PlantEvent, SaveProductRequest, SaveProductResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::master_data;
use crate::plant::Plant;

impl Command for SaveProductRequest {
    type Answer = SaveProductResponse;

    const METHOD: &'static str = "SaveProduct";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        master_data::needs(self.product.as_ref(), needs);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        master_data::decide(self.product.as_ref(), "product", plant, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SaveProductResponse {
        let saved = events.iter().find_map(|event| match &event.what {
            Some(What::ProductSaved(saved)) => Some(saved),
            _ => None,
        });
        SaveProductResponse { product: master_data::saved(plant, saved) }
    }
}
