//! Rows of a query as COPY sends them, several times as fast as they are fetched: for tables that are read as a whole.

use bytes::{Buf, Bytes};
use futures_util::TryStreamExt;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

/// Begins the first message; its flags and extensions follow, both empty ("File Formats" of PostgreSQL's COPY, binary).
const SIGNATURE: &[u8] = b"PGCOPY\n\xff\r\n\0";
const HEADER_BYTES: usize = SIGNATURE.len() + 8;

/// A row, whose fields are taken in order.
pub(crate) struct Row(Bytes);

/// Calls with every row of a query, in its order. The query is put together without anything that came from outside.
pub(crate) async fn each(
    tx: &mut OrgTx,
    query: &str,
    mut take: impl FnMut(&mut Row) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let statement = format!("COPY ({query}) TO STDOUT (FORMAT binary)");
    let mut messages = tx.conn().copy_out_raw(&statement).await?;
    let mut outcome = Ok(());
    // A message has one row; the first has the header before it, and the last says that there are no more. All are read, whatever is made of them.
    while let Some(mut message) = messages.try_next().await? {
        if message.starts_with(SIGNATURE) {
            message.advance(HEADER_BYTES.min(message.len()));
        }
        let n_fields = if message.remaining() < 2 { -1 } else { message.get_i16() };
        if n_fields >= 0 && outcome.is_ok() {
            outcome = take(&mut Row(message));
        }
    }
    outcome
}

impl Row {
    /// Of the next field, in bytes; nothing where it is null.
    fn length(&mut self) -> Result<Option<usize>, ApiError> {
        let short = || ApiError::internal("a copied row is shorter than its fields");
        if self.0.remaining() < 4 {
            return Err(short());
        }
        match usize::try_from(self.0.get_i32()) {
            Err(_) => Ok(None),
            Ok(n_bytes) if n_bytes <= self.0.len() => Ok(Some(n_bytes)),
            Ok(_) => Err(short()),
        }
    }

    fn fixed<const N: usize>(&mut self) -> Result<Option<[u8; N]>, ApiError> {
        match self.length()? {
            None => Ok(None),
            Some(n_bytes) if n_bytes == N => {
                let mut fixed = [0; N];
                self.0.copy_to_slice(&mut fixed);
                Ok(Some(fixed))
            }
            Some(_) => Err(ApiError::internal("a copied field has another type")),
        }
    }

    pub(crate) fn bool(&mut self) -> Result<bool, ApiError> {
        Ok(self.fixed::<1>()?.is_some_and(|byte| byte != [0]))
    }

    pub(crate) fn smallint(&mut self) -> Result<Option<i16>, ApiError> {
        Ok(self.fixed()?.map(i16::from_be_bytes))
    }

    pub(crate) fn integer(&mut self) -> Result<Option<i32>, ApiError> {
        Ok(self.fixed()?.map(i32::from_be_bytes))
    }

    /// 0 where it is null.
    pub(crate) fn bigint(&mut self) -> Result<i64, ApiError> {
        Ok(self.fixed()?.map_or(0, i64::from_be_bytes))
    }

    pub(crate) fn uuid(&mut self) -> Result<Uuid, ApiError> {
        Ok(self.fixed()?.map_or(Uuid::nil(), Uuid::from_bytes))
    }

    pub(crate) fn text(&mut self) -> Result<Bytes, ApiError> {
        let n_bytes = self.length()?.unwrap_or(0);
        Ok(self.0.split_to(n_bytes))
    }
}
