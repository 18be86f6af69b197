use prost::Message;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::tasks::v1::Field;

use crate::template::TemplateId;

/// Puts these fields in the place of any before.
pub(crate) async fn replace(tx: &mut OrgTx, id: TemplateId, fields: &[Field]) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("DELETE FROM template_fields WHERE org_id = $1 AND template_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    let section_indexes: Vec<i32> = fields.iter().map(|field| field.section_index).collect();
    let labels: Vec<String> = fields.iter().map(|field| field.label.clone()).collect();
    let kinds: Vec<String> =
        fields.iter().map(|field| to_word(field.kind().as_str_name(), "KIND_").to_owned()).collect();
    let encoded: Vec<Vec<u8>> = fields.iter().map(Message::encode_to_vec).collect();
    sqlx::query!(
        "INSERT INTO template_fields (org_id, template_id, field_index, section_index, label, kind, field)
         SELECT $1, $2, place - 1, section_index, label, kind, field
         FROM unnest($3::integer[], $4::text[], $5::text[], $6::bytea[])
              WITH ORDINALITY AS fields (section_index, label, kind, field, place)",
        org,
        id.0,
        &section_indexes,
        &labels,
        &kinds,
        &encoded
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn all(tx: &mut OrgTx, id: TemplateId) -> Result<Vec<Field>, ApiError> {
    let org = tx.org().0;
    let encoded = sqlx::query_scalar!(
        "SELECT field FROM template_fields WHERE org_id = $1 AND template_id = $2 ORDER BY field_index",
        org,
        id.0
    )
    .fetch_all(tx.conn())
    .await?;
    encoded.into_iter().map(|bytes| Field::decode(bytes.as_slice()).map_err(ApiError::internal)).collect()
}
