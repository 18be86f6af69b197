use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

/// The organization's gate, as it is while its row is locked.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub tree_size: i64,
    pub tree_peaks: Vec<u8>,
    pub decided_at: Option<OffsetDateTime>,
    pub policy_version: i64,
    pub vault_epoch: i64,
    pub config_version: i64,
    pub has_budgets: bool,
    pub retention_days: i32,
    pub time_zone: String,
    pub legal_hold_reason: Option<String>,
    pub legal_hold_at: Option<OffsetDateTime>,
    pub ingested_at: Option<OffsetDateTime>,
}

impl Default for Head {
    /// That of an organization whose gate was never used.
    fn default() -> Self {
        Self {
            tree_size: 0,
            tree_peaks: Vec::new(),
            decided_at: None,
            policy_version: 1,
            vault_epoch: 0,
            config_version: 0,
            has_budgets: false,
            retention_days: 365,
            time_zone: "UTC".to_owned(),
            legal_hold_reason: None,
            legal_hold_at: None,
            ingested_at: None,
        }
    }
}

impl Head {
    /// Now, as the log sees it: its time never goes back, whatever a clock does.
    pub(crate) fn time(&self, now: OffsetDateTime) -> OffsetDateTime {
        self.decided_at.map_or(now, |last| last.max(now))
    }
}

/// Locks the organization's gate until the transaction ends: whatever must be exact is done under it.
pub(crate) async fn lock(tx: &mut OrgTx) -> Result<Head, ApiError> {
    let org = tx.org().0;
    let locked = sqlx::query_as!(
        Head,
        "SELECT tree_size, tree_peaks, decided_at, policy_version, vault_epoch, config_version, has_budgets, retention_days,
           time_zone, legal_hold_reason, legal_hold_at, ingested_at
         FROM gate_heads WHERE org_id = $1 FOR UPDATE",
        org
    )
    .fetch_optional(tx.conn())
    .await?;
    if let Some(head) = locked {
        return Ok(head);
    }
    // Of two first calls at once one inserts, the other waits for it and finds the row.
    sqlx::query!("INSERT INTO gate_heads (org_id) VALUES ($1) ON CONFLICT DO NOTHING", org)
        .execute(tx.conn())
        .await?;
    Box::pin(lock(tx)).await
}

/// As it is at this moment, without a lock.
pub(crate) async fn find(tx: &mut OrgTx) -> Result<Head, ApiError> {
    let org = tx.org().0;
    let head = sqlx::query_as!(
        Head,
        "SELECT tree_size, tree_peaks, decided_at, policy_version, vault_epoch, config_version, has_budgets, retention_days,
           time_zone, legal_hold_reason, legal_hold_at, ingested_at
         FROM gate_heads WHERE org_id = $1",
        org
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(head.unwrap_or_default())
}

/// A policy of any scope was published.
pub(crate) async fn set_policy_version(tx: &mut OrgTx, version: i64) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("UPDATE gate_heads SET policy_version = $2 WHERE org_id = $1", org, version)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Prices, providers or settings changed.
pub(crate) async fn config_changed(tx: &mut OrgTx) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("UPDATE gate_heads SET config_version = config_version + 1 WHERE org_id = $1", org)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Values were erased from the vault, or it has another data key.
pub(crate) async fn vault_changed(tx: &mut OrgTx) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("UPDATE gate_heads SET vault_epoch = vault_epoch + 1 WHERE org_id = $1", org)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// From now on calls ask for budgets.
pub(crate) async fn has_budgets(tx: &mut OrgTx) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("UPDATE gate_heads SET has_budgets = true WHERE org_id = $1", org)
        .execute(tx.conn())
        .await?;
    Ok(())
}
