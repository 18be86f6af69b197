import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import trace_pb2 as _trace_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
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
    reason: _lot_pb2.AdjustReason
    quantity_mg: int
    expected_mg: int
    occur_time: _timestamp_pb2.Timestamp
    position: int
    def __init__(self, lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., reason: _Optional[_Union[_lot_pb2.AdjustReason, str]] = ..., quantity_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

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

class CleanBreak(_message.Message):
    __slots__ = ("id", "equipment_id", "occur_time", "evidence", "cleaner_id", "record_time", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    CLEANER_ID_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    equipment_id: str
    occur_time: _timestamp_pb2.Timestamp
    evidence: str
    cleaner_id: str
    record_time: _timestamp_pb2.Timestamp
    position: int
    def __init__(self, id: _Optional[str] = ..., equipment_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., evidence: _Optional[str] = ..., cleaner_id: _Optional[str] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class RecallScope(_message.Message):
    __slots__ = ("lot_ids", "supplier_id", "supplier_lot_code", "deviation_id", "equipment_use")
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_USE_FIELD_NUMBER: _ClassVar[int]
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    supplier_id: str
    supplier_lot_code: str
    deviation_id: str
    equipment_use: EquipmentUse
    def __init__(self, lot_ids: _Optional[_Iterable[str]] = ..., supplier_id: _Optional[str] = ..., supplier_lot_code: _Optional[str] = ..., deviation_id: _Optional[str] = ..., equipment_use: _Optional[_Union[EquipmentUse, _Mapping]] = ...) -> None: ...

class EquipmentUse(_message.Message):
    __slots__ = ("equipment_id", "from_time", "until_time", "ignore_clean_breaks")
    EQUIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_TIME_FIELD_NUMBER: _ClassVar[int]
    UNTIL_TIME_FIELD_NUMBER: _ClassVar[int]
    IGNORE_CLEAN_BREAKS_FIELD_NUMBER: _ClassVar[int]
    equipment_id: str
    from_time: _timestamp_pb2.Timestamp
    until_time: _timestamp_pb2.Timestamp
    ignore_clean_breaks: bool
    def __init__(self, equipment_id: _Optional[str] = ..., from_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., until_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., ignore_clean_breaks: bool = ...) -> None: ...

class Recall(_message.Message):
    __slots__ = ("id", "name", "reason", "state", "is_drill", "scope", "summary", "n_lots", "opener_id", "open_time", "closer_id", "close_time", "close_note", "target_seconds", "target_met", "n_notices", "open_position", "position")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Recall.State]
        STATE_OPEN: _ClassVar[Recall.State]
        STATE_CLOSED: _ClassVar[Recall.State]
    STATE_UNSPECIFIED: Recall.State
    STATE_OPEN: Recall.State
    STATE_CLOSED: Recall.State
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    IS_DRILL_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    OPENER_ID_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    CLOSER_ID_FIELD_NUMBER: _ClassVar[int]
    CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    CLOSE_NOTE_FIELD_NUMBER: _ClassVar[int]
    TARGET_SECONDS_FIELD_NUMBER: _ClassVar[int]
    TARGET_MET_FIELD_NUMBER: _ClassVar[int]
    N_NOTICES_FIELD_NUMBER: _ClassVar[int]
    OPEN_POSITION_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    reason: str
    state: Recall.State
    is_drill: bool
    scope: RecallScope
    summary: RecallSummary
    n_lots: int
    opener_id: str
    open_time: _timestamp_pb2.Timestamp
    closer_id: str
    close_time: _timestamp_pb2.Timestamp
    close_note: str
    target_seconds: int
    target_met: bool
    n_notices: int
    open_position: int
    position: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., reason: _Optional[str] = ..., state: _Optional[_Union[Recall.State, str]] = ..., is_drill: bool = ..., scope: _Optional[_Union[RecallScope, _Mapping]] = ..., summary: _Optional[_Union[RecallSummary, _Mapping]] = ..., n_lots: _Optional[int] = ..., opener_id: _Optional[str] = ..., open_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., closer_id: _Optional[str] = ..., close_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., close_note: _Optional[str] = ..., target_seconds: _Optional[int] = ..., target_met: bool = ..., n_notices: _Optional[int] = ..., open_position: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...

class RecallNotice(_message.Message):
    __slots__ = ("id", "recall_id", "customer_id", "customer_name", "state", "shipped_mg", "confirmed_mg", "recovered_mg", "steps", "position", "lines")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[RecallNotice.State]
        STATE_CREATED: _ClassVar[RecallNotice.State]
        STATE_SENT: _ClassVar[RecallNotice.State]
        STATE_ACKNOWLEDGED: _ClassVar[RecallNotice.State]
        STATE_QUANTITY_CONFIRMED: _ClassVar[RecallNotice.State]
        STATE_CLOSED: _ClassVar[RecallNotice.State]
        STATE_DECLINED: _ClassVar[RecallNotice.State]
    STATE_UNSPECIFIED: RecallNotice.State
    STATE_CREATED: RecallNotice.State
    STATE_SENT: RecallNotice.State
    STATE_ACKNOWLEDGED: RecallNotice.State
    STATE_QUANTITY_CONFIRMED: RecallNotice.State
    STATE_CLOSED: RecallNotice.State
    STATE_DECLINED: RecallNotice.State
    class Step(_message.Message):
        __slots__ = ("state", "actor_id", "time", "note")
        STATE_FIELD_NUMBER: _ClassVar[int]
        ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
        TIME_FIELD_NUMBER: _ClassVar[int]
        NOTE_FIELD_NUMBER: _ClassVar[int]
        state: RecallNotice.State
        actor_id: str
        time: _timestamp_pb2.Timestamp
        note: str
        def __init__(self, state: _Optional[_Union[RecallNotice.State, str]] = ..., actor_id: _Optional[str] = ..., time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., note: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_MG_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_MG_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_MG_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    id: str
    recall_id: str
    customer_id: str
    customer_name: str
    state: RecallNotice.State
    shipped_mg: int
    confirmed_mg: int
    recovered_mg: int
    steps: _containers.RepeatedCompositeFieldContainer[RecallNotice.Step]
    position: int
    lines: _containers.RepeatedCompositeFieldContainer[RecallShipment]
    def __init__(self, id: _Optional[str] = ..., recall_id: _Optional[str] = ..., customer_id: _Optional[str] = ..., customer_name: _Optional[str] = ..., state: _Optional[_Union[RecallNotice.State, str]] = ..., shipped_mg: _Optional[int] = ..., confirmed_mg: _Optional[int] = ..., recovered_mg: _Optional[int] = ..., steps: _Optional[_Iterable[_Union[RecallNotice.Step, _Mapping]]] = ..., position: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[RecallShipment, _Mapping]]] = ...) -> None: ...
