//! What an organization has set beside its policies, as this process last read it.

use std::sync::Arc;

use jiff::tz::TimeZone;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{ApiError, OrgTx};

use crate::chat::directory::Directory;
use crate::periods;
use crate::prices::Prices;
use crate::store::heads::Head;
use crate::store::{prices, providers};

#[derive(Debug)]
pub(crate) struct Settings {
    /// Of `gate_heads`; another one there means that these are out of date.
    pub config_version: i64,
    pub zone: TimeZone,
    pub prices: Prices,
    pub directory: Directory,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            config_version: 0,
            zone: TimeZone::UTC,
            prices: Prices::default(),
            directory: Directory::default(),
        }
    }
}

impl Settings {
    /// `known` are those read before: what they remember of providers' health goes on.
    pub(crate) async fn read(
        tx: &mut OrgTx,
        head: &Head,
        keys: &MasterKey,
        known: &Self,
    ) -> Result<Arc<Self>, ApiError> {
        let zone = periods::zone(&head.time_zone).ok_or_else(|| {
            ApiError::internal(format!("inconsistent: gate_heads has the time zone {:?}", head.time_zone))
        })?;
        let prices = Prices::new(prices::own(tx).await?);
        let directory = providers::directory(tx, keys, &known.directory.breakers()).await?;
        Ok(Arc::new(Self { config_version: head.config_version, zone, prices, directory }))
    }
}
