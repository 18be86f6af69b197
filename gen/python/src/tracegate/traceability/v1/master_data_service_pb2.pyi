from tracegate.traceability.v1 import master_data_pb2 as _master_data_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SaveProductRequest(_message.Message):
    __slots__ = ("product", "request_id")
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    product: _master_data_pb2.Product
    request_id: str
    def __init__(self, product: _Optional[_Union[_master_data_pb2.Product, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class SaveProductResponse(_message.Message):
    __slots__ = ("product",)
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: _master_data_pb2.Product
    def __init__(self, product: _Optional[_Union[_master_data_pb2.Product, _Mapping]] = ...) -> None: ...

class ListProductsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "name_prefix", "archived")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    name_prefix: str
    archived: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., name_prefix: _Optional[str] = ..., archived: bool = ...) -> None: ...

class ListProductsResponse(_message.Message):
    __slots__ = ("products", "next_page_token")
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    products: _containers.RepeatedCompositeFieldContainer[_master_data_pb2.Product]
    next_page_token: str
    def __init__(self, products: _Optional[_Iterable[_Union[_master_data_pb2.Product, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SaveLocationRequest(_message.Message):
    __slots__ = ("location", "request_id")
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    location: _master_data_pb2.Location
    request_id: str
    def __init__(self, location: _Optional[_Union[_master_data_pb2.Location, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class SaveLocationResponse(_message.Message):
    __slots__ = ("location",)
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    location: _master_data_pb2.Location
    def __init__(self, location: _Optional[_Union[_master_data_pb2.Location, _Mapping]] = ...) -> None: ...

class ListLocationsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "name_prefix", "archived")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    name_prefix: str
    archived: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., name_prefix: _Optional[str] = ..., archived: bool = ...) -> None: ...

class ListLocationsResponse(_message.Message):
    __slots__ = ("locations", "next_page_token")
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    locations: _containers.RepeatedCompositeFieldContainer[_master_data_pb2.Location]
    next_page_token: str
    def __init__(self, locations: _Optional[_Iterable[_Union[_master_data_pb2.Location, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SavePartyRequest(_message.Message):
    __slots__ = ("party", "request_id")
    PARTY_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    party: _master_data_pb2.Party
    request_id: str
    def __init__(self, party: _Optional[_Union[_master_data_pb2.Party, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class SavePartyResponse(_message.Message):
    __slots__ = ("party",)
    PARTY_FIELD_NUMBER: _ClassVar[int]
    party: _master_data_pb2.Party
    def __init__(self, party: _Optional[_Union[_master_data_pb2.Party, _Mapping]] = ...) -> None: ...

class ListPartiesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "name_prefix", "archived")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    name_prefix: str
    archived: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., name_prefix: _Optional[str] = ..., archived: bool = ...) -> None: ...

class ListPartiesResponse(_message.Message):
    __slots__ = ("parties", "next_page_token")
    PARTIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    parties: _containers.RepeatedCompositeFieldContainer[_master_data_pb2.Party]
    next_page_token: str
    def __init__(self, parties: _Optional[_Iterable[_Union[_master_data_pb2.Party, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SaveEquipmentRequest(_message.Message):
    __slots__ = ("equipment", "request_id")
    EQUIPMENT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    equipment: _master_data_pb2.Equipment
    request_id: str
    def __init__(self, equipment: _Optional[_Union[_master_data_pb2.Equipment, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class SaveEquipmentResponse(_message.Message):
    __slots__ = ("equipment",)
    EQUIPMENT_FIELD_NUMBER: _ClassVar[int]
    equipment: _master_data_pb2.Equipment
    def __init__(self, equipment: _Optional[_Union[_master_data_pb2.Equipment, _Mapping]] = ...) -> None: ...

class ListEquipmentRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "name_prefix", "archived")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    name_prefix: str
    archived: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., name_prefix: _Optional[str] = ..., archived: bool = ...) -> None: ...

class ListEquipmentResponse(_message.Message):
    __slots__ = ("equipment", "next_page_token")
    EQUIPMENT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    equipment: _containers.RepeatedCompositeFieldContainer[_master_data_pb2.Equipment]
    next_page_token: str
    def __init__(self, equipment: _Optional[_Iterable[_Union[_master_data_pb2.Equipment, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
