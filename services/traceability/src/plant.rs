//! A part of an organization's plant in memory: what the commands of a batch ask about, and what became of it. The log is the truth: an event
//! says all that is needed to know what is after it, so that the log, played from its beginning, gives every row again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use prost::bytes::Bytes;
use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;
use tracegate_proto::traceability::v1::plant_event::{FlagChange, StateChange, What};
use tracegate_proto::traceability::v1::{
    Disposition, EpcisEvent, EventVoided, GateResult, LotAdjusted, LotStateChange, LotsAggregated,
    LotsDisaggregated, LotsShipped, LotsTransformed, PlantEvent, QcDecision, QcResult, Taken,
};
use uuid::Uuid;

use crate::epcis::captured::Captured;
use crate::history;
use crate::item::{Item, Kept, Kind};
use crate::lot::{Lot, LotCode, LotId, LotNumber, State};
use crate::recall::FoundScope;

#[derive(Debug, Clone, Default)]
pub(crate) struct Plant {
    pub head: Head,
    lots: HashMap<LotId, Lot>,
    /// Of lots that are not void. A code that was asked for and is not here is free.
    codes: HashMap<LotCode, LotId>,
    /// What is on pallets.
    contents: HashMap<LotId, BTreeMap<LotId, i64>>,
    items: HashMap<(Kind, Uuid), Item>,
    /// Items by what is unique of their kind.
    item_keys: HashMap<(Kind, String), Uuid>,
    /// What is recalled, by the request that asks for it.
    scopes: HashMap<String, FoundScope>,
    /// Recalls that mark a lot, as far as they were asked for. It is recalled while there is one.
    marks: HashMap<LotId, BTreeSet<Uuid>>,
    /// Events that are to be taken back, and whether they were already.
    events: HashMap<i64, (PlantEvent, bool)>,
    /// Captured events, as far as they were asked for.
    pub epcis: Captured,
}

/// Where the log ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub position: i64,
    pub n_lots: LotNumber,
    pub recorded_at: OffsetDateTime,
    /// Empty before the first event.
    pub hash: Bytes,
}

impl Default for Head {
    fn default() -> Self {
        Self { position: 0, n_lots: 0, recorded_at: OffsetDateTime::UNIX_EPOCH, hash: Bytes::new() }
    }
}

/// What events changed, and has to be written.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub lots: BTreeSet<LotId>,
    pub pallets: BTreeSet<LotId>,
    pub items: BTreeSet<(Kind, Uuid)>,
    pub history: Vec<(LotId, LotStateChange)>,
    /// Lots that fell into the scope of a recall, with the position they did at.
    pub recall_lots: BTreeMap<(Uuid, LotNumber), i64>,
    /// Lots that the mark of a recall was taken off, with the position it was at.
    pub cleared_lots: BTreeMap<(Uuid, LotNumber), i64>,
    /// By lot and position.
    pub ledger: BTreeMap<(LotNumber, i64), Line>,
    /// By position and place.
    pub epcis: BTreeMap<(i64, i32), EpcisEvent>,
}

/// A line of a lot's ledger: how much more or less there is since an event, and how much more or less is on pallets.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub change_mg: i64,
    pub packed_change_mg: i64,
}

impl Plant {
    /// Of which nothing is known yet but where its log ends.
    pub(crate) fn ending_with(head: Head) -> Self {
        Self { head, ..Self::default() }
    }

    pub(crate) fn lot(&self, id: LotId) -> Option<&Lot> {
        self.lots.get(&id)
    }

    pub(crate) fn lots(&self) -> impl Iterator<Item = &Lot> {
        self.lots.values()
    }

    pub(crate) fn by_code(&self, code: &LotCode) -> Option<&Lot> {
        self.codes.get(code).and_then(|id| self.lots.get(id))
    }

    /// Lots on a pallet, with how much of each.
    pub(crate) fn contents(&self, pallet: LotId) -> impl Iterator<Item = (LotId, i64)> {
        self.contents.get(&pallet).into_iter().flatten().map(|(lot, mg)| (*lot, *mg))
    }

    /// On which there is something, or was.
    pub(crate) fn pallets(&self) -> impl Iterator<Item = LotId> {
        self.contents.keys().copied()
    }

    pub(crate) fn item(&self, kind: Kind, id: Uuid) -> Option<&Item> {
        self.items.get(&(kind, id))
    }

    pub(crate) fn item_by_key(&self, kind: Kind, key: &str) -> Option<&Item> {
        self.item_keys.get(&(kind, key.to_owned())).and_then(|id| self.items.get(&(kind, *id)))
    }

    /// The item that an event changed last.
    pub(crate) fn item_at(&self, kind: Kind, position: i64) -> Option<&Item> {
        self.items.values().find(|item| item.kind == kind && item.position == position)
    }

    /// A message of the contract that is there.
    pub(crate) fn kept<M: Kept>(&self, id: &str) -> Result<M, ApiError> {
        let item = Uuid::try_parse(id).ok().and_then(|id| self.item(M::KIND, id));
        item.ok_or_else(|| ApiError::not_found(M::KIND.noun(), id))?.message()
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// Master data as it is, or as it is stored.
    pub(crate) fn load_item(&mut self, item: Item) {
        if let Some(before) = self.items.get(&(item.kind, item.id)) {
            self.item_keys.remove(&(item.kind, before.key.clone()));
        }
        if !item.key.is_empty() {
            self.item_keys.insert((item.kind, item.key.clone()), item.id);
        }
        self.items.insert((item.kind, item.id), item);
    }

    /// A lot as it is stored.
    pub(crate) fn load(&mut self, lot: Lot) {
        if !lot.voided {
            self.codes.insert(lot.code.clone(), lot.id);
        }
        self.lots.insert(lot.id, lot);
    }

    /// A pallet's contents as they are stored.
    pub(crate) fn load_contents(&mut self, pallet: LotId, contents: BTreeMap<LotId, i64>) {
        self.contents.insert(pallet, contents);
    }

    /// What a recall concerns, as it stands at the head of the log.
    pub(crate) fn load_scope(&mut self, request_id: String, found: FoundScope) {
        self.scopes.insert(request_id, found);
    }

    pub(crate) fn scope(&self, request_id: &str) -> Option<&FoundScope> {
        self.scopes.get(request_id)
    }

    /// A recall's mark as it is stored.
    pub(crate) fn load_mark(&mut self, lot: LotId, recall: Uuid) {
        self.marks.entry(lot).or_default().insert(recall);
    }

    /// Lots that a recall marks, in order of their numbers, each with how many recalls mark it.
    pub(crate) fn marked_by(&self, recall: Uuid) -> Vec<(&Lot, usize)> {
        let marked = self.marks.iter().filter(|(_, recalls)| recalls.contains(&recall));
        let mut lots: Vec<_> =
            marked.filter_map(|(id, recalls)| Some((self.lot(*id)?, recalls.len()))).collect();
        lots.sort_unstable_by_key(|(lot, _)| lot.number);
        lots
    }

    /// Messages of a kind about a subject, those that are there.
    pub(crate) fn about<M: Kept>(&self, subject: Uuid) -> Result<Vec<M>, ApiError> {
        let of_kind = self.items.values().filter(|item| item.kind == M::KIND);
        of_kind.filter(|item| item.subject_ids.contains(&subject)).map(Item::message).collect()
    }

    /// An event as it is stored, and whether it was taken back.
    pub(crate) fn load_event(&mut self, position: i64, event: PlantEvent, is_voided: bool) {
        self.events.insert(position, (event, is_voided));
    }

    pub(crate) fn event(&self, position: i64) -> Option<(&PlantEvent, bool)> {
        self.events.get(&position).map(|(event, is_voided)| (event, *is_voided))
    }

    /// Takes an event in, which was decided upon this very plant: all lots that it names are there.
    pub(crate) fn apply(&mut self, event: &PlantEvent, changes: &mut Changes) -> Result<(), ApiError> {
        let Some(what) = &event.what else { return Err(inconsistent(event, "says nothing")) };
        match what {
            What::LotsReceived(received) => {
                received.lots.iter().try_for_each(|lot| self.add(event, lot, changes))?;
            }
            What::LotsTransformed(transformed) => self.transform(event, transformed, changes)?,
            What::LotsAggregated(aggregated) => self.aggregate(event, aggregated, changes)?,
            What::LotsDisaggregated(disaggregated) => self.disaggregate(event, disaggregated, changes)?,
            What::LotsShipped(shipped) => self.ship(event, shipped, changes)?,
            What::LotAdjusted(adjusted) => self.adjust(event, adjusted, 1, changes)?,
            What::EventVoided(voided) => self.void(event, voided, changes)?,
            What::LotStatesChanged(_) => {}
            What::ProductSaved(product) => self.save(event, product, changes)?,
            What::LocationSaved(location) => self.save(event, location, changes)?,
            What::PartySaved(party) => self.save(event, party, changes)?,
            What::EquipmentSaved(equipment) => self.save(event, equipment, changes)?,
            What::FlowSaved(flow) => self.save(event, flow, changes)?,
            What::FlowVersionSaved(version) => self.save(event, version, changes)?,
            What::RunChanged(changed) => {
                changed.run.iter().try_for_each(|run| self.save(event, run, changes))?;
            }
            What::QcDecided(decision) => self.decide(event, decision, changes)?,
            What::DeviationChanged(deviation) => self.save(event, deviation, changes)?,
            What::AlertChanged(alert) => self.save(event, alert, changes)?,
            What::CertificateAdded(certificate) => self.save(event, certificate, changes)?,
            What::RecallChanged(recall) => self.save(event, recall, changes)?,
            What::RecallLotsAdded(added) => {
                let recall = uuid(event, &added.recall_id)?;
                for change in &event.flag_changes {
                    self.load_mark(lot_id(event, &change.lot_id)?, recall);
                    changes.recall_lots.insert((recall, change.lot_number.cast_signed()), event.position);
                }
            }
            What::RecallLotsCleared(cleared) => {
                let recall = uuid(event, &cleared.recall_id)?;
                for change in &event.flag_changes {
                    if let Some(recalls) = self.marks.get_mut(&lot_id(event, &change.lot_id)?) {
                        recalls.remove(&recall);
                    }
                    changes.cleared_lots.insert((recall, change.lot_number.cast_signed()), event.position);
                }
            }
            What::RecallNoticeChanged(notice) => self.save(event, notice, changes)?,
            What::EquipmentCleaned(cleaned) => self.save(event, cleaned, changes)?,
            What::EpcisCaptured(captured) => self.epcis.capture(captured, event.position, changes),
        }
        for change in &event.flag_changes {
            self.change_flags(event, change, changes)?;
        }
        for change in &event.state_changes {
            self.change_state(event, change, changes)?;
        }
        self.head.position = event.position;
        self.head.hash = event.hash.clone();
        self.head.recorded_at = record_time(event)?;
        Ok(())
    }

    fn save(&mut self, event: &PlantEvent, saved: &impl Kept, changes: &mut Changes) -> Result<(), ApiError> {
        let item = Item::of(saved, event.position)?;
        changes.items.insert((item.kind, item.id));
        self.load_item(item);
        Ok(())
    }

    fn transform(
        &mut self,
        event: &PlantEvent,
        transformed: &LotsTransformed,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        transformed.inputs.iter().try_for_each(|taken| self.take(event, taken, changes))?;
        transformed.outputs.iter().try_for_each(|lot| self.add(event, lot, changes))
    }

    fn aggregate(
        &mut self,
        event: &PlantEvent,
        aggregated: &LotsAggregated,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        if let Some(pallet) = &aggregated.pallet {
            self.add(event, pallet, changes)?;
        }
        let pallet = lot_id(event, &aggregated.pallet_id)?;
        aggregated.contents.iter().try_for_each(|taken| self.pack(event, pallet, taken, 1, changes))?;
        if !aggregated.location_id.is_empty() {
            let location_id = uuid(event, &aggregated.location_id)?;
            self.change(event, pallet, Line::default(), changes)?.location_id = Some(location_id);
        }
        Ok(())
    }

    fn disaggregate(
        &mut self,
        event: &PlantEvent,
        disaggregated: &LotsDisaggregated,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let pallet = lot_id(event, &disaggregated.pallet_id)?;
        disaggregated.contents.iter().try_for_each(|taken| self.pack(event, pallet, taken, -1, changes))
    }

    fn ship(
        &mut self,
        event: &PlantEvent,
        shipped: &LotsShipped,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        for taken in &shipped.contents {
            if !taken.pallet_id.is_empty() {
                self.pack(event, lot_id(event, &taken.pallet_id)?, taken, -1, changes)?;
            }
            self.take(event, taken, changes)?;
        }
        shipped.shipment.iter().try_for_each(|shipment| self.add(event, shipment, changes))
    }

    fn adjust(
        &mut self,
        event: &PlantEvent,
        adjusted: &LotAdjusted,
        n_uses: i32,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let line = Line { change_mg: adjusted.change_mg, packed_change_mg: 0 };
        self.change(event, lot_id(event, &adjusted.lot_id)?, line, changes)?.n_uses += n_uses;
        Ok(())
    }

    /// Everything an event did, the other way round. What it made is void: it stays, with nothing in it, and its code is free.
    fn void(
        &mut self,
        event: &PlantEvent,
        voided: &EventVoided,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        if let Some((_, is_voided)) = self.events.get_mut(&voided.voided_position) {
            *is_voided = true;
        }
        match voided.voided.as_ref().and_then(|voided| voided.what.as_ref()) {
            Some(What::LotsReceived(received)) => {
                received.lots.iter().try_for_each(|lot| self.remove(event, &lot.id, changes))
            }
            Some(What::LotsTransformed(transformed)) => {
                transformed.inputs.iter().try_for_each(|taken| self.give_back(event, taken, changes))?;
                transformed.outputs.iter().try_for_each(|lot| self.remove(event, &lot.id, changes))
            }
            Some(What::LotsShipped(shipped)) => {
                for taken in &shipped.contents {
                    self.give_back(event, taken, changes)?;
                    if !taken.pallet_id.is_empty() {
                        self.pack(event, lot_id(event, &taken.pallet_id)?, taken, 1, changes)?;
                    }
                }
                shipped.shipment.iter().try_for_each(|shipment| self.remove(event, &shipment.id, changes))
            }
            Some(What::LotAdjusted(adjusted)) => {
                let undone = LotAdjusted { change_mg: -adjusted.change_mg, ..adjusted.clone() };
                self.adjust(event, &undone, -1, changes)
            }
            _ => Err(inconsistent(event, "voids what cannot be voided")),
        }
    }

    fn add(
        &mut self,
        event: &PlantEvent,
        lot: &tracegate_proto::traceability::v1::Lot,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let mut lot = Lot::from_contract(lot, event.position)?;
        lot.position = event.position;
        self.head.n_lots = lot.number;
        let (id, number) = (lot.id, lot.number);
        changes.ledger.entry((number, event.position)).or_default().change_mg += lot.on_hand_mg;
        changes.lots.insert(id);
        let created = StateChange { to: lot.state.into(), ..StateChange::default() };
        changes.history.push((id, history::append(&mut lot.history, history_line(event, &created))));
        self.load(lot);
        Ok(())
    }

    fn remove(&mut self, event: &PlantEvent, id: &str, changes: &mut Changes) -> Result<(), ApiError> {
        let id = lot_id(event, id)?;
        let on_hand_mg = self.lot(id).map_or(0, |lot| lot.on_hand_mg);
        let line = Line { change_mg: -on_hand_mg, packed_change_mg: 0 };
        let lot = self.change(event, id, line, changes)?;
        lot.voided = true;
        let code = lot.code.clone();
        self.codes.remove(&code);
        Ok(())
    }

    fn take(&mut self, event: &PlantEvent, taken: &Taken, changes: &mut Changes) -> Result<(), ApiError> {
        let line = Line { change_mg: -taken.quantity_mg, packed_change_mg: 0 };
        self.change(event, lot_id(event, &taken.lot_id)?, line, changes)?.n_uses += 1;
        Ok(())
    }

    fn give_back(
        &mut self,
        event: &PlantEvent,
        taken: &Taken,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let line = Line { change_mg: taken.quantity_mg, packed_change_mg: 0 };
        self.change(event, lot_id(event, &taken.lot_id)?, line, changes)?.n_uses -= 1;
        Ok(())
    }

    /// Onto a pallet, or down from it where `sign` is -1.
    fn pack(
        &mut self,
        event: &PlantEvent,
        pallet: LotId,
        taken: &Taken,
        sign: i64,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let lot = lot_id(event, &taken.lot_id)?;
        let line = Line { change_mg: 0, packed_change_mg: sign * taken.quantity_mg };
        self.change(event, lot, line, changes)?;
        self.change(event, pallet, line, changes)?;
        let contents = self.contents.entry(pallet).or_default();
        let packed_mg = contents.entry(lot).or_default();
        *packed_mg += line.packed_change_mg;
        match *packed_mg {
            0 => drop(contents.remove(&lot)),
            1.. => {}
            _ => return Err(inconsistent(event, "takes more from a pallet than is on it")),
        }
        changes.pallets.insert(pallet);
        Ok(())
    }

    fn change(
        &mut self,
        event: &PlantEvent,
        id: LotId,
        line: Line,
        changes: &mut Changes,
    ) -> Result<&mut Lot, ApiError> {
        let lot =
            self.lots.get_mut(&id).ok_or_else(|| inconsistent(event, "names a lot that is not there"))?;
        lot.on_hand_mg += line.change_mg;
        lot.packed_mg += line.packed_change_mg;
        lot.position = event.position;
        let is_unit = lot.quantity_mg == 0;
        if lot.on_hand_mg < 0 || lot.packed_mg < 0 || lot.packed_mg > lot.on_hand_mg && !is_unit {
            return Err(inconsistent(event, "takes more than there is"));
        }
        let written = changes.ledger.entry((lot.number, event.position)).or_default();
        written.change_mg += line.change_mg;
        written.packed_change_mg += line.packed_change_mg;
        changes.lots.insert(id);
        Ok(lot)
    }

    /// A decision is kept, and its lot knows the latest of each gate.
    fn decide(
        &mut self,
        event: &PlantEvent,
        decision: &QcDecision,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        self.save(event, decision, changes)?;
        if decision.lot_id.is_empty() || decision.gate_key.is_empty() {
            return Ok(());
        }
        let lot = self.change(event, lot_id(event, &decision.lot_id)?, Line::default(), changes)?;
        let latest =
            GateResult { gate_key: decision.gate_key.clone(), result: decision.result, dispositioned: false };
        match lot.gates.iter_mut().find(|gate| gate.gate_key == latest.gate_key) {
            Some(gate) => *gate = latest,
            None => lot.gates.push(latest),
        }
        Ok(())
    }

    fn change_flags(
        &mut self,
        event: &PlantEvent,
        change: &FlagChange,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let lot = self.change(event, lot_id(event, &change.lot_id)?, Line::default(), changes)?;
        lot.recalled = change.recalled;
        lot.n_open_deviations = change.n_open_deviations;
        lot.disposition = change.disposition();
        if lot.disposition != Disposition::Unspecified && lot.n_open_deviations == 0 {
            let failed = lot.gates.iter_mut().filter(|gate| gate.result() == QcResult::Fail);
            failed.for_each(|gate| gate.dispositioned = true);
        }
        Ok(())
    }

    fn change_state(
        &mut self,
        event: &PlantEvent,
        change: &StateChange,
        changes: &mut Changes,
    ) -> Result<(), ApiError> {
        let id = lot_id(event, &change.lot_id)?;
        let lot = self.change(event, id, Line::default(), changes)?;
        lot.state = change.to();
        let line = history::append(&mut lot.history, history_line(event, change));
        changes.history.push((id, line));
        Ok(())
    }
}

impl Head {
    /// Of what is recorded next: never earlier than what was before, whatever clocks say.
    pub(crate) fn time(&self, now: OffsetDateTime) -> OffsetDateTime {
        self.recorded_at.max(now)
    }
}

/// What holds of a lot whatever its state, as it is; a command changes what it changes.
pub(crate) fn flags(lot: &Lot) -> FlagChange {
    FlagChange {
        lot_id: lot.id.to_string(),
        lot_number: lot.number.unsigned_abs(),
        recalled: lot.recalled,
        n_open_deviations: lot.n_open_deviations,
        disposition: lot.disposition.into(),
    }
}

pub(crate) fn state_change(lot: &Lot, from: State, to: State, reason: &str) -> StateChange {
    StateChange {
        lot_id: lot.id.to_string(),
        lot_number: lot.number.unsigned_abs(),
        from: from.into(),
        to: to.into(),
        reason: reason.to_owned(),
    }
}

fn history_line(event: &PlantEvent, change: &StateChange) -> LotStateChange {
    LotStateChange {
        from: change.from,
        to: change.to,
        position: event.position,
        actor_id: event.actor.as_ref().map(|actor| actor.id.clone()).unwrap_or_default(),
        reason: change.reason.clone(),
        occur_time: event.occur_time,
        record_time: event.record_time,
        ..LotStateChange::default()
    }
}

fn record_time(event: &PlantEvent) -> Result<OffsetDateTime, ApiError> {
    event
        .record_time
        .as_ref()
        .and_then(from_timestamp)
        .ok_or_else(|| inconsistent(event, "has no record_time"))
}

fn lot_id(event: &PlantEvent, id: &str) -> Result<LotId, ApiError> {
    uuid(event, id).map(LotId)
}

fn uuid(event: &PlantEvent, id: &str) -> Result<Uuid, ApiError> {
    Uuid::try_parse(id).map_err(|_| inconsistent(event, "has a broken id"))
}

fn inconsistent(event: &PlantEvent, what: &str) -> ApiError {
    ApiError::internal(format!("inconsistent: event {} {what}", event.position))
}

#[cfg(test)]
mod tests;
