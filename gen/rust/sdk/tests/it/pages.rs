//! Lists over several pages.

use futures_util::{StreamExt, TryStreamExt};
use tonic::{Code, Request, Status};
use tracegate_sdk::Client;
use tracegate_sdk::proto::tasks::v1::task_service_server::TaskServiceServer;
use tracegate_sdk::proto::tasks::v1::{ListTasksRequest, ListTasksResponse, Task};

use crate::kit::{Tasks, serve_one};

async fn client(list_tasks: fn(&ListTasksRequest) -> Result<&'static str, Status>) -> Client {
    let list_tasks = move |request: Request<ListTasksRequest>| {
        let request = request.into_inner();
        assert_eq!(request.page_size, 2);
        let task = |n| Task { id: format!("{}{n}", request.page_token), ..Default::default() };
        let next_page_token = list_tasks(&request)?.to_owned();
        Ok(ListTasksResponse { tasks: vec![task(1), task(2)], next_page_token })
    };
    let service =
        TaskServiceServer::new(Tasks { list_tasks: Some(Box::new(list_tasks)), ..Default::default() });
    Client::builder().url(serve_one(service).await).api_key("tg_key").build().unwrap()
}

fn three_pages(request: &ListTasksRequest) -> Result<&'static str, Status> {
    match request.page_token.as_str() {
        "" => Ok("b"),
        "b" => Ok("c"),
        "c" => Ok(""),
        _ => Err(Status::invalid_argument("no such page")),
    }
}

fn request() -> ListTasksRequest {
    ListTasksRequest { page_size: 2, ..Default::default() }
}

#[tokio::test]
async fn all_items_of_all_pages_come_in_order() {
    let client = client(three_pages).await;
    let tasks: Vec<Task> = client.list(request()).try_collect().await.unwrap();
    let ids: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "b1", "b2", "c1", "c2"]);
    assert_eq!(client.pages(request()).count().await, 3);
}

#[tokio::test]
async fn an_error_ends_the_list() {
    let client = client(|request| match request.page_token.as_str() {
        "" => Ok("b"),
        _ => Err(Status::permission_denied("no more")),
    })
    .await;
    let mut tasks = client.list(request());
    assert!(tasks.next().await.unwrap().is_ok() && tasks.next().await.unwrap().is_ok());
    assert_eq!(tasks.next().await.unwrap().unwrap_err().code(), Code::PermissionDenied);
    assert!(tasks.next().await.is_none());
}

#[tokio::test]
async fn a_list_that_goes_in_circles_is_an_error() {
    let client = client(|_| Ok("b")).await;
    let tasks: Result<Vec<Task>, _> = client.list(request()).try_collect().await;
    assert_eq!(tasks.unwrap_err().code(), Code::Internal);
}
