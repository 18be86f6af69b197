//! A day in a skewer plant, told to the product as a plant tells it, and the recall of one supplier's lot.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use tracegate_demo_plant::{Happening, LotType, NewLot, Plant, What};
use tracegate_proto::traceability::v1 as contract;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_proto::traceability::v1::trace_lots_request::Direction;
use tracegate_sdk::{Client, Error};
use uuid::Uuid;

use super::{quality, say};

const SEED: u64 = 1;
/// What the day begins with.
pub(super) const FIRST_LOT: &str = "RAW-1";

/// Ids of what happened, by the plant's numbers.
#[derive(Default)]
struct Told {
    lots: Vec<String>,
    /// The pallet that a lot stands on.
    pallets: BTreeMap<u32, String>,
    suppliers: BTreeMap<u32, String>,
    customers: BTreeMap<u32, String>,
    equipment: BTreeMap<u32, String>,
    n_shipments: usize,
    n_deviations: usize,
}

/// Plays the day, once, and traces the first lot that came in.
pub(super) async fn show(client: &Client, reviewer: &Client) -> anyhow::Result<()> {
    let lots =
        client.lots().list_lots(contract::ListLotsRequest { page_size: 1, ..Default::default() }).await;
    if lots.map_err(Error::from)?.into_inner().lots.is_empty() {
        let mut told = Told::default();
        let happenings = Plant::new(SEED).next_day();
        let n = happenings.len();
        for happening in happenings {
            told.tell(client, reviewer, &happening)
                .await
                .with_context(|| format!("tell of {:?}", happening.what))?;
        }
        say([format!(
            "   {n} things happened: {} lots, {} shipments; deviations settled by a second person: {}",
            told.lots.len(),
            told.n_shipments,
            told.n_deviations
        )])?;
    } else {
        say(["   the plant's day was there from an earlier run".to_owned()])?;
    }
    trace(client, FIRST_LOT).await?;
    recall(client, FIRST_LOT).await
}

impl Told {
    async fn tell(
        &mut self,
        client: &Client,
        reviewer: &Client,
        happening: &Happening,
    ) -> anyhow::Result<()> {
        let first = self.lots.len() + 1;
        let new = |lot: &NewLot, at: usize| contract::NewLot {
            lot_code: format!("{}-{}", lot.lot_type.word(), first + at),
            r#type: contract_type(lot.lot_type).into(),
            quantity: Some(quantity(lot)),
            ..contract::NewLot::default()
        };
        let outputs: Vec<_> = happening.outputs.iter().enumerate().map(|(at, lot)| new(lot, at)).collect();
        let taken: Vec<_> = happening
            .inputs
            .iter()
            .map(|input| contract::LotQuantity { lot_id: self.id(input.lot), quantity: Some(mass(input.mg)) })
            .collect();
        let request_id = Uuid::now_v7().to_string();
        let made = match happening.what {
            What::Received { supplier } => {
                let supplier_id = self.supplier(client, supplier).await?;
                let request = contract::ReceiveLotsRequest {
                    lots: outputs,
                    supplier_id,
                    request_id,
                    ..Default::default()
                };
                client.lots().receive_lots(request).await.map_err(Error::from)?.into_inner().lots
            }
            What::Transformed { equipment } | What::Reworked { equipment } => {
                let request = contract::TransformLotsRequest {
                    inputs: taken,
                    outputs,
                    rework: matches!(happening.what, What::Reworked { .. }),
                    equipment_ids: vec![self.equipment(client, equipment).await?],
                    request_id,
                    ..Default::default()
                };
                client.lots().transform_lots(request).await.map_err(Error::from)?.into_inner().outputs
            }
            What::Packed => {
                let pallet = Some(Pallet::Sscc(sscc(first)));
                let request = contract::AggregateLotsRequest {
                    pallet,
                    contents: taken,
                    request_id,
                    ..Default::default()
                };
                let packed = client.lots().aggregate_lots(request).await.map_err(Error::from)?.into_inner();
                let pallet = packed.pallet.context("no pallet came of packing")?;
                happening.inputs.iter().for_each(|input| {
                    self.pallets.insert(input.lot, pallet.id.clone());
                });
                vec![pallet]
            }
            What::Shipped { customer } => {
                let mut pallet_ids: Vec<_> =
                    happening.inputs.iter().filter_map(|input| self.pallets.remove(&input.lot)).collect();
                pallet_ids.dedup();
                let request = contract::ShipLotsRequest {
                    shipment_code: format!("SHIP-{first}"),
                    pallet_ids,
                    customer_id: self.customer(client, customer).await?,
                    request_id,
                    ..Default::default()
                };
                self.n_shipments += 1;
                let shipped = client.lots().ship_lots(request).await.map_err(Error::from)?.into_inner();
                vec![shipped.shipment.context("no shipment came of shipping")?]
            }
            What::Deviated { lot, core_mc } => {
                self.n_deviations += 1;
                let description =
                    format!("the core was at {}, not at -18 °C", quality::celsius(core_mc.into()));
                quality::deviate(client, reviewer, self.id(lot), description).await?;
                Vec::new()
            }
            What::Sampled | What::Scrapped => {
                let reason = match happening.what {
                    What::Sampled => contract::AdjustReason::Sample,
                    _ => contract::AdjustReason::Scrap,
                };
                for taken in taken {
                    let request = contract::AdjustLotRequest {
                        lot_id: taken.lot_id,
                        reason: reason.into(),
                        change: taken.quantity.map(contract::adjust_lot_request::Change::Taken),
                        request_id: Uuid::now_v7().to_string(),
                        ..Default::default()
                    };
                    client.lots().adjust_lot(request).await.map_err(Error::from)?;
                }
                Vec::new()
            }
        };
        for lot in made {
            if !matches!(lot.r#type(), Type::Pal | Type::Ship) {
                release(client, &lot.id).await?;
            }
            self.lots.push(lot.id);
        }
        Ok(())
    }

    fn id(&self, number: u32) -> String {
        self.lots.get(number as usize - 1).cloned().unwrap_or_default()
    }

    async fn supplier(&mut self, client: &Client, number: u32) -> anyhow::Result<String> {
        if let Some(id) = self.suppliers.get(&number) {
            return Ok(id.clone());
        }
        let name = format!("Farm {}", number + 1);
        let id = save_party(client, contract::Party { name, supplier: true, ..Default::default() }).await?;
        self.suppliers.insert(number, id.clone());
        Ok(id)
    }

    async fn customer(&mut self, client: &Client, number: u32) -> anyhow::Result<String> {
        if let Some(id) = self.customers.get(&number) {
            return Ok(id.clone());
        }
        let name = format!("Market {}", number + 1);
        let id = save_party(client, contract::Party { name, customer: true, ..Default::default() }).await?;
        self.customers.insert(number, id.clone());
        Ok(id)
    }

    async fn equipment(&mut self, client: &Client, number: u32) -> anyhow::Result<String> {
        if let Some(id) = self.equipment.get(&number) {
            return Ok(id.clone());
        }
        let equipment = contract::Equipment { name: format!("Line {}", number + 1), ..Default::default() };
        let request = contract::SaveEquipmentRequest {
            equipment: Some(equipment),
            request_id: Uuid::now_v7().to_string(),
        };
        let saved = client.master_data().save_equipment(request).await.map_err(Error::from)?.into_inner();
        let id = saved.equipment.context("no equipment was saved")?.id;
        self.equipment.insert(number, id.clone());
        Ok(id)
    }
}

async fn save_party(client: &Client, party: contract::Party) -> anyhow::Result<String> {
    let request = contract::SavePartyRequest { party: Some(party), request_id: Uuid::now_v7().to_string() };
    let saved = client.master_data().save_party(request).await.map_err(Error::from)?.into_inner();
    Ok(saved.party.context("no party was saved")?.id)
}

async fn release(client: &Client, lot_id: &str) -> anyhow::Result<()> {
    for state in [State::Quarantine, State::Released] {
        let request = contract::ChangeLotStateRequest {
            lot_id: lot_id.to_owned(),
            state: state.into(),
            reason: "the day's inspection".to_owned(),
            request_id: Uuid::now_v7().to_string(),
            ..Default::default()
        };
        client.lots().change_lot_state(request).await.map_err(Error::from)?;
    }
    Ok(())
}

/// What became of a lot, in kilograms and places.
async fn trace(client: &Client, lot_code: &str) -> anyhow::Result<()> {
    let request = contract::TraceLotsRequest {
        lot_codes: vec![lot_code.to_owned()],
        direction: Direction::Forward.into(),
        ..Default::default()
    };
    let mut parts = client.traces().trace_lots(request).await.map_err(Error::from)?.into_inner();
    let (mut shipments, mut summary) = (BTreeSet::new(), None);
    while let Some(part) = parts.message().await.map_err(Error::from)? {
        shipments.extend(part.outflows.iter().filter(|out| out.shipped).map(|out| out.shipment_number));
        summary = part.summary.or(summary);
    }
    let summary = summary.context("the trace has no end")?;
    let balance = summary.balance.unwrap_or_default();
    let lost = balance.lost_mg + balance.lost_in_process_mg;
    say([
        format!(
            "   {lot_code} is in {} lots, {} events on; the trace is {}",
            summary.n_lots - 1,
            summary.depth,
            if summary.complete { "complete" } else { "not complete" }
        ),
        format!(
            "   of {} it is expected: {} shipped in {} shipments, {} on hand, {} lost on the way",
            kilograms(balance.entered_mg),
            kilograms(balance.shipped_mg),
            shipments.len(),
            kilograms(balance.on_hand_mg),
            kilograms(lost)
        ),
    ])
}

/// Whom to call, had it to be called back.
async fn recall(client: &Client, lot_code: &str) -> anyhow::Result<()> {
    let request =
        contract::SimulateRecallRequest { lot_codes: vec![lot_code.to_owned()], ..Default::default() };
    let mut parts = client.recalls().simulate_recall(request).await.map_err(Error::from)?.into_inner();
    let mut by_customer: BTreeMap<String, (i64, BTreeSet<String>)> = BTreeMap::new();
    let mut summary = contract::RecallSummary::default();
    while let Some(part) = parts.message().await.map_err(Error::from)? {
        for line in part.shipped {
            let of_customer = by_customer.entry(line.customer_name).or_default();
            of_customer.0 += line.quantity_mg;
            of_customer.1.extend(line.ssccs);
        }
        summary = part.summary.unwrap_or(summary);
    }
    say([format!(
        "   had it to be recalled: hold {} in house, and call back {}",
        kilograms(summary.in_house_mg),
        kilograms(summary.shipped_mg)
    )])?;
    say(by_customer.into_iter().map(|(customer, (mg, pallets))| {
        format!("     {customer}: {} on {} pallets", kilograms(mg), pallets.len())
    }))
}

/// Exact.
pub(super) fn kilograms(mg: i64) -> String {
    format!("{}.{:06} kg", mg / 1_000_000, mg % 1_000_000)
}

fn mass(mg: u64) -> contract::Quantity {
    contract::Quantity { amount: Some(Amount::MassMg(i64::try_from(mg).unwrap_or(i64::MAX))) }
}

fn quantity(lot: &NewLot) -> contract::Quantity {
    match lot.lot_type.piece_mass_mg() {
        0 => mass(lot.mg),
        unit => {
            let pieces = i64::try_from(lot.mg / unit).unwrap_or(i64::MAX);
            contract::Quantity { amount: Some(Amount::Pieces(pieces)) }
        }
    }
}

fn contract_type(lot_type: LotType) -> Type {
    Type::from_str_name(&format!("TYPE_{}", lot_type.word())).unwrap_or_default()
}

/// A number of the demo's own, with its check digit (GS1 General Specifications, section 7.9).
fn sscc(serial: usize) -> String {
    let digits = format!("0401234{serial:010}");
    let check = tracegate_gs1::check_digit(&digits).unwrap_or('0');
    format!("{digits}{check}")
}
