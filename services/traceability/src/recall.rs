//! The scope of a recall: everything that was made of suspect lots, where it is and how much of it is concerned.

use std::sync::Arc;

use tracegate_genealogy::{Direction, EventKind, Outflow, Share, Totals, Walk};
use uuid::Uuid;

use crate::graphs::Genealogy;
use crate::trace::seeds;

/// What a genealogy says of it; the rest stands in the database.
pub(crate) struct Scope {
    pub n_first: usize,
    pub n_lots: usize,
    /// Lots of which something is left.
    pub in_house: Vec<InHouse>,
    pub shipped: Vec<Out>,
    pub lost: Vec<Out>,
    pub totals: Totals,
    /// Of the log that it answers.
    pub position: i64,
}

pub(crate) struct InHouse {
    pub lot_id: Uuid,
    pub share: Share,
}

/// A part of a lot that is no longer in house.
pub(crate) struct Out {
    pub lot_id: Uuid,
    pub lot_code: String,
    pub piece_mass_mg: i64,
    /// Of the event it went with.
    pub position: i64,
    pub part: Outflow,
}

/// Of all these lots together, by their places in the graph.
pub(crate) fn scope(genealogy: &Arc<Genealogy>, first: &[u32]) -> Scope {
    let known = genealogy.read();
    let moment = known.graph.now();
    let seeds = seeds(&known, first, moment);
    let mut walk = Walk::start(&known.graph, genealogy.scratch(), &seeds, Direction::Forward, moment);
    let n_first = walk.lots().len();
    walk.run(&known.graph);
    let forward = walk.forward_quantities(&known.graph);
    let in_house = walk
        .lots()
        .iter()
        .zip(&forward.shares)
        .filter(|(_, share)| share.on_hand > 0)
        .map(|(lot, share)| InHouse { lot_id: known.lots.id(*lot), share: *share })
        .collect();
    let out = |part: &Outflow| Out {
        lot_id: known.lots.id(part.lot),
        lot_code: known.lots.code(part.lot).to_owned(),
        piece_mass_mg: known.lots.piece_mass_mg(part.lot),
        position: known.graph.event_position(part.event).into(),
        part: *part,
    };
    let (shipped, lost): (Vec<&Outflow>, Vec<&Outflow>) =
        forward.outflows.iter().partition(|part| part.kind == EventKind::Ship);
    let scope = Scope {
        n_first,
        n_lots: walk.lots().len(),
        in_house,
        shipped: shipped.into_iter().map(out).collect(),
        lost: lost.into_iter().map(out).collect(),
        totals: forward.totals,
        position: known.position,
    };
    genealogy.give_back(walk.into_scratch());
    scope
}
