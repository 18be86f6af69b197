//! Lists, page by page or item by item, fetched as they are read.

use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt, stream};
use tracegate_proto::auth::v1::{ApiKey, ListApiKeysRequest, ListApiKeysResponse};
use tracegate_proto::auth::v1::{ListMembersRequest, ListMembersResponse, Member};
use tracegate_proto::governance::v1::{Decision, ListDecisionsRequest, ListDecisionsResponse};
use tracegate_proto::tasks::v1::{ListTasksRequest, ListTasksResponse, Task};
use tracegate_proto::tasks::v1::{ListTemplatesRequest, ListTemplatesResponse, Template};

use crate::client::Client;
use crate::error::Error;

/// A request for a page of a list.
pub trait List: Clone + Send + 'static {
    type Page: Send + 'static;
    type Item: Send + 'static;

    fn page_token(&mut self) -> &mut String;
    fn fetch(self, client: &Client) -> impl Future<Output = Result<Self::Page, Error>> + Send;
    fn next_page_token(page: &Self::Page) -> &str;
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

impl Client {
    /// Every item from the request's page on: `client.list(ListTasksRequest::default())`. Ends after the first error.
    pub fn list<L: List>(&self, request: L) -> BoxStream<'static, Result<L::Item, Error>> {
        let items = |page| stream::iter(L::items(page).into_iter().map(Ok));
        self.pages(request).map_ok(items).try_flatten().boxed()
    }

    /// The same, with what else stands on a page. The next page is asked for when this one has been read.
    pub fn pages<L: List>(&self, mut request: L) -> BoxStream<'static, Result<L::Page, Error>> {
        let client = self.clone();
        Box::pin(async_stream::try_stream! {
            loop {
                let page = request.clone().fetch(&client).await?;
                let next = L::next_page_token(&page).to_owned();
                yield page;
                if next.is_empty() {
                    return;
                }
                if next == *request.page_token() {
                    Err(Error::broken_answer("the next page is the page asked for; the list would never end"))?;
                }
                *request.page_token() = next;
            }
        })
    }
}

macro_rules! list {
    ($request:ty, $page:ty, $item:ty, $service:ident.$method:ident, $items:ident) => {
        impl List for $request {
            type Page = $page;
            type Item = $item;

            fn page_token(&mut self) -> &mut String {
                &mut self.page_token
            }

            async fn fetch(self, client: &Client) -> Result<$page, Error> {
                Ok(client.$service().$method(self).await?.into_inner())
            }

            fn next_page_token(page: &$page) -> &str {
                &page.next_page_token
            }

            fn items(page: $page) -> Vec<$item> {
                page.$items
            }
        }
    };
}

list!(ListDecisionsRequest, ListDecisionsResponse, Decision, decisions.list_decisions, decisions);
list!(ListTemplatesRequest, ListTemplatesResponse, Template, templates.list_templates, templates);
list!(ListTasksRequest, ListTasksResponse, Task, tasks.list_tasks, tasks);
list!(ListMembersRequest, ListMembersResponse, Member, members.list_members, members);
list!(ListApiKeysRequest, ListApiKeysResponse, ApiKey, api_keys.list_api_keys, api_keys);
