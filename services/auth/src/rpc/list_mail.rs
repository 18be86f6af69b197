//! ListMail: what would have been sent to an address, in the development environment.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::auth::v1::{ListMailRequest, ListMailResponse, Mail};

use crate::Inner;
use crate::store::mails;

const N_MAX: i64 = 20;

pub(crate) async fn run(auth: &Inner, req: ListMailRequest) -> Result<ListMailResponse, ApiError> {
    let sent = mails::newest(&auth.db, &req.email.to_lowercase(), N_MAX).await?;
    let mails = sent
        .into_iter()
        .map(|mail| Mail {
            subject: mail.subject,
            body: mail.body,
            link: mail.link,
            send_time: Some(timestamp(mail.sent_at)),
        })
        .collect();
    Ok(ListMailResponse { mails })
}
