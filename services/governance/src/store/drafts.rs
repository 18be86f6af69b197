use tracegate_platform::{ApiError, OrgTx, typed_ids};

typed_ids!(DraftId);

/// Whether there was one to delete.
pub(crate) async fn delete(tx: &mut OrgTx, id: DraftId) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let deleted = sqlx::query!("DELETE FROM policy_drafts WHERE org_id = $1 AND draft_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    Ok(deleted.rows_affected() > 0)
}
