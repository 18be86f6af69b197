//! Mail: over SMTP, or into the development mailbox, where people and tests read it.

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use tracegate_platform::{ApiError, OrgTx};

use crate::store::mails;

#[derive(Clone)]
pub enum Mailer {
    /// A table, shown by MailboxService; the `dev` environment only.
    Development,
    Smtp(Box<Smtp>),
}

#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

pub(crate) struct Mail {
    pub to: String,
    pub subject: String,
    pub body: String,
    pub link: String,
}

#[derive(Debug, thiserror::Error)]
pub enum MailerUnusable {
    #[error("the SMTP URL cannot be used: {0}")]
    Url(#[from] lettre::transport::smtp::Error),
    #[error("the sender's address cannot be used: {0}")]
    From(#[from] lettre::address::AddressError),
}

impl Mailer {
    /// `url` such as `smtps://user:password@mail.example.com`.
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailerUnusable> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build();
        Ok(Self::Smtp(Box::new(Smtp { transport, from: from.parse()? })))
    }

    /// Sends within the transaction, before its commit: a mail whose commit fails carries a link that leads nowhere, which is
    /// better than an account whose mail was lost.
    pub(crate) async fn send(&self, tx: &mut OrgTx, mail: Mail) -> Result<(), ApiError> {
        match self {
            Mailer::Development => mails::insert(tx, &mail).await,
            Mailer::Smtp(smtp) => {
                let to = mail
                    .to
                    .parse()
                    .map_err(|_| ApiError::invalid("email", "string.email", "must be an e-mail address"))?;
                let message = Message::builder()
                    .from(smtp.from.clone())
                    .to(Mailbox::new(None, to))
                    .subject(mail.subject)
                    .body(format!("{}\n\n{}\n", mail.body, mail.link))
                    .map_err(ApiError::internal)?;
                smtp.transport.send(message).await.map_err(|e| ApiError::dependency_down("mail", e))?;
                Ok(())
            }
        }
    }
}
