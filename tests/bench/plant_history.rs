//! A demo plant's history in the product's tables, row by row as its commands would have left it but for hashes: to have millions of lots within a
//! minute. What the product answers over it is compared with a graph of the same history made here.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::Context;
use prost::Message;
use prost_types::Timestamp;
use tracegate_demo_plant::{Happening, LotType, N_CUSTOMERS, N_EQUIPMENT, N_SUPPLIERS, NewLot, Plant, What};
use tracegate_genealogy::{Event, EventKind, Graph, Input};
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::plant_event::What as Said;
use tracegate_proto::traceability::v1::{
    AdjustReason, Equipment, Location, Lot, LotAdjusted, LotsAggregated, LotsReceived, LotsShipped,
    LotsTransformed, Party, PlantEvent, Product, SaveEquipmentRequest, SaveLocationRequest, SavePartyRequest,
    SaveProductRequest, Taken, lots_transformed,
};
use tracegate_tests::{Person, request_id};
use uuid::Uuid;

use crate::database::Database;

/// The first day of the plant: 2024-01-01.
const FIRST_SECOND: i64 = 1_704_067_200;
const SECONDS_PER_DAY: i64 = 86_400;
const HEX: &[u8; 16] = b"0123456789abcdef";
/// Text that goes to the database at once.
const CHUNK_BYTES: usize = 8 << 20;

const EVENT_COLUMNS: &str = "traceability.plant_events (org_id, position, event_id, kind, occurred_at, recorded_at, actor_id, flow, \
                             unit_number, confidence_permille, body, equipment_ids)";
const LINE_COLUMNS: &str =
    "traceability.lot_events (org_id, lot_number, position, change_mg, packed_change_mg)";
const LOT_COLUMNS: &str = "traceability.lots (org_id, lot_id, lot_number, lot_code, code_source, lot_type, state, quantity_mg, on_hand_mg, \
                           packed_mg, piece_mass_mg, product_id, location_id, supplier_id, supplier_lot_code, recalled, n_open_deviations, \
                           voided, n_uses, registrar_id, occurred_at, created_at, position, n_state_changes, history_hash, disposition, gates)";

/// What was loaded.
pub(crate) struct History {
    /// Lots that came in from suppliers, by number from 1.
    pub received: Vec<u32>,
    /// Lots that others were made of with what was made of them, as numbers from 0.
    pub links: Vec<(u32, u32)>,
    pub graph: Graph,
}

/// Happenings of a plant until so many links are there, written for `owner`'s organization.
pub(crate) async fn load(
    database: &mut Database,
    owner: &Person,
    mut plant: Plant,
    n_links: usize,
) -> anyhow::Result<History> {
    let things = Things::save(owner).await?;
    let org = database.only_organization().await?;
    let first_position = database.last_position(org).await? + 1;
    let mut writing = Writing::new(org, things, first_position);
    while writing.links.len() < n_links {
        for happening in plant.next_day() {
            writing.write(&happening)?;
        }
        if writing.events.len() > CHUNK_BYTES {
            database.copy_text(EVENT_COLUMNS, &std::mem::take(&mut writing.events)).await?;
            database.copy_text(LINE_COLUMNS, &std::mem::take(&mut writing.lines)).await?;
        }
    }
    database.copy_text(EVENT_COLUMNS, &std::mem::take(&mut writing.events)).await?;
    database.copy_text(LINE_COLUMNS, &std::mem::take(&mut writing.lines)).await?;
    for lots in writing.lots.chunks(50_000) {
        let mut text = String::new();
        lots.iter().for_each(|lot| writing.write_lot(lot, &mut text));
        database.copy_text(LOT_COLUMNS, &text).await?;
    }
    let last_position = writing.next_position - 1;
    database.end_log(org, last_position, writing.lots.len()).await?;
    let Writing { received, links, mut graph, .. } = writing;
    graph.shrink();
    Ok(History { received, links, graph })
}

/// Ids of what the plant refers to.
struct Things {
    suppliers: Vec<String>,
    customers: Vec<String>,
    equipment: Vec<String>,
    products: Vec<(LotType, String)>,
    location: String,
}

impl Things {
    async fn save(owner: &Person) -> anyhow::Result<Self> {
        let mut client = owner.master_data();
        let mut parties = Vec::new();
        for n in 0..N_SUPPLIERS + N_CUSTOMERS {
            let party = Party {
                name: format!("Party {n}"),
                supplier: n < N_SUPPLIERS,
                customer: n >= N_SUPPLIERS,
                ..Party::default()
            };
            let request = SavePartyRequest { party: Some(party), request_id: request_id() };
            let saved = client.save_party(request).await?.into_inner();
            parties.push(saved.party.context("no party was saved")?.id);
        }
        let mut equipment = Vec::new();
        for n in 0..N_EQUIPMENT {
            let wanted = Equipment { name: format!("Line {n}"), ..Equipment::default() };
            let request = SaveEquipmentRequest { equipment: Some(wanted), request_id: request_id() };
            let saved = client.save_equipment(request).await?.into_inner();
            equipment.push(saved.equipment.context("no equipment was saved")?.id);
        }
        let mut products = Vec::new();
        for lot_type in LOT_TYPES {
            let mass = i64::try_from(lot_type.piece_mass_mg())?;
            let product = Product {
                name: lot_type.word().to_owned(),
                lot_type: contract_type(lot_type).into(),
                piece_mass_mg: mass,
                ..Product::default()
            };
            let request = SaveProductRequest { product: Some(product), request_id: request_id() };
            let saved = client.save_product(request).await?.into_inner();
            products.push((lot_type, saved.product.context("no product was saved")?.id));
        }
        let location = Location { name: "Plant".to_owned(), ..Location::default() };
        let request = SaveLocationRequest { location: Some(location), request_id: request_id() };
        let saved = client.save_location(request).await?.into_inner();
        Ok(Self {
            customers: parties.split_off(N_SUPPLIERS as usize),
            suppliers: parties,
            equipment,
            products,
            location: saved.location.context("no location was saved")?.id,
        })
    }

    fn product(&self, lot_type: LotType) -> &str {
        self.products.iter().find(|product| product.0 == lot_type).map_or("", |product| &product.1)
    }
}

const LOT_TYPES: [LotType; 10] = [
    LotType::Raw,
    LotType::Deb,
    LotType::Bulk,
    LotType::Mix,
    LotType::Skw15,
    LotType::Skw30,
    LotType::Frz15,
    LotType::Frz30,
    LotType::Fg15,
    LotType::Fg30,
];

/// A lot as it is at the end.
struct Standing {
    number: u32,
    lot_type: LotType,
    made_mg: u64,
    on_hand_mg: u64,
    /// Of suppliers, where it came from one.
    supplier: Option<u32>,
    seconds: i64,
    position: i64,
    n_uses: u32,
}

struct Writing {
    org: Uuid,
    actor: Uuid,
    things: Things,
    next_position: i64,
    lots: Vec<Standing>,
    /// The pallet that a lot stands on.
    pallets: HashMap<u32, u32>,
    events: String,
    lines: String,
    received: Vec<u32>,
    links: Vec<(u32, u32)>,
    graph: Graph,
}

/// A line of the ledger: a lot, what it changed by and what of it on pallets.
type Line = (u32, i64, i64);

impl Writing {
    fn new(org: Uuid, things: Things, next_position: i64) -> Self {
        Self {
            org,
            actor: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001),
            things,
            next_position,
            lots: Vec::new(),
            pallets: HashMap::new(),
            events: String::new(),
            lines: String::new(),
            received: Vec::new(),
            links: Vec::new(),
            graph: Graph::default(),
        }
    }

    fn write(&mut self, happening: &Happening) -> anyhow::Result<()> {
        if matches!(happening.what, What::Deviated { .. }) {
            return Ok(());
        }
        if matches!(happening.what, What::Sampled | What::Scrapped) {
            for input in &happening.inputs {
                let one = Happening { inputs: vec![*input], ..happening.clone() };
                self.write_one(&one)?;
            }
            return Ok(());
        }
        self.write_one(happening)
    }

    fn write_one(&mut self, happening: &Happening) -> anyhow::Result<()> {
        let position = self.next_position;
        self.next_position += 1;
        let seconds = FIRST_SECOND + i64::from(happening.day) * SECONDS_PER_DAY + position % SECONDS_PER_DAY;
        let first = self.lots.len() as u32 + 1;
        let made: Vec<Lot> = (first..)
            .zip(&happening.outputs)
            .map(|(number, lot)| self.make(number, lot, happening, seconds, position))
            .collect();
        let mut lines: Vec<Line> = (first..)
            .zip(&happening.outputs)
            .map(|(number, lot)| (number, i64::try_from(lot.mg).unwrap_or(0), 0))
            .collect();
        let mut taken = Vec::with_capacity(happening.inputs.len());
        for input in &happening.inputs {
            let pallet = match happening.what {
                What::Shipped { .. } => self.pallets.remove(&input.lot),
                _ => None,
            };
            let mg = i64::try_from(input.mg)?;
            taken.push(Taken {
                lot_id: lot_id(input.lot).to_string(),
                lot_number: input.lot,
                quantity_mg: mg,
                pallet_id: pallet.map(|pallet| lot_id(pallet).to_string()).unwrap_or_default(),
                pallet_number: pallet.unwrap_or(0),
            });
            let standing = &mut self.lots[input.lot as usize - 1];
            standing.position = position;
            if happening.what == What::Packed {
                lines.push((input.lot, 0, mg));
                lines[0].2 += mg;
                self.pallets.insert(input.lot, first);
                continue;
            }
            standing.on_hand_mg -= input.mg;
            standing.n_uses += 1;
            lines.push((input.lot, -mg, if pallet.is_some() { -mg } else { 0 }));
            if let Some(pallet) = pallet {
                self.lots[pallet as usize - 1].position = position;
                match lines.iter_mut().find(|line| line.0 == pallet) {
                    Some(line) => line.2 -= mg,
                    None => lines.push((pallet, 0, -mg)),
                }
            }
        }
        for (lot, change, packed) in lines {
            let _ = writeln!(self.lines, "{}\t{lot}\t{position}\t{change}\t{packed}", self.org);
        }
        let (kind, flow, equipment, what) = self.say(happening, made, taken);
        self.grow(happening, flow, position)?;
        let unit = match happening.what {
            What::Packed | What::Shipped { .. } => first.to_string(),
            _ => "\\N".to_owned(),
        };
        let time = Some(Timestamp { seconds, nanos: 0 });
        let event = PlantEvent {
            position,
            id: event_id(position).to_string(),
            occur_time: time,
            record_time: time,
            previous_hash: vec![0; 32].into(),
            hash: vec![0; 32].into(),
            what: Some(what),
            ..PlantEvent::default()
        };
        let _ = write!(
            self.events,
            "{}\t{position}\t{}\t{kind}\t{at}\t{at}\t{}\t{}\t{unit}\t\\N\t\\\\x",
            self.org,
            event_id(position),
            self.actor,
            flow as i16,
            at = written(seconds),
        );
        for byte in event.encode_to_vec() {
            self.events.extend([byte >> 4, byte & 15].map(|digit| char::from(HEX[usize::from(digit)])));
        }
        let _ = writeln!(self.events, "\t{{{equipment}}}");
        Ok(())
    }

    fn make(&mut self, number: u32, lot: &NewLot, happening: &Happening, seconds: i64, position: i64) -> Lot {
        let supplier = match happening.what {
            What::Received { supplier } => {
                self.received.push(number);
                Some(supplier)
            }
            _ => None,
        };
        let (lot_type, mg) = (lot.lot_type, lot.mg);
        self.lots.push(Standing {
            number,
            lot_type,
            made_mg: mg,
            on_hand_mg: mg,
            supplier,
            seconds,
            position,
            n_uses: 0,
        });
        let mg = i64::try_from(mg).unwrap_or(0);
        Lot {
            id: lot_id(number).to_string(),
            lot_code: lot_code(lot_type, number),
            r#type: contract_type(lot_type).into(),
            state: State::Released.into(),
            quantity_mg: mg,
            on_hand_mg: mg,
            create_time: Some(Timestamp { seconds, nanos: 0 }),
            occur_time: Some(Timestamp { seconds, nanos: 0 }),
            registrar_id: self.actor.to_string(),
            number,
            piece_mass_mg: i64::try_from(lot_type.piece_mass_mg()).unwrap_or(0),
            product_id: self.things.product(lot_type).to_owned(),
            location_id: self.things.location.clone(),
            supplier_id: supplier.map(|n| self.things.suppliers[n as usize].clone()).unwrap_or_default(),
            position,
            n_state_changes: 1,
            ..Lot::default()
        }
    }

    fn say(
        &self,
        happening: &Happening,
        mut made: Vec<Lot>,
        taken: Vec<Taken>,
    ) -> (&'static str, EventKind, String, Said) {
        let number = made.first().map_or(0, |lot| lot.number);
        match happening.what {
            What::Received { supplier } => {
                let supplier_id = self.things.suppliers[supplier as usize].clone();
                let received = LotsReceived { lots: made, supplier_id, ..LotsReceived::default() };
                ("lots_received", EventKind::Receive, String::new(), Said::LotsReceived(received))
            }
            What::Transformed { equipment } | What::Reworked { equipment } => {
                let reworks = matches!(happening.what, What::Reworked { .. });
                let kind =
                    if reworks { lots_transformed::Kind::Rework } else { lots_transformed::Kind::Transform };
                let equipment = self.things.equipment[equipment as usize].clone();
                let outputs: i64 = made.iter().map(|lot| lot.quantity_mg).sum();
                let inputs: i64 = taken.iter().map(|taken| taken.quantity_mg).sum();
                let transformed = LotsTransformed {
                    kind: kind.into(),
                    inputs: taken,
                    outputs: made,
                    lost_mg: (inputs - outputs).max(0),
                    gained_mg: (outputs - inputs).max(0),
                    equipment_ids: vec![equipment.clone()],
                    confidence_permille: 1_000,
                    ..LotsTransformed::default()
                };
                let flow = if reworks { EventKind::Rework } else { EventKind::Transform };
                ("lots_transformed", flow, equipment, Said::LotsTransformed(transformed))
            }
            What::Packed => {
                let packed = LotsAggregated {
                    pallet_id: lot_id(number).to_string(),
                    pallet_number: number,
                    pallet: made.pop(),
                    contents: taken,
                    ..LotsAggregated::default()
                };
                ("lots_aggregated", EventKind::Pack, String::new(), Said::LotsAggregated(packed))
            }
            What::Shipped { customer } => {
                let mut pallet_ids: Vec<String> = taken.iter().map(|taken| taken.pallet_id.clone()).collect();
                pallet_ids.dedup();
                let shipped = LotsShipped {
                    shipment: made.pop(),
                    contents: taken,
                    pallet_ids,
                    customer_id: self.things.customers[customer as usize].clone(),
                    ..LotsShipped::default()
                };
                ("lots_shipped", EventKind::Ship, String::new(), Said::LotsShipped(shipped))
            }
            What::Sampled | What::Scrapped | What::Deviated { .. } => {
                let taken = taken.into_iter().next().unwrap_or_default();
                let sampled = happening.what == What::Sampled;
                let reason = if sampled { AdjustReason::Sample } else { AdjustReason::Scrap };
                let adjusted = LotAdjusted {
                    lot_id: taken.lot_id,
                    lot_number: taken.lot_number,
                    change_mg: -taken.quantity_mg,
                    reason: reason.into(),
                    ..LotAdjusted::default()
                };
                ("lot_adjusted", EventKind::Lose, String::new(), Said::LotAdjusted(adjusted))
            }
        }
    }

    /// The same in memory, to compare answers with.
    fn grow(&mut self, happening: &Happening, kind: EventKind, position: i64) -> anyhow::Result<()> {
        let inputs: Vec<Input> =
            happening.inputs.iter().map(|input| Input { lot: input.lot - 1, mg: input.mg }).collect();
        let outputs: Vec<u64> = happening.outputs.iter().map(|output| output.mg).collect();
        let (_, first) = self.graph.add(Event {
            position: u32::try_from(position)?,
            kind,
            inputs: &inputs,
            outputs: &outputs,
            unit: None,
            confidence_permille: 1_000,
        })?;
        if kind.transforms() {
            let made = (first..).take(outputs.len());
            let pairs = inputs.iter().flat_map(|input| made.clone().map(|output| (input.lot, output)));
            self.links.extend(pairs);
        }
        Ok(())
    }

    fn write_lot(&self, lot: &Standing, text: &mut String) {
        let state = match lot.lot_type {
            LotType::Pal | LotType::Ship => "FINISHED",
            _ if lot.on_hand_mg == 0 => "CONSUMED",
            _ => "RELEASED",
        };
        let id_or_null = |id: &str| if id.is_empty() { "\\N".to_owned() } else { id.to_owned() };
        let supplier = lot.supplier.map_or("", |n| &self.things.suppliers[n as usize]);
        let _ = writeln!(
            text,
            "{org}\t{id}\t{number}\t{code}\t\t{word}\t{state}\t{made}\t{on_hand}\t0\t{piece}\t{product}\t{location}\t{supplier}\t\tf\t0\tf\t\
             {n_uses}\t{actor}\t{at}\t{at}\t{position}\t1\t\\\\x{zeros}\t\t\\\\x",
            org = self.org,
            id = lot_id(lot.number),
            number = lot.number,
            code = lot_code(lot.lot_type, lot.number),
            word = lot.lot_type.word(),
            made = lot.made_mg,
            on_hand = lot.on_hand_mg,
            piece = lot.lot_type.piece_mass_mg(),
            product = id_or_null(self.things.product(lot.lot_type)),
            location = self.things.location,
            supplier = id_or_null(supplier),
            n_uses = lot.n_uses,
            actor = self.actor,
            at = written(lot.seconds),
            position = lot.position,
            zeros = "00".repeat(32),
        );
    }
}

/// Ids of their time, as UUIDv7 are, so that they lie in order.
pub(crate) fn lot_id(number: u32) -> Uuid {
    Uuid::from_u128(
        0x0190_0000_0000_7000_8000_0000_0000_0000 + (u128::from(number) << 80) + u128::from(number),
    )
}

fn event_id(position: i64) -> Uuid {
    let position = u128::from(position.unsigned_abs());
    Uuid::from_u128(0x0190_0000_0000_7000_9000_0000_0000_0000 + (position << 80) + position)
}

fn lot_code(lot_type: LotType, number: u32) -> String {
    format!("{}-{number}", lot_type.word())
}

fn contract_type(lot_type: LotType) -> Type {
    Type::from_str_name(&format!("TYPE_{}", lot_type.word())).unwrap_or_default()
}

/// Seconds since 1970, as PostgreSQL reads them.
fn written(seconds: i64) -> String {
    let at = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    format!("{} {:02}:{:02}:{:02}+00", at.date(), at.hour(), at.minute(), at.second())
}
