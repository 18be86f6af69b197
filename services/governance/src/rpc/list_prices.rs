//! ListPrices: what models cost, built in and as the organization has set it.

use std::sync::Arc;

use time::OffsetDateTime;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller, keys};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{ListPricesRequest, ListPricesResponse, Price};
use uuid::Uuid;

use crate::Governance;
use crate::prices::Prices;
use crate::store::prices;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ListPricesRequest,
) -> Result<ListPricesResponse, ApiError> {
    let (size, filter) = (page::size(req.page_size), format!("prices {}", req.history));
    let after = page::cursor(&req.page_token, filter.as_bytes())?.map(|cursor| cursor.id);

    let mut tx = gov.db.begin(caller.org).await?;
    let prices = Prices::new(prices::own(&mut tx).await?);
    let all = if req.history { prices.history() } else { prices.in_force(gov.clock.now()) };
    // A few hundred at most, the built-in ones of this program among them: cut here and not in the database.
    let id = |price: &Price| if req.history { of_price(price) } else { of_model(price) };
    let start = match after {
        None => 0,
        Some(after) => 1 + all.iter().position(|price| id(price) == after).ok_or_else(unknown)?,
    };
    let mut prices: Vec<Price> = all.into_iter().skip(start).collect();

    let has_more = page::cut(&mut prices, size);
    let next_page_token = prices.last().filter(|_| has_more).map_or_else(String::new, |last| {
        page::token(Cursor { at: OffsetDateTime::UNIX_EPOCH, id: id(last) }, filter.as_bytes())
    });
    Ok(ListPricesResponse { prices, next_page_token })
}

/// Which one counts may change between two pages.
fn of_model(price: &Price) -> Uuid {
    digest(&[&price.provider, &price.model])
}

fn of_price(price: &Price) -> Uuid {
    digest(&[&price.provider, &price.model, &format!("{} {:?}", price.own, price.valid_from)])
}

fn digest(parts: &[&str]) -> Uuid {
    let [digest @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
        keys::sha256(parts.join("\0").as_bytes());
    Uuid::from_bytes(digest)
}

fn unknown() -> ApiError {
    ApiError::new(ErrorReason::PageTokenInvalid, "page_token: the price it leads to is not known any more")
}
