//! A plant in memory and random commands for it, most of them sensible and some not.

use super::*;

const LOTS: usize = 24;
const YIELD_MAX_PERMILLE: i64 = 1_100;

/// A plant with nothing left out, and all that ever happened in it.
#[derive(Default)]
pub(super) struct Simulation {
    pub(super) plant: Plant,
    pub(super) events: Vec<PlantEvent>,
    pub(super) changes: Changes,
    pub(super) graph: Graph,
    n_codes: u32,
    /// Who acts: two people take turns where two must.
    pub(super) actor: u128,
    pub(super) n_minutes: i64,
    /// All that were ever recalled.
    recalled: BTreeSet<LotId>,
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Receive {
        mg: u64,
        pieces: bool,
        days_left: Option<i64>,
    },
    Transform {
        inputs: Vec<(usize, u64)>,
        n_outputs: u64,
        yield_permille: u64,
    },
    Split {
        lot: usize,
        permille: Vec<u64>,
    },
    Merge {
        lots: Vec<usize>,
    },
    Pack {
        lots: Vec<(usize, u64)>,
        onto: Option<usize>,
    },
    Unpack {
        pallet: usize,
    },
    Ship {
        lots: Vec<(usize, u64)>,
        pallet: Option<usize>,
    },
    Adjust {
        lot: usize,
        change_mg: i64,
        reason: AdjustReason,
    },
    Count {
        lot: usize,
        counted_mg: i64,
    },
    ChangeState {
        lot: usize,
        state: State,
    },
    Release {
        lot: usize,
    },
    Void {
        back: usize,
    },
    Wait {
        days: i64,
    },
    Decide {
        lot: usize,
        result: QcResult,
    },
    Deviate {
        lots: Vec<usize>,
    },
    /// The next step of a deviation that is not closed.
    Deal {
        deviation: usize,
        disposition: Disposition,
    },
    Recall {
        lot: usize,
    },
    CloseRecall {
        recall: usize,
    },
    /// All lots of a recall, or one of them.
    ClearRecall {
        recall: usize,
        lot: Option<usize>,
    },
    Capture {
        events: Vec<(u8, bool)>,
    },
}

pub(super) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let lot = || 0..LOTS;
    let parts = || prop::collection::vec((lot(), 1..=1_200_u64), 1..4);
    let states = prop::sample::select(vec![
        State::Quarantine,
        State::Released,
        State::Released,
        State::Hold,
        State::Rejected,
        State::Finished,
        State::Created,
        State::Consumed,
    ]);
    let reasons = prop::sample::select(vec![
        AdjustReason::Count,
        AdjustReason::Sample,
        AdjustReason::Scrap,
        AdjustReason::Destroy,
        AdjustReason::Moisture,
    ]);
    let step = prop_oneof![
        3 => (1..3_000_000_u64, any::<bool>(), prop::option::weighted(0.2, 0..20_i64))
            .prop_map(|(mg, pieces, days_left)| Step::Receive { mg, pieces, days_left }),
        6 => (parts(), 0..4_u64, prop_oneof![3 => Just(1_000_u64), 1 => 500..1_300_u64])
            .prop_map(|(inputs, n_outputs, yield_permille)| Step::Transform { inputs, n_outputs, yield_permille }),
        2 => (lot(), prop::collection::vec(1..=600_u64, 1..3)).prop_map(|(lot, permille)| Step::Split { lot, permille }),
        2 => prop::collection::vec(lot(), 1..4).prop_map(|lots| Step::Merge { lots }),
        3 => (parts(), prop::option::of(lot())).prop_map(|(lots, onto)| Step::Pack { lots, onto }),
        4 => lot().prop_map(|pallet| Step::Unpack { pallet }),
        3 => (prop::collection::vec((lot(), 1..=1_000_u64), 0..3), prop::option::of(lot()))
            .prop_map(|(lots, pallet)| Step::Ship { lots, pallet }),
        2 => (lot(), -400_000..200_000_i64, reasons).prop_map(|(lot, change_mg, reason)| Step::Adjust { lot, change_mg, reason }),
        1 => (lot(), 0..2_000_000_i64).prop_map(|(lot, counted_mg)| Step::Count { lot, counted_mg }),
        8 => lot().prop_map(|lot| Step::Release { lot }),
        6 => (lot(), states).prop_map(|(lot, state)| Step::ChangeState { lot, state }),
        2 => (0..5_usize).prop_map(|back| Step::Void { back }),
        1 => (1..9_i64).prop_map(|days| Step::Wait { days }),
        2 => (lot(), prop::sample::select(vec![QcResult::Pass, QcResult::Hold, QcResult::Fail]))
            .prop_map(|(lot, result)| Step::Decide { lot, result }),
        1 => prop::collection::vec(lot(), 1..3).prop_map(|lots| Step::Deviate { lots }),
        3 => (0..8_usize, prop::sample::select(vec![
            Disposition::UseAsIs, Disposition::Rework, Disposition::Downgrade, Disposition::Destroy]))
            .prop_map(|(deviation, disposition)| Step::Deal { deviation, disposition }),
        1 => prop::option::weighted(0.6, lot()).prop_map(|lot| match lot {
            Some(lot) => Step::Recall { lot },
            None => Step::Wait { days: 1 },
        }),
        2 => (0..3_usize).prop_map(|recall| Step::CloseRecall { recall }),
        3 => (0..3_usize, prop::option::of(lot())).prop_map(|(recall, lot)| Step::ClearRecall { recall, lot }),
        1 => prop::collection::vec((0..20_u8, any::<bool>()), 0..6).prop_map(|events| Step::Capture { events }),
    ];
    prop::collection::vec(step, 1..90)
}

fn mass(mg: u64) -> Option<Quantity> {
    Some(Quantity { amount: Some(Amount::MassMg(i64::try_from(mg).expect("small"))) })
}

impl Simulation {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + time::Duration::days(20_000) + time::Duration::minutes(self.n_minutes)
    }

    /// As a batch of one command does it, without a database.
    pub(super) fn run<C: Command>(&mut self, command: &C) -> Result<C::Answer, ApiError> {
        let turn = Turn { now: self.plant.head.time(self.now()), actor_id: Uuid::from_u128(self.actor) };
        let mut needs = crate::command::Needs::default();
        command.needs(&mut needs)?;
        for position in needs.events {
            let is_voided = self.events.iter().any(|event| voided_position(event) == Some(position));
            if let Some(event) = usize::try_from(position - 1).ok().and_then(|at| self.events.get(at)) {
                self.plant.load_event(position, event.clone(), is_voided);
            }
        }
        for (request_id, scope) in needs.recalls {
            let lots = self.made_of(&scope.lot_ids);
            let found = FoundScope { lots, shipped: Vec::new(), summary: RecallSummary::default() };
            self.plant.load_scope(request_id, found);
        }
        let drafts = command.decide(&self.plant, &turn)?;
        let first = self.events.len();
        for draft in drafts {
            let actor = Actor { id: Uuid::nil().to_string(), ..Actor::default() };
            let event = event::seal(draft, &self.plant.head, actor, turn.now);
            assert!(event::follows(&self.plant.head, &event));
            self.check_inputs(&event);
            self.plant.apply(&event, &mut self.changes).expect("what was decided can be applied");
            genealogy::add(&mut self.graph, &event).expect("the log is of one piece");
            self.events.push(event);
        }
        Ok(command.answer(&self.plant, &self.events[first..]))
    }

    /// I4: taken is only of lots that are RELEASED, not recalled, not expired, and not of what is on a pallet unless it leaves with it.
    fn check_inputs(&self, event: &PlantEvent) {
        let taken = match &event.what {
            Some(What::LotsTransformed(transformed)) => &transformed.inputs,
            Some(What::LotsAggregated(aggregated)) => &aggregated.contents,
            Some(What::LotsShipped(shipped)) => &shipped.contents,
            _ => return,
        };
        let at = event.occur_time.as_ref().and_then(from_timestamp).expect("a time");
        let mut loose: HashMap<&str, i64> = HashMap::new();
        for taken in taken {
            let lot = crate::taking::find(&self.plant, &taken.lot_id).expect("it is there");
            assert_eq!(lot.state, State::Released);
            assert!(!lot.recalled && !lot.is_expired(at) && taken.quantity_mg > 0);
            assert_eq!(lot.n_open_deviations, 0);
            if taken.pallet_id.is_empty() {
                *loose.entry(&taken.lot_id).or_default() += taken.quantity_mg;
                assert!(loose[taken.lot_id.as_str()] <= lot.loose_mg());
            }
        }
    }

    /// Lots and everything that was made of them, found without cleverness: event by event.
    fn made_of(&self, lots: &[String]) -> Vec<LotId> {
        let mut found: BTreeSet<LotId> =
            lots.iter().filter_map(|id| crate::taking::find(&self.plant, id)).map(|lot| lot.id).collect();
        for event in &self.events {
            let takes =
                |taken: &Taken| Uuid::try_parse(&taken.lot_id).is_ok_and(|id| found.contains(&LotId(id)));
            if let Some(What::LotsTransformed(transformed)) = &event.what
                && transformed.inputs.iter().any(takes)
            {
                let made =
                    transformed.outputs.iter().filter_map(|lot| Uuid::try_parse(&lot.id).ok().map(LotId));
                let made: Vec<LotId> = made.collect();
                found
                    .extend(made.into_iter().filter(|id| self.plant.lot(*id).is_some_and(|lot| !lot.voided)));
            }
        }
        found.into_iter().collect()
    }

    fn lot(&self, at: usize) -> Option<Lot> {
        let mut lots: Vec<&Lot> = self.plant.lots.values().filter(|lot| !lot.voided).collect();
        // The latest, so that chains grow long.
        lots.sort_by_key(|lot| std::cmp::Reverse(lot.number));
        lots.get(at % lots.len().clamp(1, LOTS)).copied().cloned()
    }

    /// Mostly one that may be taken of.
    fn usable(&self, at: usize) -> Option<Lot> {
        let usable: Vec<&Lot> = self
            .plant
            .lots
            .values()
            .filter(|lot| lot.state == State::Released && lot.loose_mg() > 0)
            .collect();
        match usable.get(at / 4 % usable.len().max(1)) {
            Some(lot) if !at.is_multiple_of(4) => Some((*lot).clone()),
            _ => self.lot(at),
        }
    }

    /// Mostly one with something on it.
    fn pallet(&self, at: usize) -> Option<Lot> {
        let pallets: Vec<&Lot> =
            self.plant.lots.values().filter(|lot| lot.lot_type == Type::Pal && lot.packed_mg > 0).collect();
        match pallets.get(at / 4 % pallets.len().max(1)) {
            Some(pallet) if !at.is_multiple_of(4) => Some((*pallet).clone()),
            _ => self.lot(at),
        }
    }

    fn parts(&self, parts: &[(usize, u64)]) -> Vec<LotQuantity> {
        let parts = parts.iter().filter_map(|(at, permille)| {
            let lot = self.usable(*at)?;
            let mg = lot.on_hand_mg.unsigned_abs() * permille / 1_000;
            let unit = u64::try_from(lot.piece_mass_mg).unwrap_or(0).max(1);
            Some(LotQuantity { lot_id: lot.id.to_string(), quantity: mass((mg / unit * unit).max(1)) })
        });
        parts.collect()
    }

    pub(super) fn code(&mut self) -> String {
        self.n_codes += 1;
        format!("L-{}", self.n_codes)
    }

    pub(super) fn step(&mut self, step: &Step) {
        self.n_minutes += 1;
        let request_id = Uuid::nil().to_string();
        let _ = match step {
            Step::Receive { mg, pieces, days_left } => {
                let (quantity, lot_type) = match pieces {
                    true => (
                        Quantity {
                            amount: Some(Amount::Pieces((mg / 15_000 + 1).try_into().expect("small"))),
                        },
                        Type::Skw15,
                    ),
                    false => (mass(*mg).expect("a mass"), Type::Raw),
                };
                let new = NewLot {
                    lot_code: self.code(),
                    r#type: lot_type.into(),
                    quantity: Some(quantity),
                    expire_time: days_left.map(|days| {
                        tracegate_platform::clock::timestamp(self.now() + time::Duration::days(days))
                    }),
                    ..NewLot::default()
                };
                self.run(&ReceiveLotsRequest { lots: vec![new], request_id, ..ReceiveLotsRequest::default() })
                    .map(drop)
            }
            Step::Transform { inputs, n_outputs, yield_permille } => {
                let inputs = self.parts(inputs);
                let total: i64 = inputs
                    .iter()
                    .filter_map(|input| {
                        Some(match input.quantity?.amount? {
                            Amount::MassMg(mg) => mg,
                            Amount::Pieces(_) => 0,
                        })
                    })
                    .sum();
                let out = total.unsigned_abs() * yield_permille / 1_000;
                let outputs = (0..*n_outputs)
                    .map(|_| NewLot {
                        lot_code: self.code(),
                        r#type: Type::Mix.into(),
                        quantity: mass((out / n_outputs).max(1)),
                        ..NewLot::default()
                    })
                    .collect();
                let command = TransformLotsRequest {
                    inputs,
                    outputs,
                    yield_max_permille: i32::try_from(YIELD_MAX_PERMILLE).expect("small"),
                    request_id,
                    ..TransformLotsRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::Split { lot, permille } => {
                let Some(lot) = self.usable(*lot) else { return };
                let unit = lot.piece_mass_mg.max(1).unsigned_abs();
                let parts = permille
                    .iter()
                    .map(|permille| {
                        let mg = lot.on_hand_mg.unsigned_abs() * permille / 1_000 / unit * unit;
                        LotPart { lot_code: self.code(), quantity: mass(mg.max(1)) }
                    })
                    .collect();
                self.run(&SplitLotRequest {
                    lot_id: lot.id.to_string(),
                    parts,
                    request_id,
                    ..SplitLotRequest::default()
                })
                .map(drop)
            }
            Step::Merge { lots } => {
                let inputs = lots
                    .iter()
                    .filter_map(|at| {
                        Some(LotQuantity { lot_id: self.usable(*at)?.id.to_string(), quantity: None })
                    })
                    .collect();
                let lot_code = self.code();
                self.run(&MergeLotsRequest { inputs, lot_code, request_id, ..MergeLotsRequest::default() })
                    .map(drop)
            }
            Step::Pack { lots, onto } => {
                let contents = self.parts(lots);
                let onto = onto.and_then(|at| self.pallet(at)).filter(|lot| lot.lot_type == Type::Pal);
                let pallet = match onto {
                    Some(pallet) => Pallet::PalletId(pallet.id.to_string()),
                    None => {
                        self.n_codes += 1;
                        Pallet::Sscc(sscc(self.n_codes))
                    }
                };
                self.run(&AggregateLotsRequest {
                    pallet: Some(pallet),
                    contents,
                    request_id,
                    ..AggregateLotsRequest::default()
                })
                .map(drop)
            }
            Step::Unpack { pallet } => {
                let Some(pallet) = self.pallet(*pallet) else { return };
                let pallet_id = pallet.id.to_string();
                self.run(&DisaggregateLotsRequest {
                    pallet_id,
                    request_id,
                    ..DisaggregateLotsRequest::default()
                })
                .map(drop)
            }
            Step::Ship { lots, pallet } => {
                let contents = self.parts(lots);
                let pallet = pallet.and_then(|at| self.pallet(at)).filter(|lot| lot.lot_type == Type::Pal);
                let command = ShipLotsRequest {
                    shipment_code: self.code(),
                    contents,
                    pallet_ids: pallet.iter().map(|pallet| pallet.id.to_string()).collect(),
                    request_id,
                    ..ShipLotsRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::Adjust { lot, change_mg, reason } => {
                let Some(lot) = self.lot(*lot) else { return };
                let quantity = Quantity { amount: Some(Amount::MassMg(change_mg.abs().max(1))) };
                let change = if *change_mg < 0 { Change::Taken(quantity) } else { Change::Found(quantity) };
                let command = AdjustLotRequest {
                    lot_id: lot.id.to_string(),
                    reason: (*reason).into(),
                    change: Some(change),
                    request_id,
                    ..AdjustLotRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::Count { lot, counted_mg } => {
                let Some(lot) = self.lot(*lot) else { return };
                let command = AdjustLotRequest {
                    lot_id: lot.id.to_string(),
                    reason: AdjustReason::Count.into(),
                    change: Some(Change::CountedMg(*counted_mg)),
                    request_id,
                    ..AdjustLotRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::ChangeState { lot, state } => {
                let Some(lot) = self.lot(*lot) else { return };
                let command = ChangeLotStateRequest {
                    lot_id: lot.id.to_string(),
                    state: (*state).into(),
                    reason: "tried".to_owned(),
                    request_id,
                    ..ChangeLotStateRequest::default()
                };
                let waits = *state == State::Released && lot.n_open_deviations > 0;
                let is_legal = next_states(lot.state).contains(state) && *state != State::Consumed && !waits;
                let changed = self.run(&command);
                assert_eq!(changed.is_ok(), is_legal, "{:?} to {state:?}", lot.state);
                changed.map(drop)
            }
            Step::Release { lot } => {
                self.step(&Step::ChangeState { lot: *lot, state: State::Quarantine });
                self.step(&Step::ChangeState { lot: *lot, state: State::Released });
                Ok(())
            }
            Step::Void { back } => {
                let position = self.plant.head.position - i64::try_from(*back).expect("small");
                self.run(&VoidEventRequest { position, reason: "tried".to_owned(), request_id }).map(drop)
            }
            Step::Wait { days } => {
                self.n_minutes += days * 24 * 60;
                Ok(())
            }
            Step::Decide { lot, result } => {
                let Some(lot) = self.lot(*lot) else { return };
                let command = RecordQcDecisionRequest {
                    lot_id: lot.id.to_string(),
                    result: (*result).into(),
                    reason: "seen".to_owned(),
                    request_id,
                    ..RecordQcDecisionRequest::default()
                };
                let is_over = matches!(lot.state, State::Consumed | State::Rejected | State::Finished);
                let decided = self.run(&command);
                assert_eq!(decided.is_ok(), !is_over, "{:?} {result:?}", lot.state);
                decided.map(drop)
            }
            Step::Deviate { lots } => {
                let lots: BTreeSet<String> =
                    lots.iter().filter_map(|at| Some(self.lot(*at)?.id.to_string())).collect();
                let command = OpenDeviationRequest {
                    description: "seen".to_owned(),
                    lot_ids: lots.into_iter().collect(),
                    request_id,
                    ..OpenDeviationRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::Deal { deviation, disposition } => {
                let Some(deviation) = self.deviations().into_iter().nth(*deviation) else { return };
                let (deviation_id, words) = (deviation.id.clone(), "seen".to_owned());
                self.actor += 1;
                match deviation.state() {
                    deviation::State::Open => self
                        .run(&ContainDeviationRequest {
                            deviation_id,
                            note: words,
                            request_id,
                            lot_ids: vec![],
                        })
                        .map(drop),
                    deviation::State::Contained => {
                        let disposition = (*disposition).into();
                        self.run(&DisposeDeviationRequest {
                            deviation_id,
                            disposition,
                            reason: words,
                            request_id,
                        })
                        .map(drop)
                    }
                    deviation::State::Dispositioned => {
                        self.run(&VerifyDeviationRequest { deviation_id, note: words, request_id }).map(drop)
                    }
                    _ => self
                        .run(&CloseDeviationRequest {
                            deviation_id,
                            cause: words.clone(),
                            corrective_action: words,
                            request_id,
                        })
                        .map(drop),
                }
            }
            Step::Recall { lot } => {
                let Some(lot) = self.lot(*lot) else { return };
                let scope = RecallScope { lot_ids: vec![lot.id.to_string()], ..RecallScope::default() };
                let command = OpenRecallRequest {
                    name: "tried".to_owned(),
                    reason: "tried".to_owned(),
                    scope: Some(scope),
                    request_id,
                    ..OpenRecallRequest::default()
                };
                self.run(&command).map(drop)
            }
            Step::CloseRecall { recall } => {
                let recalls = self.recalls();
                let Some(recall) = recalls.get(*recall) else { return };
                let (recall_id, note) = (recall.id.clone(), "tried".to_owned());
                let closed = self.run(&CloseRecallRequest { recall_id, note, request_id });
                assert_eq!(closed.is_ok(), recall.state() == recall::State::Open);
                closed.map(drop)
            }
            Step::ClearRecall { recall, lot } => {
                let recalls = self.recalls();
                let Some(found) = recalls.get(*recall) else { return };
                let id = Uuid::try_parse(&found.id).expect("an id");
                let marked = self.plant.marked_by(id);
                let named = lot.and_then(|at| match marked.get(at) {
                    Some((marked, _)) => Some((*marked).clone()),
                    None => self.lot(at),
                });
                let is_marked =
                    named.as_ref().is_none_or(|lot| marked.iter().any(|(marked, _)| marked.id == lot.id));
                let is_legal = found.state() == recall::State::Closed && is_marked;
                // Another than who closed it.
                self.actor += 1;
                let cleared = self.run(&ClearRecallLotsRequest {
                    recall_id: found.id.clone(),
                    all_lots: named.is_none(),
                    lot_ids: named.iter().map(|lot| lot.id.to_string()).collect(),
                    reason: "tried".to_owned(),
                    request_id,
                });
                assert_eq!(cleared.is_ok(), is_legal);
                if found.state() == recall::State::Open {
                    self.step(&Step::CloseRecall { recall: *recall });
                    self.step(&Step::ClearRecall { recall: *recall, lot: *lot });
                }
                Ok(())
            }
            Step::Capture { events } => {
                let event = |(number, declares_error): &(u8, bool)| EpcisEvent {
                    hash: number.to_string(),
                    event_id: format!("urn:x:{number}"),
                    declares_error: *declares_error,
                    ..EpcisEvent::default()
                };
                self.run(&Capture::of(events.iter().map(event).collect())).map(drop)
            }
        };
    }

    fn deviations(&self) -> Vec<Deviation> {
        let mut deviations: Vec<Deviation> = self
            .plant
            .items()
            .filter(|item| item.kind == Kind::Deviation)
            .map(|item| item.message().expect("a deviation"))
            .collect();
        deviations.sort_by(|a, b| a.id.cmp(&b.id));
        deviations
    }

    /// I14: what was once recalled still is, unless a recall that was closed was cleared of it.
    pub(super) fn check_marks(&mut self) {
        let marked: BTreeSet<LotId> =
            self.plant.lots.values().filter(|lot| lot.recalled).map(|lot| lot.id).collect();
        let cleared: BTreeSet<LotNumber> = self.changes.cleared_lots.keys().map(|key| key.1).collect();
        let gone = self.recalled.difference(&marked).filter_map(|lot| self.plant.lot(*lot));
        assert!(gone.into_iter().all(|lot| cleared.contains(&lot.number)), "I14");
        self.recalled = marked;
    }

    fn recalls(&self) -> Vec<Recall> {
        let of_kind = self.plant.items().filter(|item| item.kind == Kind::Recall);
        let mut recalls: Vec<Recall> = of_kind.map(|item| item.message().expect("a recall")).collect();
        recalls.sort_by(|a, b| a.id.cmp(&b.id));
        recalls
    }

    /// I14: what was made of a lot in the scope of an open recall is in its scope, whatever came after; and a lot is recalled as long as a recall
    /// that it fell into was not cleared of it.
    pub(super) fn check_recalls(&self) {
        for recall in self.recalls().iter().filter(|recall| recall.state() == recall::State::Open) {
            let id = Uuid::try_parse(&recall.id).expect("an id");
            let scope: BTreeSet<LotId> = self.plant.marked_by(id).iter().map(|(lot, _)| lot.id).collect();
            assert_eq!(scope.len(), self.changes.recall_lots.keys().filter(|key| key.0 == id).count());
            let ids: Vec<String> = scope.iter().map(LotId::to_string).collect();
            assert!(self.made_of(&ids).iter().all(|lot| scope.contains(lot)), "I14");
        }
        for lot in self.plant.lots() {
            let fell_in = self.changes.recall_lots.keys().filter(|key| key.1 == lot.number);
            let marks = fell_in.filter(|key| !self.changes.cleared_lots.contains_key(key));
            assert_eq!(lot.recalled, marks.count() > 0);
        }
    }

    pub(super) fn check(&self) {
        let deviations = self.deviations();
        let mut ledger: BTreeMap<LotNumber, (i64, i64)> = BTreeMap::new();
        for ((number, _), line) in &self.changes.ledger {
            let sums = ledger.entry(*number).or_default();
            sums.0 += line.change_mg;
            sums.1 += line.packed_change_mg;
            assert!(sums.0 >= 0 && sums.1 >= 0, "I1: nothing is taken that is not there, at any position");
        }
        let mut codes = BTreeSet::new();
        let mut on_pallets: BTreeMap<LotId, i64> = BTreeMap::new();
        for pallet in self.plant.lots.values().filter(|lot| lot.lot_type == Type::Pal) {
            let contents: Vec<(LotId, i64)> = self.plant.contents(pallet.id).collect();
            assert_eq!(contents.iter().map(|content| content.1).sum::<i64>(), pallet.packed_mg);
            contents.into_iter().for_each(|(lot, mg)| *on_pallets.entry(lot).or_default() += mg);
        }
        for lot in self.plant.lots.values() {
            assert_eq!(
                ledger[&lot.number],
                (lot.on_hand_mg, lot.packed_mg),
                "I1: on hand is the sum of the ledger"
            );
            assert!(lot.voided || codes.insert(lot.code.clone()), "I5: a code is one lot's");
            let waiting = deviations.iter().filter(|deviation| {
                matches!(deviation.state(), deviation::State::Open | deviation::State::Contained)
                    && deviation.lot_ids.contains(&lot.id.to_string())
            });
            assert_eq!(i32::try_from(waiting.count()).expect("few"), lot.n_open_deviations);
            let is_unit = matches!(lot.lot_type, Type::Pal | Type::Ship);
            if !is_unit {
                assert_eq!(on_pallets.get(&lot.id).copied().unwrap_or(0), lot.packed_mg);
                let (made, on_hand) =
                    self.graph.standing(genealogy::index(lot.number.unsigned_abs()), self.graph.now());
                assert_eq!(
                    on_hand,
                    lot.on_hand_mg.unsigned_abs(),
                    "the genealogy has the ledger's quantities"
                );
                assert!(lot.voided || made >= lot.quantity_mg.unsigned_abs());
                assert!(
                    lot.piece_mass_mg == 0 || lot.on_hand_mg % lot.piece_mass_mg == 0,
                    "pieces stay whole"
                );
                match lot.state {
                    State::Consumed | State::Finished => {
                        assert_eq!(lot.on_hand_mg, 0, "I7: what is used up has nothing left");
                    }
                    // What is taken of is released, so what the last was taken of would be here.
                    State::Released => assert!(lot.voided || lot.on_hand_mg > 0, "I7: {lot:?}"),
                    _ => {}
                }
            }
        }
    }

    /// I6: each change is a step of the life cycle, or takes one back; lines are gapless and chained.
    pub(super) fn check_histories(&self) {
        let mut heads: HashMap<LotId, (HistoryHead, State)> = HashMap::new();
        for (lot, line) in &self.changes.history {
            let (head, state) = heads.entry(*lot).or_insert((HistoryHead::default(), State::Unspecified));
            assert!(history::follows(head, line));
            assert_eq!(line.from(), *state);
            let is_first = *state == State::Unspecified && line.to() == State::Created;
            let event = &self.events[usize::try_from(line.position - 1).expect("a position")];
            let takes_back = matches!(event.what, Some(What::EventVoided(_)));
            assert!(is_first || next_states(*state).contains(&line.to()) || takes_back, "{line:?}");
            *state = line.to();
        }
        for lot in self.plant.lots.values() {
            assert_eq!(heads[&lot.id], (lot.history.clone(), lot.state));
        }
    }

    /// I2, I3: quantities are conserved, and lots are made of older ones.
    pub(super) fn check_events(&self) {
        for event in &self.events {
            let Some(What::LotsTransformed(transformed)) = &event.what else { continue };
            let inputs: i64 = transformed.inputs.iter().map(|input| input.quantity_mg).sum();
            let outputs: i64 = transformed.outputs.iter().map(|output| output.quantity_mg).sum();
            assert_eq!(inputs + transformed.gained_mg, outputs + transformed.lost_mg);
            assert!(outputs * 1_000 <= inputs * YIELD_MAX_PERMILLE, "I2: {event:?}");
            assert!(transformed.gained_mg == 0 || transformed.lost_mg == 0);
            let newest = transformed.inputs.iter().map(|input| input.lot_number).max();
            assert!(transformed.outputs.iter().all(|output| Some(output.number) > newest));
        }
    }
}

fn voided_position(event: &PlantEvent) -> Option<i64> {
    match &event.what {
        Some(What::EventVoided(voided)) => Some(voided.voided_position),
        _ => None,
    }
}

fn sscc(serial: u32) -> String {
    let digits = format!("0401234{serial:010}");
    let check = tracegate_gs1::check_digit(&digits).expect("digits");
    format!("{digits}{check}")
}
