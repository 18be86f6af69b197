//! The product as it runs in a cluster: a server, workers in processes of their own, both queues, and people who watch.

use std::time::Duration;

use futures_util::StreamExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracegate_proto::governance::v1::Direction;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::{Field, Section, Task, TaskEvent, task, task_event, template};
use tracegate_sdk::Client;
use tracegate_tests::database::Database;
use tracegate_tests::people::PASSWORD;
use tracegate_tests::processes::Process;
use tracegate_tests::redis_server::RedisServer;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate};

use crate::tasks::support::{self, check_log, decisions, of_direction, template};

/// Longer than a busy machine keeps a worker from giving a sign of life, short enough to wait for.
pub(super) const LEASE: Duration = Duration::from_millis(2_000);
/// No task below takes this long, faults and all.
const PATIENCE: Duration = Duration::from_secs(90);

pub(super) struct Site {
    pub(super) database: Database,
    pub(super) redis: Option<RedisServer>,
    pub(super) server: Process,
    pub(super) olga: Person,
    /// The same person through the SDK, whose watches resume.
    pub(super) client: Client,
    env: Vec<(&'static str, String)>,
}

/// Somebody who watches a task to its end.
pub(super) struct Follower {
    told: JoinHandle<()>,
    seen: watch::Receiver<Vec<TaskEvent>>,
}

/// What a document comes to where nothing disturbs its parse.
pub(super) struct Undisturbed {
    fields: Vec<Field>,
    sections: Vec<Section>,
    n_prechecks: usize,
    n_postchecks: usize,
}

impl Site {
    pub(super) async fn start(redis: Option<RedisServer>) -> Self {
        Self::start_with(redis, LEASE, 0).await
    }

    /// `n_inside` tasks are worked on inside of the server.
    pub(super) async fn start_with(redis: Option<RedisServer>, lease: Duration, n_inside: usize) -> Self {
        let database = Database::create().await;
        let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
        let signup = Tracegate::start_with(wishes).await.unwrap();
        let olga = signup.owner().await;
        signup.stop().await;

        let mut env = vec![("TRACEGATE_TASK_LEASE_MS", lease.as_millis().to_string())];
        env.extend(redis.as_ref().map(|redis| ("REDIS_URL", redis.url())));
        let server_env = [env.clone(), vec![("TRACEGATE_WORKERS", n_inside.to_string())]].concat();
        let server = Process::start(&["serve"], &database, &server_env).await;
        let client = Client::builder().url(server.url()).build().unwrap();
        client.log_in(&olga.email, PASSWORD, &olga.org_slug).await.unwrap();
        let olga = olga.at(channel(&server.url()));
        Self { database, redis, server, olga, client, env }
    }

    /// A worker of its own that holds two tasks at once.
    pub(super) async fn worker(&self) -> Process {
        let env = [self.env.clone(), vec![("TRACEGATE_WORKERS", "2".to_owned())]].concat();
        Process::start(&["worker"], &self.database, &env).await
    }

    pub(super) fn follow(&self, task_id: &str) -> Follower {
        let mut updates = self.client.watch_task(task_id, 0);
        let (tell, seen) = watch::channel(Vec::new());
        let told = tokio::spawn(async move {
            while let Some(update) = updates.next().await {
                if let Some(Update::Event(event)) = update.unwrap().update {
                    tell.send_modify(|seen| seen.push(event));
                }
            }
        });
        Follower { told, seen }
    }

    /// Submits these and follows each.
    pub(super) async fn submit(&self, contents: &[&[u8]]) -> Vec<(Task, Follower)> {
        let mut submitted = Vec::with_capacity(contents.len());
        for content in contents {
            // Over the SDK, so that a fault in the middle of an upload is the SDK's to mend.
            let task = self.client.upload_template(content.to_vec(), "form.docx", "").await.unwrap().task;
            let follower = self.follow(&task.id);
            submitted.push((task, follower));
        }
        submitted
    }

    pub(super) async fn undisturbed(&self, content: &[u8]) -> Undisturbed {
        let submitted = support::submit(&self.olga, content).await;
        check_log(&support::events(&self.olga, &submitted.id).await, task_event::Kind::Completed);
        let parsed = template(&self.olga, &submitted.subject_id).await;
        let made = decisions(&self.olga, &submitted.id).await;
        Undisturbed {
            fields: parsed.fields,
            sections: parsed.sections,
            n_prechecks: of_direction(&made, Direction::Precheck).len(),
            n_postchecks: of_direction(&made, Direction::Postcheck).len(),
        }
    }

    /// The task has ended once, in COMPLETED; all it did was done once; whoever followed it saw every event once.
    pub(super) async fn check_completed(
        &self,
        task: &Task,
        follower: Follower,
        undisturbed: &Undisturbed,
    ) -> Vec<TaskEvent> {
        let told = follower.ended().await;
        check_log(&told, task_event::Kind::Completed);
        assert_eq!(support::events(&self.olga, &task.id).await, told, "the log is another one than was told");
        assert_eq!(support::task(&self.olga, &task.id).await.state(), task::State::Completed);

        let parsed = template(&self.olga, &task.subject_id).await;
        assert_eq!(parsed.fields, undisturbed.fields);
        assert_eq!(parsed.sections, undisturbed.sections);
        let ready = parsed.template.unwrap();
        assert_eq!(ready.state(), template::State::Ready);

        let made = decisions(&self.olga, &task.id).await;
        let prechecks = of_direction(&made, Direction::Precheck);
        assert_eq!(prechecks.len(), undisturbed.n_prechecks, "{told:#?}");
        assert_eq!(of_direction(&made, Direction::Postcheck).len(), undisturbed.n_postchecks);
        assert_eq!(ready.privacy.unwrap().decision_ids, prechecks);

        let mut admin = self.database.admin().await;
        let n_recorded: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM (SELECT feed, payload FROM platform.outbox UNION ALL SELECT feed, payload FROM platform.feed_events) AS events
             WHERE feed = 'audit' AND position('TemplateParsed'::bytea IN payload) > 0 AND position(convert_to($1, 'UTF8') IN payload) > 0",
        )
        .bind(&task.id)
        .fetch_one(&mut admin)
        .await
        .unwrap();
        assert_eq!(n_recorded, 1);
        told
    }

    /// No message is left over, and none comes back.
    pub(super) async fn check_idle(&self) {
        assert_eq!(support::stored(&self.database).await.messages, 0);
    }
}

impl Follower {
    /// Waits for an event of which `is_it` is true; answers the first one.
    pub(super) async fn until(&mut self, what: &str, is_it: impl Fn(&TaskEvent) -> bool) -> TaskEvent {
        let seen = self.seen.wait_for(|seen| seen.iter().any(&is_it));
        let seen =
            tokio::time::timeout(PATIENCE, seen).await.unwrap_or_else(|_| panic!("{what} does not come"));
        let seen = seen.unwrap_or_else(|_| panic!("the task has ended before {what}"));
        seen.iter().find(|event| is_it(event)).cloned().unwrap()
    }

    /// Waits until the task is so far, or has ended.
    pub(super) async fn until_percent(&mut self, percent: i32) {
        let far =
            self.seen.wait_for(|seen| seen.last().is_some_and(|event| event.progress_percent >= percent));
        // An error says that the task has ended, which is far enough.
        let _ =
            tokio::time::timeout(PATIENCE, far).await.unwrap_or_else(|_| panic!("{percent} % does not come"));
    }

    async fn ended(self) -> Vec<TaskEvent> {
        let told = tokio::time::timeout(PATIENCE, self.told).await;
        let seen = self.seen.borrow().clone();
        told.unwrap_or_else(|_| panic!("the task does not end; it stood at {:#?}", seen.last())).unwrap();
        seen
    }
}
