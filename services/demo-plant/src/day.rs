//! A day in the plant.

use crate::happening::{Content, Happening, LotType, NewLot, What};
use crate::store::Store;

const KG: u64 = 1_000_000;

/// Numbers of suppliers, customers and equipment are below these.
pub const N_SUPPLIERS: u32 = 12;
pub const N_CUSTOMERS: u32 = 40;
pub const N_EQUIPMENT: u32 = N_TANKS + N_LINES;
const N_TANKS: u32 = 4;
const N_LINES: u32 = 6;
/// About one in a day.
const FREEZINGS_PER_DEVIATION: u32 = 20;
/// Tanks come first among equipment, lines after them.
const FIRST_LINE: u32 = N_TANKS;

/// A plant and what stands in it.
#[derive(Debug)]
pub struct Plant {
    random: fastrand::Rng,
    /// Of its own, so that what goes wrong changes nothing else.
    mishaps: fastrand::Rng,
    empties_tanks: bool,
    day: u32,
    n_lots: u32,
    deboned: Store,
    bulk: Store,
    broken: Store,
    frozen: [Store; 2],
    /// What is left in each tank from the mixture before.
    heels: Vec<Store>,
    today: Vec<Happening>,
}

/// Skewers of 15 g and of 30 g.
const SIZES: [[LotType; 3]; 2] =
    [[LotType::Skw15, LotType::Frz15, LotType::Fg15], [LotType::Skw30, LotType::Frz30, LotType::Fg30]];

impl Plant {
    /// A plant whose tanks are emptied and cleaned every evening: what is wrong on one day stays in it, as far as it is not reworked.
    pub fn new(seed: u64) -> Self {
        Self {
            random: fastrand::Rng::with_seed(seed),
            mishaps: fastrand::Rng::with_seed(!seed),
            empties_tanks: true,
            day: 0,
            n_lots: 0,
            deboned: Store::default(),
            bulk: Store::default(),
            broken: Store::default(),
            frozen: [Store::default(), Store::default()],
            heels: (0..N_TANKS).map(|_| Store::default()).collect(),
            today: Vec::new(),
        }
    }

    /// A plant whose tanks are never emptied: a heel of each mixture goes into the next, and whatever was ever in a tank is in all that follows.
    pub fn with_tanks_never_emptied(seed: u64) -> Self {
        Self { empties_tanks: false, ..Self::new(seed) }
    }

    /// What happens on the next day, in order. About 150 lots.
    pub fn next_day(&mut self) -> Vec<Happening> {
        self.receive_and_debone();
        self.fill_buffers();
        for tank in 0..N_TANKS {
            for _ in 0..3 {
                self.mix(tank);
            }
        }
        self.pack_and_ship();
        if self.empties_tanks {
            self.empty_tanks();
        }
        self.day += 1;
        std::mem::take(&mut self.today)
    }

    fn empty_tanks(&mut self) {
        let heels = self.heels.iter_mut().flat_map(|heel| heel.take(u64::MAX, 1));
        for heel in heels.collect::<Vec<_>>() {
            self.happen(What::Scrapped, vec![heel], Vec::new());
        }
    }

    fn receive_and_debone(&mut self) {
        for _ in 0..10 {
            let mg = self.random.u64(300..900) * KG;
            let supplier = self.random.u32(0..N_SUPPLIERS);
            let raw = self.happen(What::Received { supplier }, Vec::new(), vec![(LotType::Raw, mg)]);
            let sample = 250_000;
            self.happen(What::Sampled, vec![Content { lot: raw, mg: sample }], Vec::new());
            let meat = (mg - sample) * self.random.u64(680..760) / 1_000;
            let line = FIRST_LINE + self.random.u32(0..N_LINES);
            let inputs = vec![Content { lot: raw, mg: mg - sample }];
            let deboned =
                self.happen(What::Transformed { equipment: line }, inputs, vec![(LotType::Deb, meat)]);
            self.deboned.put(deboned, meat);
        }
    }

    fn fill_buffers(&mut self) {
        while self.deboned.mg() > 400 * KG {
            let inputs = self.deboned.take(self.random.u64(700..1_400) * KG, 1);
            let mg: u64 = inputs.iter().map(|input| input.mg).sum();
            let bulk =
                self.happen(What::Transformed { equipment: FIRST_LINE }, inputs, vec![(LotType::Bulk, mg)]);
            self.bulk.put(bulk, mg);
        }
    }

    /// A mixture and what is made of it.
    fn mix(&mut self, tank: u32) {
        let mut inputs = self.bulk.take(self.random.u64(250..450) * KG, 1);
        if inputs.is_empty() {
            return;
        }
        // Spices come in small lots of their own.
        let spice_mg = self.random.u64(8..20) * KG;
        let supplier = self.random.u32(0..N_SUPPLIERS);
        let spice = self.happen(What::Received { supplier }, Vec::new(), vec![(LotType::Raw, spice_mg)]);
        inputs.push(Content { lot: spice, mg: spice_mg });
        let broken = self.broken.take(40 * KG, 1);
        let reworks = !broken.is_empty();
        inputs.extend(broken);
        let Some(heel) = self.heels.get_mut(tank as usize) else { return };
        inputs.extend(heel.take(u64::MAX, 1));
        let mut inputs = merged(inputs);
        inputs.sort_unstable_by_key(|input| input.lot);
        let mg: u64 = inputs.iter().map(|input| input.mg).sum();
        let what =
            if reworks { What::Reworked { equipment: tank } } else { What::Transformed { equipment: tank } };
        let mixture = self.happen(what, inputs, vec![(LotType::Mix, mg)]);
        let heel_mg = mg / 12;
        if let Some(heel) = self.heels.get_mut(tank as usize) {
            heel.put(mixture, heel_mg);
        }
        self.skewer(mixture, mg - heel_mg);
    }

    fn skewer(&mut self, mixture: u32, mg: u64) {
        let line = FIRST_LINE + self.random.u32(0..N_LINES);
        let part = mg * self.random.u64(400..600) / 1_000;
        let whole = |mg: u64, lot_type: LotType| mg / lot_type.piece_mass_mg() * lot_type.piece_mass_mg();
        let masses = [whole(part, LotType::Skw15), whole(mg - part, LotType::Skw30)];
        // A line that stops leaves broken skewers: set aside for rework.
        let broken_mg = if self.random.u32(0..4) == 0 { mg / 50 } else { 0 };
        let [small, large] = masses;
        let large = whole(large.saturating_sub(broken_mg + mg / 100), LotType::Skw30);
        let outputs = vec![(LotType::Skw15, small), (LotType::Skw30, large), (LotType::Mix, broken_mg)];
        let outputs: Vec<_> = outputs.into_iter().filter(|output| output.1 > 0).collect();
        let first = self.happen(
            What::Transformed { equipment: line },
            vec![Content { lot: mixture, mg }],
            outputs.clone(),
        );
        for ((lot_type, mg), lot) in outputs.into_iter().zip(first..) {
            match SIZES.iter().position(|size| size.contains(&lot_type)) {
                Some(size) => self.freeze(size, lot, mg),
                None => self.broken.put(lot, mg),
            }
        }
    }

    fn freeze(&mut self, size: usize, lot: u32, mg: u64) {
        let [_, frozen_type, _] = SIZES[size];
        let unit = frozen_type.piece_mass_mg();
        let kept = mg * 995 / 1_000 / unit * unit;
        let frozen = self.happen(
            What::Transformed { equipment: FIRST_LINE + 1 },
            vec![Content { lot, mg }],
            vec![(frozen_type, kept)],
        );
        self.frozen[size].put(frozen, kept);
        if self.mishaps.u32(0..FREEZINGS_PER_DEVIATION) == 0 {
            let core_mc = self.mishaps.i32(-17_500..-12_000);
            self.happen(What::Deviated { lot: frozen, core_mc }, Vec::new(), Vec::new());
        }
    }

    fn pack_and_ship(&mut self) {
        let mut ready: Vec<Content> = Vec::new();
        for (size, types) in SIZES.iter().enumerate() {
            let [.., finished_type] = *types;
            while self.frozen[size].mg() > 150 * KG {
                let unit = finished_type.piece_mass_mg();
                let inputs = self.frozen[size].take(self.random.u64(150..500) * KG, unit);
                let mg: u64 = inputs.iter().map(|input| input.mg).sum();
                let lot = self.happen(
                    What::Transformed { equipment: FIRST_LINE + 2 },
                    inputs,
                    vec![(finished_type, mg)],
                );
                ready.push(Content { lot, mg });
            }
        }
        for lots in ready.chunks(3) {
            let packed = lots.to_vec();
            self.happen(What::Packed, packed.clone(), vec![(LotType::Pal, 0)]);
            let customer = self.random.u32(0..N_CUSTOMERS);
            self.happen(What::Shipped { customer }, packed, vec![(LotType::Ship, 0)]);
        }
    }

    /// Answers the number of the first output.
    fn happen(&mut self, what: What, inputs: Vec<Content>, outputs: Vec<(LotType, u64)>) -> u32 {
        let first = self.n_lots + 1;
        let outputs: Vec<NewLot> =
            outputs.into_iter().map(|(lot_type, mg)| NewLot { lot_type, mg }).collect();
        self.n_lots += outputs.len() as u32;
        self.today.push(Happening { day: self.day, what, inputs, outputs });
        first
    }
}

/// Each lot once.
fn merged(contents: Vec<Content>) -> Vec<Content> {
    let mut merged: Vec<Content> = Vec::with_capacity(contents.len());
    for content in contents {
        match merged.iter_mut().find(|known| known.lot == content.lot) {
            Some(known) => known.mg += content.mg,
            None => merged.push(content),
        }
    }
    merged
}

#[cfg(test)]
mod tests;
