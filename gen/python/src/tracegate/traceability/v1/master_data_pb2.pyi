from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Product(_message.Message):
    __slots__ = ("id", "name", "gtin", "lot_type", "piece_mass_mg", "shelf_life_days", "brand", "commodity", "variety", "pack_size", "on_traceability_list", "allergens", "archived", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    GTIN_FIELD_NUMBER: _ClassVar[int]
    LOT_TYPE_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    SHELF_LIFE_DAYS_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    COMMODITY_FIELD_NUMBER: _ClassVar[int]
    VARIETY_FIELD_NUMBER: _ClassVar[int]
    PACK_SIZE_FIELD_NUMBER: _ClassVar[int]
    ON_TRACEABILITY_LIST_FIELD_NUMBER: _ClassVar[int]
    ALLERGENS_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    gtin: str
    lot_type: _lot_pb2.Lot.Type
    piece_mass_mg: int
    shelf_life_days: int
    brand: str
    commodity: str
    variety: str
    pack_size: str
    on_traceability_list: bool
    allergens: _containers.RepeatedScalarFieldContainer[str]
    archived: bool
    position: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., gtin: _Optional[str] = ..., lot_type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., piece_mass_mg: _Optional[int] = ..., shelf_life_days: _Optional[int] = ..., brand: _Optional[str] = ..., commodity: _Optional[str] = ..., variety: _Optional[str] = ..., pack_size: _Optional[str] = ..., on_traceability_list: bool = ..., allergens: _Optional[_Iterable[str]] = ..., archived: bool = ..., position: _Optional[int] = ...) -> None: ...

class Location(_message.Message):
    __slots__ = ("id", "name", "gln", "party_id", "street", "city", "region", "postal_code", "country", "phone", "registration_number", "archived", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    GLN_FIELD_NUMBER: _ClassVar[int]
    PARTY_ID_FIELD_NUMBER: _ClassVar[int]
    STREET_FIELD_NUMBER: _ClassVar[int]
    CITY_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    gln: str
    party_id: str
    street: str
    city: str
    region: str
    postal_code: str
    country: str
    phone: str
    registration_number: str
    archived: bool
    position: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., gln: _Optional[str] = ..., party_id: _Optional[str] = ..., street: _Optional[str] = ..., city: _Optional[str] = ..., region: _Optional[str] = ..., postal_code: _Optional[str] = ..., country: _Optional[str] = ..., phone: _Optional[str] = ..., registration_number: _Optional[str] = ..., archived: bool = ..., position: _Optional[int] = ...) -> None: ...

class Party(_message.Message):
    __slots__ = ("id", "name", "gln", "supplier", "customer", "email", "phone", "archived", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    GLN_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    gln: str
    supplier: bool
    customer: bool
    email: str
    phone: str
    archived: bool
    position: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., gln: _Optional[str] = ..., supplier: bool = ..., customer: bool = ..., email: _Optional[str] = ..., phone: _Optional[str] = ..., archived: bool = ..., position: _Optional[int] = ...) -> None: ...

class Equipment(_message.Message):
    __slots__ = ("id", "name", "location_id", "archived", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    location_id: str
    archived: bool
    position: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., location_id: _Optional[str] = ..., archived: bool = ..., position: _Optional[int] = ...) -> None: ...
