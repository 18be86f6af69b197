use time::OffsetDateTime;
use tracegate_platform::{ApiError, Db, OrgTx};
use uuid::Uuid;

use crate::mail::Mail;

pub(crate) struct Sent {
    pub subject: String,
    pub body: String,
    pub link: String,
    pub sent_at: OffsetDateTime,
}

pub(crate) async fn insert(tx: &mut OrgTx, mail: &Mail) -> Result<(), ApiError> {
    // all orgs: a mail is addressed to a person
    sqlx::query!(
        "INSERT INTO development_mails (mail_id, email, subject, body, link) VALUES ($1, $2, $3, $4, $5)",
        Uuid::now_v7(),
        mail.to,
        mail.subject,
        mail.body,
        mail.link
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The newest mails to one address, newest first.
pub(crate) async fn newest(db: &Db, email: &str, n_max: i64) -> Result<Vec<Sent>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: a mail is addressed to a person
    let mails = sqlx::query_as!(
        Sent,
        "SELECT subject, body, link, sent_at FROM development_mails WHERE email = $1 ORDER BY sent_at DESC LIMIT $2",
        email,
        n_max
    )
    .fetch_all(&mut *conn)
    .await?;
    Ok(mails)
}
