//! Which addresses a connection may go to.
//!
//! It is asked when a connection is made, after the name was resolved, with the addresses that are then used: a name
//! that points elsewhere the second time gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where providers may live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressPolicy {
    /// Only addresses of the public internet: for base URLs that an organization chose.
    PublicOnly,
    /// Also private and loopback networks, never link-local ones, where clouds serve credentials: for base URLs that
    /// the operator chose.
    AllowPrivate,
}

impl AddressPolicy {
    /// Whether a connection to `address` may be made.
    pub fn allows(self, address: IpAddr) -> bool {
        match (self, reach(address)) {
            (_, Reach::Public) => true,
            (AddressPolicy::AllowPrivate, Reach::Private) => true,
            (_, Reach::Private | Reach::Never) => false,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Public,
    Private,
    /// No provider is there, or nobody has a good reason to go there through us.
    Never,
}

fn reach(address: IpAddr) -> Reach {
    match address {
        IpAddr::V4(address) => reach_v4(address),
        IpAddr::V6(address) => embedded_v4(address).map_or_else(|| reach_v6(address), reach_v4),
    }
}

/// IANA's special-purpose registry for IPv4.
fn reach_v4(address: Ipv4Addr) -> Reach {
    match address.octets() {
        [127, ..] | [10, ..] | [172, 16..=31, ..] | [192, 168, ..] => Reach::Private,
        // Carrier-grade NAT: also used inside of clouds, for private endpoints and, at Alibaba, for metadata.
        [100, 100, 100, 200] => Reach::Never,
        [100, 64..=127, ..] => Reach::Private,
        // This network, link-local (metadata), protocol assignments, documentation, 6to4 relays, benchmarks.
        [0, ..] | [169, 254, ..] | [192, 0, 0, _] | [192, 0, 2, _] | [192, 88, 99, _] => Reach::Never,
        [198, 18..=19, ..] | [198, 51, 100, _] | [203, 0, 113, _] => Reach::Never,
        // Azure's host, which serves its virtual machines from a public address.
        [168, 63, 129, 16] => Reach::Never,
        // Multicast and reserved, with broadcast.
        [224..=255, ..] => Reach::Never,
        _ => Reach::Public,
    }
}

/// IANA's special-purpose registry for IPv6: of all, only 2000::/3 is global unicast.
fn reach_v6(address: Ipv6Addr) -> Reach {
    match address.segments() {
        // Amazon's metadata over IPv6 stands among the private ones.
        [0xfd00, 0x0ec2, ..] => Reach::Never,
        _ if address.is_loopback() || address.is_unique_local() => Reach::Private,
        // Protocol assignments with Teredo, benchmarks and documentation.
        [0x2001, 0..=0x01ff, ..] | [0x2001, 0x0db8, ..] | [0x3fff, 0..=0x0fff, ..] => Reach::Never,
        [0x2000..=0x3fff, ..] => Reach::Public,
        _ => Reach::Never,
    }
}

/// The IPv4 address that an IPv6 one leads to: mapped, compatible, translated (NAT64) or 6to4.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let join = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match [a, b, c, d, e, f] {
        [0, 0, 0, 0, 0, 0xffff] | [0x64, 0xff9b, 0, 0, 0, 0] => Some(join(g, h)),
        [0, 0, 0, 0, 0, 0] if g != 0 => Some(join(g, h)),
        [0x2002, high, low, ..] => Some(join(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
