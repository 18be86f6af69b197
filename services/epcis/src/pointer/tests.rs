use super::*;

#[test]
fn a_place_is_written_from_the_root() {
    let list = Place::ROOT.name("epcisBody");
    let list = list.name("eventList");
    let event = list.index(3);
    let field = event.name("ex:a/b~c");
    assert_eq!(field.pointer(), "/epcisBody/eventList/3/ex:a~1b~0c");
    assert_eq!(Place::ROOT.pointer(), "");
    assert_eq!(Place::ROOT.name("").pointer(), "/");
}
