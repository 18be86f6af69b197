//! Flows and runs under random commands: I8 and I9.

use prost::Message;
use tracegate_platform::keys::sha256;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::flow_version::State as VersionState;
use tracegate_proto::traceability::v1::run::State as RunState;

use super::*;
use crate::{flow, run};

#[derive(Clone, Copy, Debug)]
enum Deed {
    CreateFlow,
    Save,
    Copy,
    Submit,
    Publish,
    Deprecate,
    CreateRun { starts: bool },
    StartRun,
    StartStep(i32),
    CompleteStep(i32),
    Hold,
    Resume,
    Abort,
    End,
    EndEarly,
    Archive,
}

/// What is done, to which of the latest versions or runs, with a definition of so much yield, by one of three people.
type Doing = (Deed, usize, i32, u128);

fn doings() -> impl Strategy<Value = Vec<Doing>> {
    let deed = prop_oneof![
        1 => Just(Deed::CreateFlow),
        4 => Just(Deed::Save),
        3 => Just(Deed::Copy),
        6 => Just(Deed::Submit),
        8 => Just(Deed::Publish),
        2 => Just(Deed::Deprecate),
        8 => any::<bool>().prop_map(|starts| Deed::CreateRun { starts }),
        3 => Just(Deed::StartRun),
        3 => (0..3).prop_map(Deed::StartStep),
        3 => (0..3).prop_map(Deed::CompleteStep),
        2 => Just(Deed::Hold),
        2 => Just(Deed::Resume),
        1 => Just(Deed::Abort),
        3 => Just(Deed::End),
        3 => Just(Deed::EndEarly),
        1 => Just(Deed::Archive),
    ];
    prop::collection::vec((deed, 0..4_usize, 1..900, 0..3_u128), 1..120)
}

fn definition(yield_min_permille: i32) -> FlowDefinition {
    let step = |name: &str| FlowStep {
        name: name.to_owned(),
        release_policy: ReleasePolicy::Auto.into(),
        yield_min_permille,
        ..FlowStep::default()
    };
    FlowDefinition { steps: vec![step("mix"), step("pack")] }
}

/// What must not change of a version once it is no draft any more.
#[derive(Clone, Debug, PartialEq)]
struct Fixed {
    definition: Vec<u8>,
    hash: Vec<u8>,
    number: i32,
    flow_id: String,
}

/// What must never change of a run.
#[derive(Clone, Debug, PartialEq)]
struct Pinned {
    version_id: String,
    version_number: i32,
    hash: Vec<u8>,
    steps: Vec<String>,
}

#[derive(Default)]
struct Flows {
    simulation: Simulation,
    fixed: HashMap<String, Fixed>,
    states: HashMap<String, VersionState>,
    pinned: HashMap<String, (Pinned, RunState)>,
}

impl Flows {
    fn all<M: Kept>(&self, at: impl Fn(&M) -> i64) -> Vec<M> {
        let of_kind = self.simulation.plant.items().filter(|item| item.kind == M::KIND);
        let mut all: Vec<M> = of_kind.map(|item| item.message().expect("kept")).collect();
        all.sort_by_key(|message| std::cmp::Reverse(at(message)));
        all
    }

    fn versions(&self) -> Vec<FlowVersion> {
        self.all(|version: &FlowVersion| version.position)
    }

    fn runs(&self) -> Vec<Run> {
        self.all(|run: &Run| run.position)
    }

    fn run<C: Command>(&mut self, command: &C) -> bool {
        self.simulation.run(command).is_ok()
    }

    fn act(&mut self, (deed, which, permille, actor): Doing) {
        self.simulation.n_minutes += 1;
        self.simulation.actor = actor;
        let request_id = Uuid::nil().to_string();
        let why = "tried".to_owned();
        let versions = self.versions();
        let version = versions.get(which % versions.len().max(1)).cloned();
        let flow_version_id = version.as_ref().map(|version| version.id.clone()).unwrap_or_default();
        let runs = self.runs();
        let run = runs.get(which % runs.len().max(1)).cloned();
        let run_id = run.as_ref().map(|run| run.id.clone()).unwrap_or_default();
        let occur_time = None;
        let is_done = match deed {
            Deed::CreateFlow => {
                let name = self.simulation.code();
                let definition = Some(definition(permille));
                self.run(&CreateFlowRequest { name, definition, request_id, ..CreateFlowRequest::default() })
            }
            Deed::Save => self.run(&SaveFlowDraftRequest {
                flow_version_id,
                definition: Some(definition(permille)),
                request_id,
                ..SaveFlowDraftRequest::default()
            }),
            Deed::Copy => {
                self.run(&CreateFlowVersionRequest { flow_version_id, change_note: why, request_id })
            }
            Deed::Submit => self.run(&SubmitFlowVersionRequest { flow_version_id, request_id }),
            Deed::Publish => {
                self.run(&PublishFlowVersionRequest { flow_version_id, review_note: why, request_id })
            }
            Deed::Deprecate => {
                self.run(&DeprecateFlowVersionRequest { flow_version_id, reason: why, request_id })
            }
            Deed::CreateRun { starts } => {
                let (run_code, flow_id) =
                    (self.simulation.code(), version.clone().unwrap_or_default().flow_id);
                let request = CreateRunRequest {
                    run_code,
                    flow_id,
                    start: starts,
                    request_id,
                    ..CreateRunRequest::default()
                };
                self.run(&request)
            }
            Deed::StartRun => self.run(&StartRunRequest { run_id, occur_time, request_id }),
            Deed::StartStep(step_index) => {
                self.run(&StartRunStepRequest { run_id, step_index, occur_time, request_id })
            }
            Deed::CompleteStep(step_index) => {
                self.run(&CompleteRunStepRequest { run_id, step_index, note: why, occur_time, request_id })
            }
            Deed::Hold => self.run(&HoldRunRequest { run_id, reason: why, occur_time, request_id }),
            Deed::Resume => self.run(&ResumeRunRequest { run_id, reason: why, occur_time, request_id }),
            Deed::Abort => self.run(&AbortRunRequest { run_id, reason: why, occur_time, request_id }),
            Deed::End => self.run(&EndRunRequest { run_id, occur_time, request_id }),
            Deed::EndEarly => self.run(&EndRunEarlyRequest { run_id, reason: why, occur_time, request_id }),
            Deed::Archive => self.run(&ArchiveRunRequest { run_id, occur_time, request_id }),
        };
        if let (Deed::Save, true) = (deed, is_done) {
            assert_eq!(version.expect("it was saved").state(), VersionState::Draft, "I8");
        }
    }

    fn check(&mut self) {
        let versions: HashMap<String, FlowVersion> =
            self.versions().into_iter().map(|version| (version.id.clone(), version)).collect();
        for version in versions.values() {
            let definition = version.definition.as_ref().expect("a definition").encode_to_vec();
            assert_eq!(
                version.definition_hash,
                sha256(&definition).as_slice(),
                "I8: the hash is that of the bytes"
            );
            let now = Fixed {
                definition,
                hash: version.definition_hash.to_vec(),
                number: version.number,
                flow_id: version.flow_id.clone(),
            };
            let before = self.states.insert(version.id.clone(), version.state());
            match before {
                None => assert_eq!(version.state(), VersionState::Draft),
                Some(before) => assert!(
                    before == version.state() || flow::next_states(before).contains(&version.state()),
                    "{before:?} to {:?}",
                    version.state()
                ),
            }
            if version.state() != VersionState::Draft {
                let fixed = self.fixed.entry(version.id.clone()).or_insert_with(|| now.clone());
                assert_eq!(*fixed, now, "I8");
            }
        }
        for run in self.runs() {
            let version = &versions[&run.flow_version_id];
            let now = Pinned {
                version_id: run.flow_version_id.clone(),
                version_number: run.flow_version_number,
                hash: run.definition_hash.to_vec(),
                steps: run.steps.iter().map(|step| step.name.clone()).collect(),
            };
            assert!(matches!(version.state(), VersionState::Published | VersionState::Deprecated), "I9");
            assert_eq!(
                (run.definition_hash.clone(), run.flow_version_number),
                (version.definition_hash.clone(), version.number)
            );
            let (pinned, before) =
                self.pinned.entry(run.id.clone()).or_insert_with(|| (now.clone(), run.state()));
            assert_eq!(*pinned, now, "I9");
            assert!(
                *before == run.state() || run::next_states(*before).contains(&run.state()),
                "{before:?} {run:?}"
            );
            *before = run.state();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_published_stays_as_it_is(doings in doings()) {
        let mut flows = Flows::default();
        for doing in doings {
            flows.act(doing);
            flows.check();
        }
        let (mut again, mut changes) = (Plant::default(), Changes::default());
        for event in &flows.simulation.events {
            again.apply(event, &mut changes).expect("a log can be played");
        }
        prop_assert_eq!(again.items, flows.simulation.plant.items);
    }
}

#[test]
fn random_deeds_come_to_something() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut published, mut deprecated, mut followed, mut ended) = (0, 0, 0, 0);
    for _ in 0..150 {
        let doings = doings().new_tree(&mut runner).expect("doings").current();
        let mut flows = Flows::default();
        doings.into_iter().for_each(|doing| flows.act(doing));
        let versions = flows.versions();
        published += versions.iter().filter(|version| version.state() == VersionState::Published).count();
        deprecated += versions.iter().filter(|version| version.state() == VersionState::Deprecated).count();
        let runs = flows.runs();
        let is_deprecated = |run: &&Run| {
            let version = versions.iter().find(|version| version.id == run.flow_version_id);
            version.is_some_and(|version| version.state() == VersionState::Deprecated)
        };
        followed += runs.iter().filter(is_deprecated).count();
        ended += runs.iter().filter(|run| run.state() == RunState::Completed).count();
    }
    // Otherwise the property above would be about nothing.
    assert!(
        published.min(deprecated).min(followed).min(ended) >= 20,
        "{published} {deprecated} {followed} {ended}"
    );
}
