//! Every life cycle of the plant, cell by cell: each command in each state by each role. What the table has works, everything else is refused with
//! the states that are allowed, and who may not is told which permission they lack, whatever the state.

use std::fmt::Debug;

use tonic::{Code, Status};
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::run_step::State as StepState;
use tracegate_proto::traceability::v1::{
    alert::State as AlertState, deviation::State as DeviationState, flow_version::State as VersionState,
    lot::State as LotState, recall::State as RecallState, recall_notice::State as NoticeState,
    run::State as RunState, *,
};
use tracegate_tests::{Person, metadata, reason, request_id};

use super::flow::{self, complete_step, publish, skewers, start_step, step, submit};
use super::plant::{Plant, kg, of};
use super::quality::{decide, decision};

/// The matrix of the product's sources, by permission.
const MATRIX: [(&str, &[Role]); 7] = [
    ("LOT_WRITE", &[Role::Admin, Role::Manager, Role::Operator]),
    ("RUN_WRITE", &[Role::Admin, Role::Manager, Role::Operator]),
    ("RUN_MANAGE", &[Role::Admin, Role::Manager]),
    ("QC_DECIDE", &[Role::Admin, Role::Manager, Role::Operator, Role::Auditor]),
    ("DEVIATION_DISPOSE", &[Role::Admin, Role::Manager]),
    ("FLOW_WRITE", &[Role::Admin, Role::Manager]),
    ("FLOW_PUBLISH", &[Role::Admin, Role::Manager]),
];
/// Not in that matrix: whoever runs the plant calls back what left it.
const RECALL_MANAGE: (&str, &[Role]) = ("RECALL_MANAGE", &[Role::Admin, Role::Manager]);

/// A plant with somebody of each role. What has to be there first is brought about by the owner and a manager, who have no part in the cells: so
/// nobody of them is held up by the rule of four eyes.
struct Site {
    plant: Plant,
    second: Person,
    people: Vec<(Role, Person)>,
}

impl Site {
    async fn start() -> Self {
        let plant = Plant::start().await;
        let second = plant.t.member(&plant.olga, Role::Manager).await;
        let mut people = Vec::new();
        for role in [Role::Admin, Role::Manager, Role::Operator, Role::Auditor, Role::Viewer] {
            people.push((role, plant.t.member(&plant.olga, role).await));
        }
        Self { plant, second, people }
    }
}

/// A command: its name, the permission it needs, and the states it leads from, each with where to.
struct Deed<S: 'static> {
    name: &'static str,
    permission: &'static str,
    leads: &'static [(S, S)],
}

trait LifeCycle {
    type State: Copy + PartialEq + Debug + 'static;

    /// All states, each with the word that tells it and the allowed ones that a refusal names.
    const STATES: &'static [(Self::State, &'static str, &'static str)];
    const DEEDS: &'static [Deed<Self::State>];

    /// Something new in a state.
    async fn brought(&mut self, site: &Site, state: Self::State) -> String;

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<Self::State, Status>;

    async fn state(&self, site: &Site, id: &str) -> Self::State;

    /// What a refusal says is allowed, where that is not the states one step on.
    fn allowed(_deed: &str) -> Option<&'static str> {
        None
    }
}

async fn check<C: LifeCycle>(site: &Site, mut cycle: C) {
    let may = |permission: &str, role: Role| {
        let mut rows = MATRIX.iter().chain([&RECALL_MANAGE]);
        rows.find(|row| row.0 == permission).expect("a row of the matrix").1.contains(&role)
    };
    let mut n_done = 0;
    for (state, word, next) in C::STATES {
        // Refused, it is as it was, and serves for the next cell.
        let mut there = None;
        for deed in C::DEEDS {
            let leads_to = deed.leads.iter().find(|way| way.0 == *state).map(|way| way.1);
            for (role, person) in &site.people {
                let cell = format!("{} of what is {word}, by {role:?}", deed.name);
                let id = match there.take() {
                    Some(id) => id,
                    None => cycle.brought(site, *state).await,
                };
                let answer = cycle.ask(person, &id, deed.name).await;
                match (may(deed.permission, *role), leads_to) {
                    (false, _) => {
                        let refused = answer.expect_err(&cell);
                        assert_eq!(refused.code(), Code::PermissionDenied, "{cell}: {refused:?}");
                        assert_eq!(reason(&refused), ErrorReason::PermissionMissing, "{cell}");
                        assert_eq!(metadata(&refused, "permission"), deed.permission, "{cell}");
                    }
                    (true, Some(to)) => {
                        let state = answer.unwrap_or_else(|refused| panic!("{cell}: {refused:?}"));
                        assert_eq!(state, to, "{cell}");
                        n_done += 1;
                        continue;
                    }
                    (true, None) => {
                        let refused = answer.map(|state| format!("{state:?}")).expect_err(&cell);
                        assert_eq!(refused.code(), Code::FailedPrecondition, "{cell}: {refused:?}");
                        assert_eq!(reason(&refused), ErrorReason::StateForbids, "{cell}: {refused:?}");
                        assert_eq!(metadata(&refused, "state"), *word, "{cell}");
                        let allowed = C::allowed(deed.name).unwrap_or(next);
                        assert_eq!(metadata(&refused, "allowed"), allowed, "{cell}");
                    }
                }
                assert_eq!(cycle.state(site, &id).await, *state, "{cell}");
                there = Some(id);
            }
        }
    }
    assert!(n_done > 0);
}

struct Lots;

impl LifeCycle for Lots {
    type State = LotState;

    const STATES: &'static [(LotState, &'static str, &'static str)] = &[
        (LotState::Created, "CREATED", "QUARANTINE,HOLD"),
        (LotState::Quarantine, "QUARANTINE", "RELEASED,REJECTED,HOLD"),
        // CONSUMED comes of taking the last of it, and of nobody's word.
        (LotState::Released, "RELEASED", "HOLD,REJECTED"),
        (LotState::Hold, "HOLD", "RELEASED,REJECTED"),
        (LotState::Rejected, "REJECTED", ""),
        (LotState::Consumed, "CONSUMED", "FINISHED"),
        (LotState::Finished, "FINISHED", ""),
    ];
    const DEEDS: &'static [Deed<LotState>] = &[
        Deed {
            name: "QUARANTINE",
            permission: "LOT_WRITE",
            leads: &[(LotState::Created, LotState::Quarantine)],
        },
        Deed {
            name: "RELEASED",
            permission: "LOT_WRITE",
            leads: &[(LotState::Quarantine, LotState::Released), (LotState::Hold, LotState::Released)],
        },
        Deed {
            name: "HOLD",
            permission: "LOT_WRITE",
            leads: &[
                (LotState::Created, LotState::Hold),
                (LotState::Quarantine, LotState::Hold),
                (LotState::Released, LotState::Hold),
            ],
        },
        Deed {
            name: "REJECTED",
            permission: "LOT_WRITE",
            leads: &[
                (LotState::Quarantine, LotState::Rejected),
                (LotState::Released, LotState::Rejected),
                (LotState::Hold, LotState::Rejected),
            ],
        },
        Deed {
            name: "FINISHED",
            permission: "LOT_WRITE",
            leads: &[(LotState::Consumed, LotState::Finished)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: LotState) -> String {
        super::quality::in_state(&site.plant, state).await.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<LotState, Status> {
        let request = ChangeLotStateRequest {
            lot_id: id.to_owned(),
            state: LotState::from_str_name(&format!("STATE_{deed}")).unwrap().into(),
            reason: "tried".to_owned(),
            request_id: request_id(),
            ..ChangeLotStateRequest::default()
        };
        Ok(person.lots().change_lot_state(request).await?.into_inner().lot.unwrap().state())
    }

    async fn state(&self, site: &Site, id: &str) -> LotState {
        let request = GetLotRequest { lot_id: id.to_owned(), ..GetLotRequest::default() };
        site.plant.olga.lots().get_lot(request).await.unwrap().into_inner().lot.unwrap().state()
    }
}

/// A flow of two steps without gates, so that nothing but the life cycle stands in the way.
async fn plain_flow(site: &Site) -> Flow {
    let steps = ["mix", "pack"].map(|name| step(name, ReleasePolicy::Auto, vec![])).to_vec();
    let olga = &site.plant.olga;
    let version =
        flow::created(olga, &request_id(), FlowDefinition { steps }).await.unwrap().version.unwrap();
    submit(olga, &version).await.unwrap();
    publish(&site.second, &version).await.unwrap().flow.unwrap()
}

async fn run_in(site: &Site, flow: &Flow, state: RunState) -> String {
    let request = CreateRunRequest {
        run_code: request_id(),
        flow_id: flow.id.clone(),
        request_id: request_id(),
        ..CreateRunRequest::default()
    };
    let olga = &site.plant.olga;
    let run = olga.runs().create_run(request).await.unwrap().into_inner().run.unwrap();
    let way: &[&str] = match state {
        RunState::Running => &["StartRun"],
        RunState::Hold => &["StartRun", "HoldRun"],
        RunState::Completed => &["StartRun", "EndRunEarly"],
        RunState::Aborted => &["AbortRun"],
        RunState::Archived => &["StartRun", "EndRunEarly", "ArchiveRun"],
        _ => &[],
    };
    for deed in way {
        ask_run(olga, &run.id, deed).await.unwrap();
    }
    run.id
}

async fn ask_run(person: &Person, id: &str, deed: &str) -> Result<Run, Status> {
    let (run_id, reason, request_id) = (id.to_owned(), "tried".to_owned(), request_id());
    let occur_time = None;
    let mut runs = person.runs();
    let run = match deed {
        "StartRun" => {
            runs.start_run(StartRunRequest { run_id, occur_time, request_id }).await?.into_inner().run
        }
        "HoldRun" => {
            let request = HoldRunRequest { run_id, reason, occur_time, request_id };
            runs.hold_run(request).await?.into_inner().run
        }
        "ResumeRun" => {
            let request = ResumeRunRequest { run_id, reason, occur_time, request_id };
            runs.resume_run(request).await?.into_inner().run
        }
        "AbortRun" => {
            let request = AbortRunRequest { run_id, reason, occur_time, request_id };
            runs.abort_run(request).await?.into_inner().run
        }
        "EndRun" => runs.end_run(EndRunRequest { run_id, occur_time, request_id }).await?.into_inner().run,
        "EndRunEarly" => {
            let request = EndRunEarlyRequest { run_id, reason, occur_time, request_id };
            runs.end_run_early(request).await?.into_inner().run
        }
        "ArchiveRun" => {
            runs.archive_run(ArchiveRunRequest { run_id, occur_time, request_id }).await?.into_inner().run
        }
        other => panic!("{other} is no command to a run"),
    };
    Ok(run.unwrap())
}

async fn run_of(site: &Site, id: &str) -> Run {
    let request = GetRunRequest { run_id: id.to_owned(), ..GetRunRequest::default() };
    site.plant.olga.runs().get_run(request).await.unwrap().into_inner().run.unwrap()
}

struct Runs {
    flow: Flow,
}

impl LifeCycle for Runs {
    type State = RunState;

    const STATES: &'static [(RunState, &'static str, &'static str)] = &[
        (RunState::Idle, "IDLE", "RUNNING,ABORTED"),
        (RunState::Running, "RUNNING", "COMPLETED,HOLD,ABORTED"),
        (RunState::Hold, "HOLD", "RUNNING,ABORTED"),
        (RunState::Completed, "COMPLETED", "ARCHIVED"),
        (RunState::Aborted, "ABORTED", ""),
        (RunState::Archived, "ARCHIVED", ""),
    ];
    const DEEDS: &'static [Deed<RunState>] = &[
        Deed { name: "StartRun", permission: "RUN_WRITE", leads: &[(RunState::Idle, RunState::Running)] },
        Deed { name: "HoldRun", permission: "RUN_WRITE", leads: &[(RunState::Running, RunState::Hold)] },
        Deed { name: "ResumeRun", permission: "RUN_WRITE", leads: &[(RunState::Hold, RunState::Running)] },
        Deed {
            name: "AbortRun",
            permission: "RUN_WRITE",
            leads: &[
                (RunState::Idle, RunState::Aborted),
                (RunState::Running, RunState::Aborted),
                (RunState::Hold, RunState::Aborted),
            ],
        },
        Deed { name: "EndRun", permission: "RUN_WRITE", leads: &[(RunState::Running, RunState::Completed)] },
        Deed {
            name: "EndRunEarly",
            permission: "RUN_MANAGE",
            leads: &[(RunState::Running, RunState::Completed)],
        },
        Deed {
            name: "ArchiveRun",
            permission: "RUN_MANAGE",
            leads: &[(RunState::Completed, RunState::Archived)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: RunState) -> String {
        run_in(site, &self.flow, state).await
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<RunState, Status> {
        Ok(ask_run(person, id, deed).await?.state())
    }

    async fn state(&self, site: &Site, id: &str) -> RunState {
        run_of(site, id).await.state()
    }
}

/// The first step of a run.
struct Steps {
    flow: Flow,
}

impl LifeCycle for Steps {
    type State = StepState;

    const STATES: &'static [(StepState, &'static str, &'static str)] = &[
        (StepState::Pending, "PENDING", ""),
        (StepState::InProgress, "IN_PROGRESS", ""),
        (StepState::Completed, "COMPLETED", ""),
    ];
    const DEEDS: &'static [Deed<StepState>] = &[
        Deed {
            name: "StartRunStep",
            permission: "RUN_WRITE",
            // Another operator joins.
            leads: &[
                (StepState::Pending, StepState::InProgress),
                (StepState::InProgress, StepState::InProgress),
            ],
        },
        Deed {
            name: "CompleteRunStep",
            permission: "RUN_WRITE",
            leads: &[(StepState::InProgress, StepState::Completed)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: StepState) -> String {
        let run = run_of(site, &run_in(site, &self.flow, RunState::Running).await).await;
        if state != StepState::Pending {
            start_step(&site.plant.olga, &run, 0).await.unwrap();
        }
        if state == StepState::Completed {
            complete_step(&site.plant.olga, &run, 0).await.unwrap();
        }
        run.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<StepState, Status> {
        let run = Run { id: id.to_owned(), ..Run::default() };
        let run = match deed {
            "StartRunStep" => start_step(person, &run, 0).await?,
            _ => complete_step(person, &run, 0).await?,
        };
        Ok(run.steps[0].state())
    }

    async fn state(&self, site: &Site, id: &str) -> StepState {
        run_of(site, id).await.steps[0].state()
    }

    fn allowed(deed: &str) -> Option<&'static str> {
        Some(if deed == "StartRunStep" { "PENDING,IN_PROGRESS" } else { "IN_PROGRESS" })
    }
}

/// Steps of runs that are not running: nothing begins and nothing is completed there, and the steps of one that is over are skipped.
struct StepsAtRest {
    flow: Flow,
}

impl LifeCycle for StepsAtRest {
    type State = RunState;

    const STATES: &'static [(RunState, &'static str, &'static str)] = &[
        (RunState::Running, "RUNNING", "RUNNING"),
        (RunState::Idle, "IDLE", "RUNNING"),
        (RunState::Hold, "HOLD", "RUNNING"),
        (RunState::Completed, "COMPLETED", "RUNNING"),
        (RunState::Aborted, "ABORTED", "RUNNING"),
        (RunState::Archived, "ARCHIVED", "RUNNING"),
    ];
    const DEEDS: &'static [Deed<RunState>] = &[
        Deed {
            name: "StartRunStep",
            permission: "RUN_WRITE",
            leads: &[(RunState::Running, RunState::Running)],
        },
        Deed {
            name: "CompleteRunStep",
            permission: "RUN_WRITE",
            leads: &[(RunState::Running, RunState::Running)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: RunState) -> String {
        let run = run_of(site, &run_in(site, &self.flow, state).await).await;
        match state {
            RunState::Running => drop(start_step(&site.plant.olga, &run, 0).await.unwrap()),
            RunState::Completed | RunState::Archived | RunState::Aborted => {
                let skipped = run.steps.iter().all(|step| step.state() == StepState::Skipped);
                assert!(skipped || state == RunState::Aborted, "{run:?}");
            }
            _ => {}
        }
        run.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<RunState, Status> {
        let run = Run { id: id.to_owned(), ..Run::default() };
        let run = match deed {
            "StartRunStep" => start_step(person, &run, 0).await?,
            _ => complete_step(person, &run, 0).await?,
        };
        Ok(run.state())
    }

    async fn state(&self, site: &Site, id: &str) -> RunState {
        run_of(site, id).await.state()
    }
}

struct Versions;

impl LifeCycle for Versions {
    type State = VersionState;

    const STATES: &'static [(VersionState, &'static str, &'static str)] = &[
        (VersionState::Draft, "DRAFT", "REVIEW,DEPRECATED"),
        (VersionState::Review, "REVIEW", "PUBLISHED,DEPRECATED"),
        (VersionState::Published, "PUBLISHED", "DEPRECATED"),
        (VersionState::Deprecated, "DEPRECATED", ""),
    ];
    const DEEDS: &'static [Deed<VersionState>] = &[
        // Publishing comes first: who has saved or submitted a version does not publish it.
        Deed {
            name: "PublishFlowVersion",
            permission: "FLOW_PUBLISH",
            leads: &[(VersionState::Review, VersionState::Published)],
        },
        Deed {
            name: "SubmitFlowVersion",
            permission: "FLOW_WRITE",
            leads: &[(VersionState::Draft, VersionState::Review)],
        },
        Deed {
            name: "DeprecateFlowVersion",
            permission: "FLOW_PUBLISH",
            leads: &[
                (VersionState::Draft, VersionState::Deprecated),
                (VersionState::Review, VersionState::Deprecated),
                (VersionState::Published, VersionState::Deprecated),
            ],
        },
        Deed {
            name: "SaveFlowDraft",
            permission: "FLOW_WRITE",
            leads: &[(VersionState::Draft, VersionState::Draft)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: VersionState) -> String {
        let olga = &site.plant.olga;
        let version = flow::created(olga, &request_id(), skewers()).await.unwrap().version.unwrap();
        if matches!(state, VersionState::Review | VersionState::Published) {
            submit(olga, &version).await.unwrap();
        }
        match state {
            VersionState::Published => drop(publish(&site.second, &version).await.unwrap()),
            VersionState::Deprecated => {
                self.ask(olga, &version.id, "DeprecateFlowVersion").await.unwrap();
            }
            _ => {}
        }
        version.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<VersionState, Status> {
        let version = FlowVersion { id: id.to_owned(), ..FlowVersion::default() };
        let flow_version_id = id.to_owned();
        let version = match deed {
            "PublishFlowVersion" => publish(person, &version).await?.version.unwrap(),
            "SubmitFlowVersion" => submit(person, &version).await?,
            "DeprecateFlowVersion" => {
                let request = DeprecateFlowVersionRequest {
                    flow_version_id,
                    reason: "tried".to_owned(),
                    request_id: request_id(),
                };
                person.flows().deprecate_flow_version(request).await?.into_inner().version.unwrap()
            }
            _ => {
                let request = SaveFlowDraftRequest {
                    flow_version_id,
                    definition: Some(skewers()),
                    request_id: request_id(),
                    ..SaveFlowDraftRequest::default()
                };
                person.flows().save_flow_draft(request).await?.into_inner().version.unwrap()
            }
        };
        Ok(version.state())
    }

    async fn state(&self, site: &Site, id: &str) -> VersionState {
        let request = GetFlowVersionRequest { flow_version_id: id.to_owned() };
        site.plant.olga.flows().get_flow_version(request).await.unwrap().into_inner().version.unwrap().state()
    }

    fn allowed(deed: &str) -> Option<&'static str> {
        (deed == "SaveFlowDraft").then_some("DRAFT")
    }
}

struct Deviations;

impl LifeCycle for Deviations {
    type State = DeviationState;

    const STATES: &'static [(DeviationState, &'static str, &'static str)] = &[
        (DeviationState::Open, "OPEN", "CONTAINED"),
        (DeviationState::Contained, "CONTAINED", "DISPOSITIONED"),
        (DeviationState::Dispositioned, "DISPOSITIONED", "VERIFIED"),
        (DeviationState::Verified, "VERIFIED", "CLOSED"),
        (DeviationState::Closed, "CLOSED", ""),
    ];
    const DEEDS: &'static [Deed<DeviationState>] = &[
        Deed {
            name: "ContainDeviation",
            permission: "QC_DECIDE",
            leads: &[(DeviationState::Open, DeviationState::Contained)],
        },
        Deed {
            name: "DisposeDeviation",
            permission: "DEVIATION_DISPOSE",
            leads: &[(DeviationState::Contained, DeviationState::Dispositioned)],
        },
        Deed {
            name: "VerifyDeviation",
            permission: "QC_DECIDE",
            leads: &[(DeviationState::Dispositioned, DeviationState::Verified)],
        },
        Deed {
            name: "CloseDeviation",
            permission: "DEVIATION_DISPOSE",
            leads: &[(DeviationState::Verified, DeviationState::Closed)],
        },
    ];

    async fn brought(&mut self, site: &Site, state: DeviationState) -> String {
        let olga = &site.plant.olga;
        let lot = super::quality::in_state(&site.plant, LotState::Created).await;
        let request = OpenDeviationRequest {
            description: "seen".to_owned(),
            lot_ids: vec![lot.id],
            request_id: request_id(),
            ..OpenDeviationRequest::default()
        };
        let opened = olga.quality().open_deviation(request).await.unwrap().into_inner().deviation.unwrap();
        let way = [
            ("ContainDeviation", olga, DeviationState::Contained),
            ("DisposeDeviation", &site.second, DeviationState::Dispositioned),
            ("VerifyDeviation", olga, DeviationState::Verified),
            ("CloseDeviation", &site.second, DeviationState::Closed),
        ];
        for (deed, person, _) in way.into_iter().take_while(|step| step.2 as i32 <= state as i32) {
            self.ask(person, &opened.id, deed).await.unwrap();
        }
        opened.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<DeviationState, Status> {
        let (deviation_id, words, request_id) = (id.to_owned(), "tried".to_owned(), request_id());
        let mut quality = person.quality();
        let deviation = match deed {
            "ContainDeviation" => {
                let request =
                    ContainDeviationRequest { deviation_id, note: words, request_id, lot_ids: vec![] };
                quality.contain_deviation(request).await?.into_inner().deviation
            }
            "DisposeDeviation" => {
                let disposition = Disposition::UseAsIs.into();
                let request =
                    DisposeDeviationRequest { deviation_id, disposition, reason: words, request_id };
                quality.dispose_deviation(request).await?.into_inner().deviation
            }
            "VerifyDeviation" => {
                let request = VerifyDeviationRequest { deviation_id, note: words, request_id };
                quality.verify_deviation(request).await?.into_inner().deviation
            }
            _ => {
                let (cause, corrective_action) = (words.clone(), words);
                let request = CloseDeviationRequest { deviation_id, cause, corrective_action, request_id };
                quality.close_deviation(request).await?.into_inner().deviation
            }
        };
        Ok(deviation.unwrap().state())
    }

    async fn state(&self, site: &Site, id: &str) -> DeviationState {
        let request = GetDeviationRequest { deviation_id: id.to_owned() };
        let shown = site.plant.olga.quality().get_deviation(request).await.unwrap().into_inner();
        shown.deviation.unwrap().state()
    }
}

struct Alerts;

impl LifeCycle for Alerts {
    type State = AlertState;

    const STATES: &'static [(AlertState, &'static str, &'static str)] = &[
        (AlertState::Open, "OPEN", "ACKNOWLEDGED,RESOLVED"),
        (AlertState::Acknowledged, "ACKNOWLEDGED", "RESOLVED"),
        (AlertState::Resolved, "RESOLVED", ""),
    ];
    const DEEDS: &'static [Deed<AlertState>] = &[
        Deed {
            name: "AcknowledgeAlert",
            permission: "QC_DECIDE",
            leads: &[(AlertState::Open, AlertState::Acknowledged)],
        },
        Deed {
            name: "ResolveAlert",
            permission: "QC_DECIDE",
            leads: &[
                (AlertState::Open, AlertState::Resolved),
                (AlertState::Acknowledged, AlertState::Resolved),
            ],
        },
    ];

    /// The newest alert is that of the lot just held.
    async fn brought(&mut self, site: &Site, state: AlertState) -> String {
        let olga = &site.plant.olga;
        let lot = super::quality::in_state(&site.plant, LotState::Created).await;
        decide(olga, decision(&lot, "", QcResult::Hold)).await.unwrap();
        let alerts = olga.quality().list_alerts(ListAlertsRequest::default()).await.unwrap().into_inner();
        let alert = alerts.alerts.into_iter().find(|alert| alert.subject_id == lot.id).unwrap();
        match state {
            AlertState::Acknowledged => drop(self.ask(olga, &alert.id, "AcknowledgeAlert").await.unwrap()),
            AlertState::Resolved => drop(self.ask(olga, &alert.id, "ResolveAlert").await.unwrap()),
            _ => {}
        }
        alert.id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<AlertState, Status> {
        let (alert_id, request_id) = (id.to_owned(), request_id());
        let mut quality = person.quality();
        let alert = match deed {
            "AcknowledgeAlert" => {
                let request = AcknowledgeAlertRequest { alert_id, request_id };
                quality.acknowledge_alert(request).await?.into_inner().alert
            }
            _ => {
                let request = ResolveAlertRequest { alert_id, note: "tried".to_owned(), request_id };
                quality.resolve_alert(request).await?.into_inner().alert
            }
        };
        Ok(alert.unwrap().state())
    }

    async fn state(&self, site: &Site, id: &str) -> AlertState {
        let alerts = site.plant.olga.quality().list_alerts(ListAlertsRequest::default()).await.unwrap();
        alerts.into_inner().alerts.iter().find(|alert| alert.id == id).unwrap().state()
    }
}

/// Of something that went to ten customers: each recall of it makes a notice to each.
struct Notices {
    shipped: Lot,
    unused: Vec<String>,
}

async fn recalled(person: &Person, lot: &Lot) -> OpenRecallResponse {
    let request = OpenRecallRequest {
        name: "tried".to_owned(),
        reason: "tried".to_owned(),
        scope: Some(RecallScope { lot_ids: vec![lot.id.clone()], ..RecallScope::default() }),
        request_id: request_id(),
        ..OpenRecallRequest::default()
    };
    person.recalls().open_recall(request).await.unwrap().into_inner()
}

impl Notices {
    async fn start(site: &Site) -> Self {
        let plant = &site.plant;
        let shipped = plant.received("SHIPPED", 20).await;
        for n in 0..10 {
            let party = Party { name: format!("Customer {n}"), ..Party::default() };
            let request = SavePartyRequest { party: Some(party), request_id: request_id() };
            let customer = plant.olga.master_data().save_party(request).await.unwrap().into_inner();
            let request = ShipLotsRequest {
                shipment_code: format!("SHIP-{n}"),
                contents: vec![of(&shipped, kg(1))],
                customer_id: customer.party.unwrap().id,
                request_id: request_id(),
                ..ShipLotsRequest::default()
            };
            plant.olga.lots().ship_lots(request).await.unwrap();
        }
        Self { shipped, unused: Vec::new() }
    }
}

impl LifeCycle for Notices {
    type State = NoticeState;

    const STATES: &'static [(NoticeState, &'static str, &'static str)] = &[
        (NoticeState::Created, "CREATED", "SENT"),
        (NoticeState::Sent, "SENT", "ACKNOWLEDGED,DECLINED"),
        (NoticeState::Acknowledged, "ACKNOWLEDGED", "QUANTITY_CONFIRMED,DECLINED"),
        (NoticeState::QuantityConfirmed, "QUANTITY_CONFIRMED", "CLOSED"),
        (NoticeState::Declined, "DECLINED", "CLOSED"),
        (NoticeState::Closed, "CLOSED", ""),
    ];
    const DEEDS: &'static [Deed<NoticeState>] = &[
        Deed { name: "CREATED", permission: "RECALL_MANAGE", leads: &[] },
        Deed {
            name: "SENT",
            permission: "RECALL_MANAGE",
            leads: &[(NoticeState::Created, NoticeState::Sent)],
        },
        Deed {
            name: "ACKNOWLEDGED",
            permission: "RECALL_MANAGE",
            leads: &[(NoticeState::Sent, NoticeState::Acknowledged)],
        },
        Deed {
            name: "QUANTITY_CONFIRMED",
            permission: "RECALL_MANAGE",
            leads: &[(NoticeState::Acknowledged, NoticeState::QuantityConfirmed)],
        },
        Deed {
            name: "DECLINED",
            permission: "RECALL_MANAGE",
            leads: &[
                (NoticeState::Sent, NoticeState::Declined),
                (NoticeState::Acknowledged, NoticeState::Declined),
            ],
        },
        Deed {
            name: "CLOSED",
            permission: "RECALL_MANAGE",
            leads: &[
                (NoticeState::QuantityConfirmed, NoticeState::Closed),
                (NoticeState::Declined, NoticeState::Closed),
            ],
        },
    ];

    async fn brought(&mut self, site: &Site, state: NoticeState) -> String {
        if self.unused.is_empty() {
            let opened = recalled(&site.plant.olga, &self.shipped).await;
            self.unused.extend(opened.notices.into_iter().map(|notice| notice.id));
        }
        let id = self.unused.pop().expect("a notice to each customer");
        let way: &[&str] = match state {
            NoticeState::Sent => &["SENT"],
            NoticeState::Acknowledged => &["SENT", "ACKNOWLEDGED"],
            NoticeState::QuantityConfirmed => &["SENT", "ACKNOWLEDGED", "QUANTITY_CONFIRMED"],
            NoticeState::Declined => &["SENT", "DECLINED"],
            NoticeState::Closed => &["SENT", "DECLINED", "CLOSED"],
            _ => &[],
        };
        for deed in way {
            self.ask(&site.plant.olga, &id, deed).await.unwrap();
        }
        id
    }

    async fn ask(&self, person: &Person, id: &str, deed: &str) -> Result<NoticeState, Status> {
        let request = ChangeRecallNoticeRequest {
            recall_notice_id: id.to_owned(),
            state: NoticeState::from_str_name(&format!("STATE_{deed}")).unwrap().into(),
            note: "tried".to_owned(),
            request_id: request_id(),
            ..ChangeRecallNoticeRequest::default()
        };
        Ok(person.recalls().change_recall_notice(request).await?.into_inner().notice.unwrap().state())
    }

    async fn state(&self, site: &Site, id: &str) -> NoticeState {
        let request = GetRecallNoticeRequest { recall_notice_id: id.to_owned() };
        let shown = site.plant.olga.recalls().get_recall_notice(request).await.unwrap().into_inner();
        shown.notice.unwrap().state()
    }
}

/// Of a lot that is still in house: no notice is waited for.
struct Recalls {
    kept: Lot,
}

impl LifeCycle for Recalls {
    type State = RecallState;

    const STATES: &'static [(RecallState, &'static str, &'static str)] =
        &[(RecallState::Open, "OPEN", "CLOSED"), (RecallState::Closed, "CLOSED", "")];
    const DEEDS: &'static [Deed<RecallState>] = &[Deed {
        name: "CloseRecall",
        permission: "RECALL_MANAGE",
        leads: &[(RecallState::Open, RecallState::Closed)],
    }];

    async fn brought(&mut self, site: &Site, state: RecallState) -> String {
        let id = recalled(&site.plant.olga, &self.kept).await.recall.unwrap().id;
        if state == RecallState::Closed {
            self.ask(&site.plant.olga, &id, "CloseRecall").await.unwrap();
        }
        id
    }

    async fn ask(&self, person: &Person, id: &str, _: &str) -> Result<RecallState, Status> {
        let request = CloseRecallRequest {
            recall_id: id.to_owned(),
            note: "tried".to_owned(),
            request_id: request_id(),
        };
        Ok(person.recalls().close_recall(request).await?.into_inner().recall.unwrap().state())
    }

    async fn state(&self, site: &Site, id: &str) -> RecallState {
        let request = GetRecallRequest { recall_id: id.to_owned() };
        let shown = site.plant.olga.recalls().get_recall(request).await.unwrap().into_inner();
        shown.recall.unwrap().state()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_of_every_life_cycle_is_as_its_table_says_for_every_role() {
    let site = Box::pin(Site::start()).await;
    let flow = plain_flow(&site).await;
    let kept = site.plant.received("KEPT", 1).await;
    let notices = Box::pin(Notices::start(&site)).await;
    Box::pin(check(&site, Lots)).await;
    Box::pin(check(&site, Runs { flow: flow.clone() })).await;
    Box::pin(check(&site, Steps { flow: flow.clone() })).await;
    Box::pin(check(&site, StepsAtRest { flow })).await;
    Box::pin(check(&site, Versions)).await;
    Box::pin(check(&site, Deviations)).await;
    Box::pin(check(&site, Alerts)).await;
    Box::pin(check(&site, notices)).await;
    Box::pin(check(&site, Recalls { kept })).await;
}

/// Every state there is of each of these is a row of its table above.
#[test]
fn no_state_is_left_out_of_the_tables() {
    fn check<C: LifeCycle>(to_state: impl Fn(i32) -> Option<C::State>) {
        for number in 1..32 {
            let Some(state) = to_state(number) else { continue };
            assert!(C::STATES.iter().any(|row| row.0 == state), "{state:?} has no row");
        }
    }
    check::<Lots>(|number| LotState::try_from(number).ok());
    check::<Runs>(|number| RunState::try_from(number).ok());
    check::<StepsAtRest>(|number| RunState::try_from(number).ok());
    check::<Steps>(|number| StepState::try_from(number).ok().filter(|state| *state != StepState::Skipped));
    check::<Versions>(|number| VersionState::try_from(number).ok());
    check::<Deviations>(|number| DeviationState::try_from(number).ok());
    check::<Alerts>(|number| AlertState::try_from(number).ok());
    check::<Notices>(|number| NoticeState::try_from(number).ok());
    check::<Recalls>(|number| RecallState::try_from(number).ok());
}
