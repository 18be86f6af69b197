use super::*;

fn check(allowed: bool, policy: AddressPolicy, addresses: &[&str]) {
    for address in addresses {
        assert_eq!(policy.allows(address.parse().unwrap()), allowed, "{policy:?} {address}");
    }
}

const PUBLIC: [&str; 6] =
    ["1.1.1.1", "93.184.215.14", "172.15.0.1", "172.32.0.1", "2606:4700::1111", "2002:101:101::1"];

const PRIVATE: [&str; 12] = [
    "127.0.0.1",
    "127.255.255.254",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "100.64.0.1",
    "::1",
    "fd12:3456::1",
    "::ffff:10.0.0.1",
    "64:ff9b::10.0.0.1",
    "2002:c0a8:101::1",
];

const NEVER: [&str; 21] = [
    "0.0.0.0",
    "169.254.169.254",
    "169.254.0.1",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "198.18.0.1",
    "203.0.113.5",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "fd00:ec2::254",
    "::ffff:169.254.169.254",
    "::169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "2001:db8::1",
];

#[test]
fn public_only() {
    check(true, AddressPolicy::PublicOnly, &PUBLIC);
    check(false, AddressPolicy::PublicOnly, &PRIVATE);
    check(false, AddressPolicy::PublicOnly, &NEVER);
}

#[test]
fn allow_private() {
    check(true, AddressPolicy::AllowPrivate, &PUBLIC);
    check(true, AddressPolicy::AllowPrivate, &PRIVATE);
    check(false, AddressPolicy::AllowPrivate, &NEVER);
}
