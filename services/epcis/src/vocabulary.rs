//! The standard vocabularies of CBV 2.0 and of the GS1 Web Vocabulary.
//!
//! A term is written as a bare word, as a compact URI (`cbv:BizStep-shipping`), as a web URI or as the URN of CBV 1. A
//! term of one's own is any other URI.

use crate::uri::is_uri;

const CBV: &str = "https://ref.gs1.org/cbv/";
const CBV_URN: &str = "urn:epcglobal:cbv:";
const GS1: &str = "https://gs1.org/voc/";

/// A list of terms and the ways to write them.
pub(crate) struct Vocabulary {
    /// For messages.
    pub(crate) name: &'static str,
    /// What the web URI of a term has before its word.
    web: Web,
    /// What the URN of CBV 1 has there; newer vocabularies have none.
    urn: Option<&'static str>,
    words: &'static [&'static str],
}

/// Where the web URIs of a vocabulary begin.
enum Web {
    /// `cbv:` and then a prefix of its own.
    Cbv(&'static str),
    /// `gs1:`
    Gs1,
}

/// A term, however it was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Term<'a> {
    Standard(&'static str),
    Private(&'a str),
}

impl Vocabulary {
    /// None where the text is neither a word of this vocabulary nor a URI of one's own.
    pub(crate) fn term<'a>(&self, written: &'a str) -> Option<Term<'a>> {
        let standard =
            |word: &str| self.words.iter().find(|known| **known == word).map(|word| Term::Standard(word));
        if !written.contains(':') {
            return standard(written);
        }
        let urn =
            self.urn.and_then(|urn| written.strip_prefix(CBV_URN)?.strip_prefix(urn)?.strip_prefix(':'));
        let (namespace, curie, prefix) = match self.web {
            Web::Cbv(prefix) => (CBV, "cbv:", prefix),
            Web::Gs1 => (GS1, "gs1:", ""),
        };
        let web = written.strip_prefix(namespace).or_else(|| written.strip_prefix(curie));
        match (urn, web) {
            (Some(word), _) => standard(word),
            (None, Some(rest)) => standard(rest.strip_prefix(prefix)?),
            // No one's own terms are in GS1's namespaces.
            (None, None) if written.starts_with(CBV_URN) || written.starts_with(CBV) => None,
            (None, None) => is_uri(written).then_some(Term::Private(written)),
        }
    }

    /// The web URI of the term, as the event hash wants it; text that is no standard term stays.
    pub(crate) fn web_uri(&self, written: &str) -> String {
        match (self.term(written), &self.web) {
            (Some(Term::Standard(word)), Web::Cbv(prefix)) => format!("{CBV}{prefix}{word}"),
            (Some(Term::Standard(word)), Web::Gs1) => format!("{GS1}{word}"),
            _ => written.to_owned(),
        }
    }
}

/// An enum of a vocabulary's terms. The words are written once, so that none can be left out.
macro_rules! terms {
    ($(#[$doc:meta])* $name:ident in $vocabulary:ident { $($variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($variant,)*
            /// A term of one's own, by its URI.
            Private(String),
        }

        impl $name {
            pub(crate) const WORDS: &'static [&'static str] = &[$($word),*];

            /// The term's bare word, or the URI of one's own.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Private(uri) => uri,
                }
            }

            pub(crate) fn read(written: &str) -> Option<Self> {
                match $vocabulary.term(written)? {
                    $(Term::Standard($word) => Some(Self::$variant),)*
                    Term::Standard(_) => None,
                    Term::Private(uri) => Some(Self::Private(uri.to_owned())),
                }
            }
        }
    };
}

pub(crate) const BIZ_STEP: Vocabulary = Vocabulary {
    name: "business step",
    web: Web::Cbv("BizStep-"),
    urn: Some("bizstep"),
    words: BizStep::WORDS,
};
pub(crate) const DISPOSITION: Vocabulary =
    Vocabulary { name: "disposition", web: Web::Cbv("Disp-"), urn: Some("disp"), words: Disposition::WORDS };
pub(crate) const BIZ_TRANSACTION: Vocabulary = Vocabulary {
    name: "type of business transaction",
    web: Web::Cbv("BTT-"),
    urn: Some("btt"),
    words: BizTransactionType::WORDS,
};
pub(crate) const SOURCE_DEST: Vocabulary = Vocabulary {
    name: "type of source or destination",
    web: Web::Cbv("SDT-"),
    urn: Some("sdt"),
    words: SourceDestType::WORDS,
};
pub(crate) const ERROR_REASON: Vocabulary = Vocabulary {
    name: "reason of an error",
    web: Web::Cbv("ER-"),
    urn: Some("er"),
    words: ErrorReason::WORDS,
};
pub(crate) const SENSOR_ALERT: Vocabulary =
    Vocabulary { name: "sensor alert", web: Web::Gs1, urn: None, words: SensorAlert::WORDS };
pub(crate) const COMPONENT: Vocabulary =
    Vocabulary { name: "component", web: Web::Cbv("Comp-"), urn: None, words: COMPONENTS };
pub(crate) const MEASUREMENT: Vocabulary =
    Vocabulary { name: "type of measurement", web: Web::Gs1, urn: None, words: MEASUREMENTS };

terms! {
    /// What was going on.
    BizStep in BIZ_STEP {
        Accepting = "accepting",
        Arriving = "arriving",
        Assembling = "assembling",
        Collecting = "collecting",
        Commissioning = "commissioning",
        Consigning = "consigning",
        CreatingClassInstance = "creating_class_instance",
        CycleCounting = "cycle_counting",
        Decommissioning = "decommissioning",
        Departing = "departing",
        Destroying = "destroying",
        Disassembling = "disassembling",
        Dispensing = "dispensing",
        Encoding = "encoding",
        EnteringExiting = "entering_exiting",
        Holding = "holding",
        Inspecting = "inspecting",
        Installing = "installing",
        Killing = "killing",
        Loading = "loading",
        Other = "other",
        Packing = "packing",
        Picking = "picking",
        Receiving = "receiving",
        Removing = "removing",
        Repackaging = "repackaging",
        Repairing = "repairing",
        Replacing = "replacing",
        Reserving = "reserving",
        RetailSelling = "retail_selling",
        Sampling = "sampling",
        SensorReporting = "sensor_reporting",
        Shipping = "shipping",
        StagingOutbound = "staging_outbound",
        StockTaking = "stock_taking",
        Stocking = "stocking",
        Storing = "storing",
        Transporting = "transporting",
        Unloading = "unloading",
        Unpacking = "unpacking",
        VoidShipping = "void_shipping",
    }
}

terms! {
    /// What condition things are in after the event.
    Disposition in DISPOSITION {
        Active = "active",
        Available = "available",
        CompletenessInferred = "completeness_inferred",
        CompletenessVerified = "completeness_verified",
        Conformant = "conformant",
        ContainerClosed = "container_closed",
        ContainerOpen = "container_open",
        Damaged = "damaged",
        Destroyed = "destroyed",
        Dispensed = "dispensed",
        Disposed = "disposed",
        Encoded = "encoded",
        Expired = "expired",
        InProgress = "in_progress",
        InTransit = "in_transit",
        Inactive = "inactive",
        MismatchClass = "mismatch_class",
        MismatchInstance = "mismatch_instance",
        MismatchQuantity = "mismatch_quantity",
        NeedsReplacement = "needs_replacement",
        NoPedigreeMatch = "no_pedigree_match",
        NonConformant = "non_conformant",
        NonSellableOther = "non_sellable_other",
        PartiallyDispensed = "partially_dispensed",
        Recalled = "recalled",
        Reserved = "reserved",
        RetailSold = "retail_sold",
        Returned = "returned",
        SellableAccessible = "sellable_accessible",
        SellableNotAccessible = "sellable_not_accessible",
        Stolen = "stolen",
        Unavailable = "unavailable",
        Unknown = "unknown",
    }
}

terms! {
    /// What kind of document belongs to the event.
    BizTransactionType in BIZ_TRANSACTION {
        Bol = "bol",
        Cert = "cert",
        Desadv = "desadv",
        Inv = "inv",
        Pedigree = "pedigree",
        Po = "po",
        Poc = "poc",
        Prodorder = "prodorder",
        Recadv = "recadv",
        Rma = "rma",
        Testprd = "testprd",
        Testres = "testres",
        Upevt = "upevt",
    }
}

terms! {
    /// What a source or destination is to the things.
    SourceDestType in SOURCE_DEST {
        Location = "location",
        OwningParty = "owning_party",
        PossessingParty = "possessing_party",
    }
}

terms! {
    /// Why an event is declared wrong.
    ErrorReason in ERROR_REASON {
        DidNotOccur = "did_not_occur",
        IncorrectData = "incorrect_data",
    }
}

terms! {
    /// What a sensor raises alarm about: GS1 Web Vocabulary, SensorAlertType.
    SensorAlert in SENSOR_ALERT {
        Alarm = "ALARM_CONDITION",
        Error = "ERROR_CONDITION",
    }
}

/// Directions and coordinates of a measured value.
const COMPONENTS: &[&str] = &[
    "x",
    "y",
    "z",
    "axial_distance",
    "azimuth",
    "height",
    "spherical_radius",
    "polar_angle",
    "elevation_angle",
    "easting",
    "northing",
    "latitude",
    "longitude",
    "altitude",
];

/// What a sensor measures: GS1 Web Vocabulary, MeasurementType.
const MEASUREMENTS: &[&str] = &[
    "AbsoluteHumidity",
    "AbsorbedDose",
    "AbsorbedDoseRate",
    "Acceleration",
    "Radioactivity",
    "Altitude",
    "AmountOfSubstance",
    "AmountOfSubstancePerUnitVolume",
    "Angle",
    "AngularAcceleration",
    "AngularMomentum",
    "AngularVelocity",
    "Area",
    "Capacitance",
    "Conductance",
    "Conductivity",
    "Count",
    "Density",
    "Dimensionless",
    "DoseEquivalent",
    "DoseEquivalentRate",
    "DynamicViscosity",
    "ElectricCharge",
    "ElectricCurrent",
    "ElectricCurrentDensity",
    "ElectricFieldStrength",
    "Energy",
    "Exposure",
    "Force",
    "Frequency",
    "Illuminance",
    "Inductance",
    "Irradiance",
    "KinematicViscosity",
    "Length",
    "LinearMomentum",
    "Luminance",
    "LuminousFlux",
    "LuminousIntensity",
    "MagneticFlux",
    "MagneticFluxDensity",
    "MagneticVectorPotential",
    "Mass",
    "MassConcentration",
    "MassFlowRate",
    "MassPerAreaTime",
    "MemoryCapacity",
    "MolalityOfSolute",
    "MolarEnergy",
    "MolarMass",
    "MolarVolume",
    "Power",
    "Pressure",
    "RadiantFlux",
    "RadiantIntensity",
    "RelativeHumidity",
    "Resistance",
    "Resistivity",
    "SolidAngle",
    "SpecificVolume",
    "Speed",
    "SurfaceDensity",
    "SurfaceTension",
    "Temperature",
    "Time",
    "Torque",
    "Voltage",
    "Volume",
    "VolumeFlowRate",
    "VolumeFraction",
    "VolumetricFlux",
    "Wavenumber",
];

#[cfg(test)]
mod tests;
