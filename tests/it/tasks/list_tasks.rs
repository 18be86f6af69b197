use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{ListTasksRequest, Task, task};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, reason, violated_fields};

use super::cancel_task::cancel;
use super::support::*;

/// All pages of this question; each page is as long as asked, but for the last.
async fn all(person: &Person, mut request: ListTasksRequest) -> Vec<Task> {
    let mut tasks = Vec::new();
    loop {
        let page = person.tasks().list_tasks(request.clone()).await.unwrap().into_inner();
        let n_tasks = i32::try_from(page.tasks.len()).unwrap();
        tasks.extend(page.tasks);
        if page.next_page_token.is_empty() {
            return tasks;
        }
        assert_eq!(n_tasks, request.page_size);
        request.page_token = page.next_page_token;
    }
}

fn ids(tasks: &[Task]) -> Vec<String> {
    tasks.iter().map(|task| task.id.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_filtered_and_paged_newest_first() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let (olga, other) = (t.owner().await, t.owner().await);
    let mut submitted = Vec::new();
    for _ in 0..7 {
        submitted.push(submit(&olga, &small_document()).await);
    }
    let foreign = submit(&other, &small_document()).await;
    for n in [1, 4] {
        cancel(&olga, &submitted[n].id).await.unwrap();
    }
    let newest_first: Vec<String> = submitted.iter().rev().map(|task| task.id.clone()).collect();
    let any = ListTasksRequest::default();
    for page_size in [1, 2, 3, 7] {
        assert_eq!(ids(&all(&olga, ListTasksRequest { page_size, ..any.clone() }).await), newest_first);
    }
    assert_eq!(ids(&all(&olga, any.clone()).await), newest_first);
    assert_eq!(ids(&all(&other, any.clone()).await), [foreign.id]);

    let cancelled = ListTasksRequest { state: task::State::Cancelled.into(), page_size: 1, ..any.clone() };
    assert_eq!(ids(&all(&olga, cancelled).await), [submitted[4].id.clone(), submitted[1].id.clone()]);
    let queued = ListTasksRequest { state: task::State::Queued.into(), page_size: 2, ..any.clone() };
    assert_eq!(all(&olga, queued).await.len(), 5);
    let of_one = ListTasksRequest { subject_id: submitted[2].subject_id.clone(), ..any.clone() };
    assert_eq!(ids(&all(&olga, of_one.clone()).await), [submitted[2].id.clone()]);
    let neither = ListTasksRequest { state: task::State::Completed.into(), ..of_one.clone() };
    assert_eq!(all(&olga, neither).await, []);
    // Another organization's subject is nobody's.
    let foreign_subject = ListTasksRequest { subject_id: foreign.subject_id, ..any.clone() };
    assert_eq!(all(&olga, foreign_subject).await, []);

    // A page that begins before a new task came does not show it, and shows none twice.
    let first =
        olga.tasks().list_tasks(ListTasksRequest { page_size: 4, ..any.clone() }).await.unwrap().into_inner();
    submit(&olga, &small_document()).await;
    let request = ListTasksRequest { page_size: 4, page_token: first.next_page_token.clone(), ..any.clone() };
    let second = olga.tasks().list_tasks(request).await.unwrap().into_inner();
    assert_eq!([ids(&first.tasks), ids(&second.tasks)].concat(), newest_first);

    let changed = ListTasksRequest {
        page_token: first.next_page_token,
        state: task::State::Queued.into(),
        ..any.clone()
    };
    let refused = olga.tasks().list_tasks(changed).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
    let broken = ListTasksRequest { page_size: -1, state: 99, subject_id: "x".to_owned(), ..any };
    let refused = olga.tasks().list_tasks(broken).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["page_size", "state", "subject_id"]);
}
