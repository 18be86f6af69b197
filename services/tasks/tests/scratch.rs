#![allow(clippy::all, clippy::unwrap_used, clippy::panic)]
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;
use tonic::service::RoutesBuilder;
use tonic::{Code, Request, Response, Status};
use tonic_types::StatusExt;
use tracegate_docx::generate::{self, Document};
use tracegate_platform::caller::{Caller, Principal};
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::{Doorbell, Hub};
use tracegate_platform::gate::{Gate, LoadLimit};
use tracegate_platform::identity::{Identities, MeshKey};
use tracegate_platform::ids::*;
use tracegate_platform::peer::{LocalRoutes, Peer, PeerTransport};
use tracegate_platform::rate_limit::{PerMinute, RateLimits};
use tracegate_platform::{ApiError, Clock, Db, keys, method_policy, relay, serve};
use tracegate_proto::governance::v1::gate_service_server::{GateService, GateServiceServer};
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::{App, Permission};
use tracegate_proto::tasks::v1::task_service_client::TaskServiceClient;
use tracegate_proto::tasks::v1::template_service_client::TemplateServiceClient;
use tracegate_proto::tasks::v1::upload_template_request::Part;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::*;
use tracegate_tasks::worker::Worker;
use uuid::Uuid;

#[derive(Default)]
struct Gov {
    by_request: Mutex<HashMap<String, (String, String)>>,
    calls: AtomicU64,
    posts: AtomicU64,
    delay_ms: AtomicU64,
    away: AtomicBool,
    deny: AtomicBool,
    odd: AtomicBool,
}
#[derive(Clone)]
struct GovSvc(Arc<Gov>);

impl GovSvc {
    async fn decide(&self, request_id: &str, content: &str) -> Result<(Decision, String), Status> {
        tokio::time::sleep(Duration::from_millis(self.0.delay_ms.load(Ordering::SeqCst))).await;
        if self.0.away.load(Ordering::SeqCst) {
            return Err(ApiError::dependency_down("governance", "test").into());
        }
        let mut map = self.0.by_request.lock().unwrap();
        let deny = self.0.deny.load(Ordering::SeqCst);
        let (id, before) = map
            .entry(request_id.to_owned())
            .or_insert_with(|| (Uuid::now_v7().to_string(), content.to_owned()))
            .clone();
        assert_eq!(before, content, "request id reused for another content");
        let n = content.matches('@').count() as i32;
        let out = if self.0.odd.load(Ordering::SeqCst) {
            content.replace("\n", " | ")
        } else {
            content
                .split('\n')
                .map(|l| {
                    l.split(' ')
                        .map(|w| if w.contains('@') { "<EMAIL>".to_owned() } else { w.to_owned() })
                        .collect::<Vec<_>>()
                        .join(" ")
                })
                .collect::<Vec<_>>()
                .join("\n")
        };
        let verdict = if deny {
            Verdict::Deny
        } else if n > 0 {
            Verdict::Transform
        } else {
            Verdict::Allow
        };
        let findings = if n > 0 {
            vec![FindingSummary {
                pii_class: PiiClass::Email.into(),
                action: Action::Tokenize.into(),
                count: n,
                confidence_max: 1.0,
            }]
        } else {
            vec![]
        };
        Ok((
            Decision {
                id,
                verdict: verdict.into(),
                findings,
                reasons: vec!["because".into()],
                ..Decision::default()
            },
            out,
        ))
    }
}

#[tonic::async_trait]
impl GateService for GovSvc {
    async fn precheck(&self, r: Request<PrecheckRequest>) -> Result<Response<PrecheckResponse>, Status> {
        let r = r.into_inner();
        self.0.calls.fetch_add(1, Ordering::SeqCst);
        let (d, c) = self.decide(&r.request_id, &r.content).await?;
        Ok(Response::new(PrecheckResponse {
            decision: Some(d),
            content: c,
            findings: vec![],
            replayed: false,
        }))
    }
    async fn postcheck(&self, r: Request<PostcheckRequest>) -> Result<Response<PostcheckResponse>, Status> {
        let r = r.into_inner();
        self.0.posts.fetch_add(1, Ordering::SeqCst);
        let (d, c) = self.decide(&r.request_id, &r.content).await?;
        Ok(Response::new(PostcheckResponse {
            decision: Some(d),
            content: c,
            findings: vec![],
            replayed: false,
        }))
    }
}

struct T {
    db: Db,
    gov: Arc<Gov>,
    peer: Peer,
    stop: CancellationToken,
    drain: Drain,
}

fn caller(org: OrgId) -> Arc<Caller> {
    Arc::new(Caller {
        org,
        principal: Principal::User { user: UserId(Uuid::now_v7()), session: SessionId(Uuid::now_v7()) },
        permissions: [
            Permission::PrecheckInvoke,
            Permission::TemplateRead,
            Permission::TemplateWrite,
            Permission::TaskRead,
            Permission::TaskManage,
        ]
        .into_iter()
        .collect(),
        apps: [App::Tasks, App::Governance].into_iter().collect(),
    })
}

async fn connect(doorbell: Doorbell) -> Db {
    let schemas: Vec<String> =
        ["platform", "auth", "governance", "tasks", "traceability"].iter().map(|s| s.to_string()).collect();
    Db::connect(
        &"postgres://tracegate_app@127.0.0.1:54399/tasks_scratch".to_owned().into(),
        &schemas,
        16,
        doorbell,
    )
    .await
    .unwrap()
}

async fn start() -> T {
    let _ = tracing_subscriber::fmt().with_env_filter("info,sqlx=warn").with_test_writer().try_init();
    let doorbell = Doorbell::new(None);
    let db = connect(doorbell.clone()).await;
    let stop = CancellationToken::new();
    tokio::spawn(doorbell.run(db.pool().clone(), stop.clone()));
    tokio::spawn(relay::run(db.clone(), stop.clone()));
    let hub = Hub::new(db.clone());
    tokio::spawn(hub.clone().run(stop.clone()));
    let local = LocalRoutes::default();
    let peer = Peer::here(&local);
    let gov = Arc::new(Gov::default());
    let mut routes = RoutesBuilder::default();
    let drain = Drain::default();
    tracegate_tasks::Tasks::new(db.clone(), Clock::default(), hub, drain.clone()).add_to(&mut routes);
    routes.add_service(GateServiceServer::new(GovSvc(gov.clone())));
    let n = std::num::NonZeroU32::new(1_000_000).unwrap();
    let limits =
        RateLimits::new(PerMinute { read: n, write: n, login: n, account: n, bulk: n, stream: n }, None);
    let gate = Gate::new(
        method_policy::read(tracegate_proto::DESCRIPTOR_SET).unwrap(),
        Identities::new(peer.clone(), MeshKey::new(&[1; 32])),
        limits,
        LoadLimit::new(1000),
    );
    local.set(serve::routes(routes.routes(), gate, &[], None));
    T { db, gov, peer, stop, drain }
}

impl T {
    fn templates(&self, c: &Arc<Caller>) -> TemplateServiceClient<PeerTransport> {
        TemplateServiceClient::new(self.peer.acting_for(c.clone()))
    }
    fn tasks(&self, c: &Arc<Caller>) -> TaskServiceClient<PeerTransport> {
        TaskServiceClient::new(self.peer.acting_for(c.clone()))
    }
    /// A worker in its own runtime: dropping it without `stop` is a kill.
    fn worker(&self, n: usize) -> W {
        let peer = self.peer.clone();
        let stop = CancellationToken::new();
        let s = stop.clone();
        let rt = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let handle = rt.spawn(async move {
            let doorbell = Doorbell::new(None);
            let db = connect(doorbell.clone()).await;
            tokio::spawn(doorbell.run(db.pool().clone(), s.clone()));
            let queue = tracegate_tasks::queue(db.clone(), Duration::from_secs(2), None);
            tracegate_tasks::worker::run(
                Worker::new(db, Clock::default(), queue, peer).with_concurrency(n),
                s,
            )
            .await;
        });
        W { rt: Some(rt), stop, handle: Some(handle) }
    }
    async fn upload(&self, c: &Arc<Caller>, bytes: &[u8]) -> (Template, Task) {
        self.upload_as(c, bytes, header(bytes)).await.unwrap()
    }
    async fn upload_as(
        &self,
        c: &Arc<Caller>,
        bytes: &[u8],
        h: UploadHeader,
    ) -> Result<(Template, Task), Status> {
        let mut parts = vec![UploadTemplateRequest { part: Some(Part::Header(h)) }];
        parts.extend(
            bytes
                .chunks(100_000)
                .map(|c| UploadTemplateRequest { part: Some(Part::Chunk(c.to_vec().into())) }),
        );
        let r = self.templates(c).upload_template(tokio_stream::iter(parts)).await?.into_inner();
        Ok((r.template.unwrap(), r.task.unwrap()))
    }
    async fn watch(&self, c: &Arc<Caller>, id: &str, after: i64) -> Vec<TaskEvent> {
        tokio::time::timeout(Duration::from_secs(60), self.watch_inner(c, id, after))
            .await
            .expect("watch ends")
    }
    async fn watch_inner(&self, c: &Arc<Caller>, id: &str, after: i64) -> Vec<TaskEvent> {
        let mut s = self
            .tasks(c)
            .watch_task(WatchTaskRequest { task_id: id.into(), after_sequence: after })
            .await
            .unwrap()
            .into_inner();
        let first = s.message().await.unwrap().unwrap();
        assert!(matches!(first.update, Some(Update::Snapshot(_))) && first.sequence == after);
        let mut out = vec![];
        while let Some(m) = s.message().await.unwrap() {
            if let Some(Update::Event(e)) = m.update {
                assert_eq!(e.sequence, m.sequence);
                out.push(e);
            }
        }
        for (i, e) in out.iter().enumerate() {
            assert_eq!(e.sequence, after + 1 + i as i64);
        }
        for w in out.windows(2) {
            assert!(w[1].progress_percent >= w[0].progress_percent, "{:?}", w);
        }
        out
    }
    async fn until(&self, c: &Arc<Caller>, id: &str, f: impl Fn(&Task) -> bool) -> Task {
        let t0 = Instant::now();
        loop {
            let t = self
                .tasks(c)
                .get_task(GetTaskRequest { task_id: id.into() })
                .await
                .unwrap()
                .into_inner()
                .task
                .unwrap();
            if f(&t) {
                return t;
            }
            assert!(t0.elapsed() < Duration::from_secs(40), "{t:?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
struct W {
    rt: Option<tokio::runtime::Runtime>,
    stop: CancellationToken,
    handle: Option<tokio::task::JoinHandle<()>>,
}
impl W {
    fn kill(mut self) {
        self.rt.take().unwrap().shutdown_background();
    }
    async fn end(mut self) {
        self.stop.cancel();
        self.handle.take().unwrap().await.unwrap();
        self.rt.take().unwrap().shutdown_background();
    }
}
fn header(bytes: &[u8]) -> UploadHeader {
    UploadHeader {
        file_name: "form.docx".into(),
        title: "".into(),
        size_bytes: bytes.len() as i64,
        sha256: keys::hex(&keys::sha256(bytes)),
        request_id: Uuid::now_v7().to_string(),
    }
}
fn org() -> OrgId {
    OrgId(Uuid::now_v7())
}
fn large(paragraphs: usize) -> Vec<u8> {
    let mut d = Document::new("Large")
        .heading(1, "Contact ann@example.com")
        .text("Name of bob@example.com: ____________")
        .text("Date: {{date}}");
    for i in 0..paragraphs {
        d = d.text(&format!("Paragraph {i} {}", keys::hex(&keys::sha256(&i.to_le_bytes())).repeat(14)));
    }
    d.build()
}
fn reason(s: &Status) -> String {
    s.get_details_error_info().map(|i| i.reason).unwrap_or_default()
}
fn show(events: &[TaskEvent]) {
    for e in events {
        println!(
            "{:>3} {:?} {}% [{}] {} a{} eta{}",
            e.sequence,
            e.kind(),
            e.progress_percent,
            e.step,
            e.detail,
            e.attempt,
            e.eta_ms
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn samples_are_parsed() {
    let t = start().await;
    let c = caller(org());
    let w = t.worker(4);
    let samples = generate::samples();
    for s in &samples {
        let h = header(&s.bytes);
        let (tpl, task) = t.upload_as(&c, &s.bytes, h.clone()).await.unwrap();
        let again = t.upload_as(&c, &s.bytes, h).await.unwrap();
        assert_eq!(again.0.id, tpl.id);
        let events = t.watch(&c, &task.id, 0).await;
        if s.file_name == samples[0].file_name {
            show(&events);
        }
        assert_eq!(events.last().unwrap().kind(), task_event::Kind::Completed, "{:?}", events.last());
        let g = t
            .templates(&c)
            .get_template(GetTemplateRequest { template_id: tpl.id.clone() })
            .await
            .unwrap()
            .into_inner();
        let tp = g.template.unwrap();
        assert_eq!(tp.state(), template::State::Ready);
        assert_eq!(tp.field_count as usize, g.fields.len());
        assert_eq!(tp.section_count as usize, g.sections.len());
        println!(
            "{} fields {} of {} sections {} privacy {:?}",
            s.file_name,
            g.fields.len(),
            s.expected_fields.len(),
            g.sections.len(),
            tp.privacy
        );
        assert!(
            g.fields
                .iter()
                .all(|f| !f.label.contains('@') && (f.section_index as usize) < g.sections.len().max(1))
        );
        // Resume from the middle, and after the end.
        let rest = t.watch(&c, &task.id, 5).await;
        assert_eq!(rest.len(), events.len() - 5);
        assert!(t.watch(&c, &task.id, events.len() as i64).await.is_empty());
    }
    // Paging, filters.
    let mut seen = HashSet::new();
    let mut token = String::new();
    loop {
        let p = t
            .tasks(&c)
            .list_tasks(ListTasksRequest {
                page_size: 3,
                page_token: token.clone(),
                state: task::State::Completed.into(),
                subject_id: "".into(),
            })
            .await
            .unwrap()
            .into_inner();
        for x in &p.tasks {
            assert!(seen.insert(x.id.clone()));
        }
        token = p.next_page_token;
        if token.is_empty() {
            break;
        }
        assert_eq!(
            t.tasks(&c)
                .list_tasks(ListTasksRequest {
                    page_size: 3,
                    page_token: token.clone(),
                    state: 0,
                    subject_id: "".into()
                })
                .await
                .unwrap_err()
                .code(),
            Code::InvalidArgument
        );
    }
    assert_eq!(seen.len(), 7);
    let p = t
        .templates(&c)
        .list_templates(ListTemplatesRequest { page_size: 4, page_token: "".into() })
        .await
        .unwrap()
        .into_inner();
    assert_eq!(p.templates.len(), 4);
    assert!(!p.next_page_token.is_empty());
    // Another org
    let o = caller(org());
    let id = p.templates[0].id.clone();
    let tid = p.templates[0].parse_task_id.clone();
    assert_eq!(
        t.templates(&o).get_template(GetTemplateRequest { template_id: id }).await.unwrap_err().code(),
        Code::NotFound
    );
    assert_eq!(
        t.tasks(&o).get_task(GetTaskRequest { task_id: tid.clone() }).await.unwrap_err().code(),
        Code::NotFound
    );
    assert_eq!(
        t.tasks(&o)
            .watch_task(WatchTaskRequest { task_id: tid.clone(), after_sequence: 0 })
            .await
            .unwrap_err()
            .code(),
        Code::NotFound
    );
    assert_eq!(
        t.tasks(&o).cancel_task(CancelTaskRequest { task_id: tid.clone() }).await.unwrap_err().code(),
        Code::NotFound
    );
    assert_eq!(
        t.tasks(&o)
            .retry_task(RetryTaskRequest { task_id: tid.clone(), request_id: Uuid::now_v7().to_string() })
            .await
            .unwrap_err()
            .code(),
        Code::NotFound
    );
    let e = t.tasks(&c).cancel_task(CancelTaskRequest { task_id: tid.clone() }).await.unwrap_err();
    assert_eq!(reason(&e), "STATE_FORBIDS");
    let e = t
        .tasks(&c)
        .retry_task(RetryTaskRequest { task_id: tid, request_id: Uuid::now_v7().to_string() })
        .await
        .unwrap_err();
    assert_eq!(reason(&e), "STATE_FORBIDS");
    w.end().await;
    t.stop.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn unary_uploads() {
    let t = start().await;
    let c = caller(org());
    let bytes = large(50);
    let h = header(&bytes);
    let mut client = t.templates(&c);
    let s = client.start_upload(StartUploadRequest { header: Some(h.clone()) }).await.unwrap().into_inner();
    let chunk = |o: usize, n: usize| UploadChunkRequest {
        upload_id: s.upload_id.clone(),
        offset: o as i64,
        chunk: bytes[o..(o + n).min(bytes.len())].to_vec().into(),
    };
    let r = client.upload_chunk(chunk(0, 1000)).await.unwrap().into_inner();
    assert_eq!(r.received_bytes, 1000);
    let r = client.upload_chunk(chunk(0, 1000)).await.unwrap().into_inner();
    assert_eq!(r.received_bytes, 1000);
    for (o, n) in [(0, 999), (500, 500), (1001, 10)] {
        let e = client.upload_chunk(chunk(o, n)).await.unwrap_err();
        assert_eq!(reason(&e), "CHUNK_OUT_OF_ORDER");
        println!("{:?}", e.get_details_error_info());
    }
    let e = client.finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() }).await.unwrap_err();
    assert_eq!(reason(&e), "CHUNK_OUT_OF_ORDER");
    let again =
        client.start_upload(StartUploadRequest { header: Some(h.clone()) }).await.unwrap().into_inner();
    assert_eq!((again.upload_id.clone(), again.received_bytes), (s.upload_id.clone(), 1000));
    let mut other = h.clone();
    other.size_bytes += 1;
    assert_eq!(
        reason(&client.start_upload(StartUploadRequest { header: Some(other) }).await.unwrap_err()),
        "REQUEST_ID_REUSED"
    );
    let mut o = 1000;
    while o < bytes.len() {
        client.upload_chunk(chunk(o, 30_000)).await.unwrap();
        o += 30_000;
    }
    let e = client
        .upload_chunk(UploadChunkRequest {
            upload_id: s.upload_id.clone(),
            offset: bytes.len() as i64,
            chunk: vec![1].into(),
        })
        .await
        .unwrap_err();
    assert_eq!(reason(&e), "FILE_HASH_MISMATCH");
    // Somebody else of the same org
    let mate = caller(c.org);
    assert_eq!(
        t.templates(&mate)
            .finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() })
            .await
            .unwrap_err()
            .code(),
        Code::NotFound
    );
    let (a, b) = tokio::join!(
        async { t.templates(&c).finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() }).await },
        async { t.templates(&c).finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() }).await }
    );
    let a = a.unwrap().into_inner();
    let b = b.unwrap().into_inner();
    assert_eq!(a.template.as_ref().unwrap().id, b.template.unwrap().id);
    assert_eq!(reason(&client.upload_chunk(chunk(0, 10)).await.unwrap_err()), "STATE_FORBIDS");
    // cancel queued, then retry, then a worker completes it
    let tid = a.task.unwrap().id;
    let x = client_task(&t, &c)
        .cancel_task(CancelTaskRequest { task_id: tid.clone() })
        .await
        .unwrap()
        .into_inner()
        .task
        .unwrap();
    assert_eq!(x.state(), task::State::Cancelled);
    let ev = t.watch(&c, &tid, 0).await;
    show(&ev);
    assert_eq!(ev.len(), 2);
    let rid = Uuid::now_v7().to_string();
    let q = client_task(&t, &c)
        .retry_task(RetryTaskRequest { task_id: tid.clone(), request_id: rid.clone() })
        .await
        .unwrap()
        .into_inner()
        .task
        .unwrap();
    assert_eq!(q.state(), task::State::Queued);
    client_task(&t, &c).retry_task(RetryTaskRequest { task_id: tid.clone(), request_id: rid }).await.unwrap();
    let w = t.worker(2);
    let ev = t.watch(&c, &tid, 0).await;
    show(&ev);
    assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Completed);
    w.end().await;
    // Refusals
    for (bytes, want) in
        [(b"hello".to_vec(), "DOCUMENT_REFUSED"), (bytes[..bytes.len() / 2].to_vec(), "DOCUMENT_REFUSED")]
    {
        let e = t.upload_as(&c, &bytes, header(&bytes)).await.unwrap_err();
        assert_eq!(reason(&e), want);
        println!("{:?}", e.get_details_error_info().map(|i| i.metadata));
        let s = client
            .start_upload(StartUploadRequest { header: Some(header(&bytes)) })
            .await
            .unwrap()
            .into_inner();
        client
            .upload_chunk(UploadChunkRequest {
                upload_id: s.upload_id.clone(),
                offset: 0,
                chunk: bytes.clone().into(),
            })
            .await
            .unwrap();
        assert_eq!(
            reason(
                &client
                    .finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() })
                    .await
                    .unwrap_err()
            ),
            want
        );
        assert_eq!(
            client
                .finish_upload(FinishUploadRequest { upload_id: s.upload_id.clone() })
                .await
                .unwrap_err()
                .code(),
            Code::NotFound
        );
    }
    let mut h = header(&bytes);
    h.sha256 = "0".repeat(64);
    assert_eq!(reason(&t.upload_as(&c, &bytes, h).await.unwrap_err()), "FILE_HASH_MISMATCH");
    let mut h = header(&bytes);
    h.size_bytes -= 1;
    assert_eq!(reason(&t.upload_as(&c, &bytes, h).await.unwrap_err()), "FILE_HASH_MISMATCH");
    let mut h = header(&bytes);
    h.size_bytes = 100 << 20;
    let e = t.upload_as(&c, &bytes, h).await.unwrap_err();
    assert_eq!(reason(&e), "FILE_TOO_LARGE");
    let mut h = header(&bytes);
    h.file_name = "x.doc".into();
    let e = t.upload_as(&c, &bytes, h).await.unwrap_err();
    assert_eq!(reason(&e), "INVALID_REQUEST");
    println!("{:?}", e.get_details_bad_request());
    // no header first
    let e = client
        .upload_template(tokio_stream::iter([UploadTemplateRequest {
            part: Some(Part::Chunk(vec![1].into())),
        }]))
        .await
        .unwrap_err();
    assert_eq!(reason(&e), "INVALID_REQUEST");
    let e =
        client.upload_template(tokio_stream::iter([UploadTemplateRequest { part: None }])).await.unwrap_err();
    println!("{e:?}");
    assert_eq!(e.code(), Code::InvalidArgument);
    // 20 open
    for _ in 0..20 {
        client.start_upload(StartUploadRequest { header: Some(header(&bytes)) }).await.unwrap();
    }
    let e = client.start_upload(StartUploadRequest { header: Some(header(&bytes)) }).await.unwrap_err();
    assert_eq!(reason(&e), "RATE_LIMITED");
    println!("{:?} {:?}", e.message(), e.get_details_error_info().map(|i| i.metadata));
    let mut tx = t.db.begin(c.org).await.unwrap();
    let counts: (i64, i64, i64, i64, i64) = sqlx::query_as("SELECT (SELECT count(*) FROM files), (SELECT count(*) FROM templates), (SELECT count(*) FROM tasks), (SELECT count(*) FROM queue_messages), (SELECT count(*) FROM upload_chunks)").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(counts, (1, 1, 1, 0, 0));
    t.stop.cancel();
}
fn client_task(t: &T, c: &Arc<Caller>) -> TaskServiceClient<PeerTransport> {
    t.tasks(c)
}

#[tokio::test(flavor = "multi_thread")]
async fn cancel_deny_away() {
    let t = start().await;
    let c = caller(org());
    let bytes = large(400);
    let w = t.worker(2);
    t.gov.delay_ms.store(150, Ordering::SeqCst);
    let (tpl, task) = t.upload(&c, &bytes).await;
    t.until(&c, &task.id, |x| x.progress_percent >= 25).await;
    let t0 = Instant::now();
    let x = t
        .tasks(&c)
        .cancel_task(CancelTaskRequest { task_id: task.id.clone() })
        .await
        .unwrap()
        .into_inner()
        .task
        .unwrap();
    assert_eq!(x.state(), task::State::Running);
    t.until(&c, &task.id, |x| x.state() == task::State::Cancelled).await;
    println!("cancelled after {:?}", t0.elapsed());
    assert!(t0.elapsed() < Duration::from_secs(1));
    t.tasks(&c).cancel_task(CancelTaskRequest { task_id: task.id.clone() }).await.unwrap();
    let g = t
        .templates(&c)
        .get_template(GetTemplateRequest { template_id: tpl.id.clone() })
        .await
        .unwrap()
        .into_inner();
    assert_eq!(g.template.unwrap().state(), template::State::Failed);
    let before = t.gov.calls.load(Ordering::SeqCst);
    let first = t.watch(&c, &task.id, 0).await;
    t.tasks(&c)
        .retry_task(RetryTaskRequest { task_id: task.id.clone(), request_id: Uuid::now_v7().to_string() })
        .await
        .unwrap();
    let rest = t.watch(&c, &task.id, first.len() as i64).await;
    show(&first);
    show(&rest);
    assert_eq!(rest.last().unwrap().kind(), task_event::Kind::Completed);
    let g = t
        .templates(&c)
        .get_template(GetTemplateRequest { template_id: tpl.id.clone() })
        .await
        .unwrap()
        .into_inner();
    let tp = g.template.unwrap();
    assert_eq!(tp.state(), template::State::Ready);
    let n = tp.privacy.clone().unwrap().decision_ids.len() as u64;
    println!(
        "{n} chunks, {before} before, {} after; {:?}",
        t.gov.calls.load(Ordering::SeqCst),
        g.fields.iter().map(|f| (&f.id, &f.label)).collect::<Vec<_>>()
    );
    assert!(t.gov.calls.load(Ordering::SeqCst) <= n + 2);
    assert!(g.sections.iter().any(|s| s.heading == "Contact <EMAIL>"));
    assert_eq!(tp.privacy.unwrap().counts[0].pii_class, "email");

    // Odd answers: the number of lines changes.
    t.gov.delay_ms.store(0, Ordering::SeqCst);
    t.gov.odd.store(true, Ordering::SeqCst);
    let (tpl, task) = t.upload(&c, &bytes).await;
    let ev = t.watch(&c, &task.id, 0).await;
    assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Completed);
    let g = t
        .templates(&c)
        .get_template(GetTemplateRequest { template_id: tpl.id.clone() })
        .await
        .unwrap()
        .into_inner();
    assert!(g.sections.iter().any(|s| s.heading == "Contact ann@example.com"));
    t.gov.odd.store(false, Ordering::SeqCst);

    // Deny
    t.gov.deny.store(true, Ordering::SeqCst);
    let (tpl, task) = t.upload(&c, &bytes).await;
    let ev = t.watch(&c, &task.id, 0).await;
    println!("{:?}", ev.last());
    assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Failed);
    let g =
        t.templates(&c).get_template(GetTemplateRequest { template_id: tpl.id }).await.unwrap().into_inner();
    println!("{}", g.template.unwrap().failure);
    t.gov.deny.store(false, Ordering::SeqCst);
    t.tasks(&c)
        .retry_task(RetryTaskRequest { task_id: task.id.clone(), request_id: Uuid::now_v7().to_string() })
        .await
        .unwrap();
    let rest = t.watch(&c, &task.id, 0).await;
    assert_eq!(rest.last().unwrap().kind(), task_event::Kind::Completed);

    // Away
    t.gov.away.store(true, Ordering::SeqCst);
    let (_, task) = t.upload(&c, &bytes).await;
    t.until(&c, &task.id, |x| x.attempt >= 1 && x.state() == task::State::Queued).await;
    t.gov.away.store(false, Ordering::SeqCst);
    let ev = t.watch(&c, &task.id, 0).await;
    show(&ev);
    assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Completed);

    // Without the permission
    let poor = Arc::new(Caller {
        permissions: [Permission::TemplateWrite, Permission::TaskRead].into_iter().collect(),
        ..(*c).clone()
    });
    let (_, task) = t.upload(&poor, &bytes).await;
    let ev = t.watch(&c, &task.id, 0).await;
    println!("{:?}", ev.last());
    assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Failed);
    w.end().await;
    t.stop.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_workers() {
    let t = start().await;
    let c = caller(org());
    let bytes = large(600);
    t.gov.delay_ms.store(100, Ordering::SeqCst);
    let w = t.worker(2);
    let (tpl, task) = t.upload(&c, &bytes).await;
    let watching = {
        let (id, c) = (task.id.clone(), c.clone());
        let tt = &t;
        async move { tt.watch(&c, &id, 0).await }
    };
    let (ev, _) = tokio::join!(watching, async {
        t.until(&c, &task.id, |x| x.progress_percent >= 30).await;
        w.kill();
        let t0 = Instant::now();
        let w2 = t.worker(2);
        t.until(&c, &task.id, |x| x.attempt == 2).await;
        println!("taken over after {:?}", t0.elapsed());
        t.until(&c, &task.id, |x| x.progress_percent >= 50).await;
        // Graceful stop: given back, attempt not counted.
        w2.end().await;
        let x = t.until(&c, &task.id, |x| x.state() == task::State::Queued).await;
        assert_eq!(x.attempt, 1);
        let w3 = t.worker(2);
        t.until(&c, &task.id, |x| x.state() == task::State::Completed).await;
        w3.end().await;
    });
    show(&ev);
    assert_eq!(ev.iter().filter(|e| e.kind() == task_event::Kind::Completed).count(), 1);
    for s in ["reading the file", "passing the governance gate", "finding fields", "storing the structure"] {
        assert_eq!(ev.iter().filter(|e| e.kind() == task_event::Kind::Step && e.step == s).count(), 1, "{s}");
    }
    let g =
        t.templates(&c).get_template(GetTemplateRequest { template_id: tpl.id }).await.unwrap().into_inner();
    let n = g.template.unwrap().privacy.unwrap().decision_ids;
    assert_eq!(n.iter().collect::<HashSet<_>>().len(), n.len());
    let posts = t.gov.posts.load(Ordering::SeqCst);
    println!(
        "{} decisions, {} distinct requests, {posts} posts",
        n.len(),
        t.gov.by_request.lock().unwrap().len()
    );
    assert_eq!(t.gov.by_request.lock().unwrap().len(), n.len() + 1);

    // Poison: two workers die at the same place (the gate hangs).
    t.gov.delay_ms.store(7_000, Ordering::SeqCst);
    let (_, task) = t.upload(&c, &bytes).await;
    let w = t.worker(1);
    t.until(&c, &task.id, |x| x.step == "passing the governance gate").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    w.kill();
    let w = t.worker(1);
    t.until(&c, &task.id, |x| x.attempt == 2).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    w.kill();
    let w = t.worker(1);
    let x = t.until(&c, &task.id, |x| x.state() == task::State::DeadLettered).await;
    println!("{}", x.failure);
    w.end().await;
    let ev = t.watch(&c, &task.id, 0).await;
    show(&ev);
    t.stop.cancel();
    let _ = &t.drain;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_orgs() {
    let t = start().await;
    let samples = generate::samples();
    let mut all = vec![];
    for _ in 0..5 {
        let c = caller(org());
        for s in &samples {
            let (_, task) = t.upload(&c, &s.bytes).await;
            all.push((c.clone(), task.id));
        }
    }
    let t0 = Instant::now();
    let (w1, w2) = (t.worker(4), t.worker(4));
    for (c, id) in &all {
        let ev = t.watch(c, id, 0).await;
        assert_eq!(ev.last().unwrap().kind(), task_event::Kind::Completed);
        if ev.iter().filter(|e| e.kind() == task_event::Kind::Started).count() != 1 {
            show(&ev);
            println!("MISMATCH {id}");
        }
    }
    println!("{} tasks in {:?}", all.len(), t0.elapsed());
    w1.end().await;
    w2.end().await;
    t.stop.cancel();
}
