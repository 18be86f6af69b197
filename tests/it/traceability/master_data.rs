use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, reason, request_id, violated_fields};

use super::plant::{KG, Plant, kg, new_lot, pieces};

async fn saved(olga: &Person, product: Product) -> Result<Product, tonic::Status> {
    let request = SaveProductRequest { product: Some(product), request_id: request_id() };
    Ok(olga.master_data().save_product(request).await?.into_inner().product.unwrap())
}

fn skewer() -> Product {
    Product {
        name: "Skewer 20 g".to_owned(),
        gtin: "4012345123456".to_owned(),
        lot_type: Type::Fg15.into(),
        piece_mass_mg: 20_000,
        shelf_life_days: 30,
        ..Product::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_product_is_made_changed_listed_and_archived() {
    let plant = Plant::start().await;
    let made = saved(&plant.olga, skewer()).await.unwrap();
    assert_eq!((made.gtin.as_str(), made.position), ("04012345123456", 1));
    let changed = saved(&plant.olga, Product { name: "Skewer".to_owned(), ..made.clone() }).await.unwrap();
    assert_eq!((changed.id.as_str(), changed.position), (made.id.as_str(), 2));
    // The same number in another form is the same number.
    let other = Product { name: "Other".to_owned(), ..skewer() };
    assert_eq!(reason(&saved(&plant.olga, other.clone()).await.unwrap_err()), ErrorReason::NameTaken);
    let wrong = Product { gtin: "4012345123457".to_owned(), ..other.clone() };
    assert_eq!(violated_fields(&saved(&plant.olga, wrong).await.unwrap_err()), ["product.gtin"]);
    for name in ["apple", "Banana", "cherry"] {
        saved(&plant.olga, Product { name: name.to_owned(), gtin: String::new(), ..other.clone() })
            .await
            .unwrap();
    }
    saved(&plant.olga, Product { archived: true, ..changed }).await.unwrap();

    let list = async |archived, name_prefix: &str| {
        let (mut names, mut page_token) = (Vec::new(), String::new());
        loop {
            let request = ListProductsRequest {
                page_size: 2,
                page_token,
                name_prefix: name_prefix.to_owned(),
                archived,
            };
            let page = plant.olga.master_data().list_products(request).await.unwrap().into_inner();
            names.extend(page.products.into_iter().map(|product| product.name));
            page_token = page.next_page_token;
            if page_token.is_empty() {
                return names;
            }
        }
    };
    assert_eq!(list(false, "").await, ["apple", "Banana", "cherry"]);
    assert_eq!(list(true, "").await, ["apple", "Banana", "cherry", "Skewer"]);
    assert_eq!(list(true, "BAN").await, ["Banana"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_is_what_its_product_says() {
    let plant = Plant::start().await;
    let product = saved(&plant.olga, skewer()).await.unwrap();
    let receive = |lot_type, product_id: &str| ReceiveLotsRequest {
        lots: vec![NewLot { product_id: product_id.to_owned(), ..new_lot("FG-1", lot_type, pieces(100)) }],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let refused = plant.olga.lots().receive_lots(receive(Type::Raw, &product.id)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["lots[0].type"]);
    let refused = plant.olga.lots().receive_lots(receive(Type::Fg15, &request_id())).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
    let lot = plant
        .olga
        .lots()
        .receive_lots(receive(Type::Fg15, &product.id))
        .await
        .unwrap()
        .into_inner()
        .lots
        .remove(0);
    assert_eq!((lot.piece_mass_mg, lot.quantity_mg), (20_000, 2 * KG));
    let days = |time: &Option<prost_types::Timestamp>| time.unwrap().seconds / 86_400;
    assert_eq!(days(&lot.expire_time) - days(&lot.occur_time), 30);

    saved(&plant.olga, Product { archived: true, ..product.clone() }).await.unwrap();
    let refused = plant.olga.lots().receive_lots(receive(Type::Fg15, &product.id)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_exist_is_not_referred_to() {
    let plant = Plant::start().await;
    let unknown = request_id();
    let received = ReceiveLotsRequest {
        lots: vec![new_lot("RAW-1", Type::Raw, kg(1))],
        supplier_id: unknown.clone(),
        source_location_id: unknown.clone(),
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let refused = plant.olga.lots().receive_lots(received).await.unwrap_err();
    assert_eq!(
        (reason(&refused), refused.message()),
        (ErrorReason::NotFound, format!("supplier_id: party {unknown} does not exist (1 more)").as_str())
    );
    let location = Location {
        name: "Cold store".to_owned(),
        party_id: unknown.clone(),
        gln: "4000001000006".to_owned(),
        ..Location::default()
    };
    let location = SaveLocationRequest { location: Some(location), request_id: request_id() };
    let refused = plant.olga.master_data().save_location(location).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["location.gln"]);
    let tank = Equipment { name: "Tank 1".to_owned(), ..Equipment::default() };
    let save =
        |equipment: Equipment| SaveEquipmentRequest { equipment: Some(equipment), request_id: request_id() };
    let made = plant
        .olga
        .master_data()
        .save_equipment(save(tank.clone()))
        .await
        .unwrap()
        .into_inner()
        .equipment
        .unwrap();
    let refused = plant.olga.master_data().save_equipment(save(tank)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NameTaken);
    let lot = plant.received("RAW-2", 10).await;
    let transform = TransformLotsRequest {
        inputs: vec![super::plant::of(&lot, None)],
        equipment_ids: vec![made.id],
        request_id: request_id(),
        ..TransformLotsRequest::default()
    };
    assert!(plant.olga.lots().transform_lots(transform).await.is_ok());
}
