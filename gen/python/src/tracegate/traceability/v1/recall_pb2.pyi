import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import plant_event_pb2 as _plant_event_pb2
from tracegate.traceability.v1 import trace_pb2 as _trace_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecallLot(_message.Message):
    __slots__ = ("lot_id", "lot_code", "type", "state", "location_id", "location_name", "on_hand_mg", "expected_mg", "max_mg", "piece_mass_mg", "packed_mg")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    LOCATION_NAME_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MG_FIELD_NUMBER: _ClassVar[int]
    MAX_MG_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    PACKED_MG_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    lot_code: str
    type: _lot_pb2.Lot.Type
    state: _lot_pb2.Lot.State
    location_id: str
    location_name: str
    on_hand_mg: int
    expected_mg: int
    max_mg: int
    piece_mass_mg: int
    packed_mg: int
    def __init__(self, lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., state: _Optional[_Union[_lot_pb2.Lot.State, str]] = ..., location_id: _Optional[str] = ..., location_name: _Optional[str] = ..., on_hand_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., max_mg: _Optional[int] = ..., piece_mass_mg: _Optional[int] = ..., packed_mg: _Optional[int] = ...) -> None: ...

class RecallShipment(_message.Message):
    __slots__ = ("customer_id", "customer_name", "destination_location_id", "destination_name", "shipment_code", "occur_time", "lot_id", "lot_code", "ssccs", "quantity_mg", "expected_mg", "max_mg", "piece_mass_mg", "documents", "position")
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_NAME_FIELD_NUMBER: _ClassVar[int]
    SHIPMENT_CODE_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    SSCCS_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MG_FIELD_NUMBER: _ClassVar[int]
    MAX_MG_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    customer_name: str
    destination_location_id: str
    destination_name: str
    shipment_code: str
    occur_time: _timestamp_pb2.Timestamp
    lot_id: str
    lot_code: str
    ssccs: _containers.RepeatedScalarFieldContainer[str]
    quantity_mg: int
    expected_mg: int
    max_mg: int
    piece_mass_mg: int
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    position: int
    def __init__(self, customer_id: _Optional[str] = ..., customer_name: _Optional[str] = ..., destination_location_id: _Optional[str] = ..., destination_name: _Optional[str] = ..., shipment_code: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., ssccs: _Optional[_Iterable[str]] = ..., quantity_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., max_mg: _Optional[int] = ..., piece_mass_mg: _Optional[int] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ..., position: _Optional[int] = ...) -> None: ...

class RecallLoss(_message.Message):
    __slots__ = ("lot_id", "lot_code", "reason", "quantity_mg", "expected_mg", "occur_time", "position")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MG_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    lot_code: str
    reason: _plant_event_pb2.AdjustReason
    quantity_mg: int
    expected_mg: int
    occur_time: _timestamp_pb2.Timestamp
    position: int
    def __init__(self, lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., reason: _Optional[_Union[_plant_event_pb2.AdjustReason, str]] = ..., quantity_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class RecallSummary(_message.Message):
    __slots__ = ("n_lots", "in_house_mg", "shipped_mg", "lost_mg", "n_customers", "n_shipments", "balance", "position", "n_first_lots")
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    IN_HOUSE_MG_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_MG_FIELD_NUMBER: _ClassVar[int]
    LOST_MG_FIELD_NUMBER: _ClassVar[int]
    N_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    N_SHIPMENTS_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    N_FIRST_LOTS_FIELD_NUMBER: _ClassVar[int]
    n_lots: int
    in_house_mg: int
    shipped_mg: int
    lost_mg: int
    n_customers: int
    n_shipments: int
    balance: _trace_pb2.TraceBalance
    position: int
    n_first_lots: int
    def __init__(self, n_lots: _Optional[int] = ..., in_house_mg: _Optional[int] = ..., shipped_mg: _Optional[int] = ..., lost_mg: _Optional[int] = ..., n_customers: _Optional[int] = ..., n_shipments: _Optional[int] = ..., balance: _Optional[_Union[_trace_pb2.TraceBalance, _Mapping]] = ..., position: _Optional[int] = ..., n_first_lots: _Optional[int] = ...) -> None: ...
