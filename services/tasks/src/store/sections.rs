use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::tasks::v1::Section;

use crate::template::TemplateId;

/// Puts these sections in the place of any before.
pub(crate) async fn replace(tx: &mut OrgTx, id: TemplateId, sections: &[Section]) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("DELETE FROM template_sections WHERE org_id = $1 AND template_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    let headings: Vec<String> = sections.iter().map(|section| section.heading.clone()).collect();
    let levels: Vec<i32> = sections.iter().map(|section| section.level).collect();
    sqlx::query!(
        "INSERT INTO template_sections (org_id, template_id, section_index, heading, level)
         SELECT $1, $2, place - 1, heading, level
         FROM unnest($3::text[], $4::integer[]) WITH ORDINALITY AS sections (heading, level, place)",
        org,
        id.0,
        &headings,
        &levels
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn all(tx: &mut OrgTx, id: TemplateId) -> Result<Vec<Section>, ApiError> {
    let org = tx.org().0;
    let sections = sqlx::query_as!(
        Section,
        "SELECT heading, level FROM template_sections WHERE org_id = $1 AND template_id = $2 ORDER BY section_index",
        org,
        id.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(sections)
}
