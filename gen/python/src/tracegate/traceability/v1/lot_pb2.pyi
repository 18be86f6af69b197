import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import quality_pb2 as _quality_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AdjustReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ADJUST_REASON_UNSPECIFIED: _ClassVar[AdjustReason]
    ADJUST_REASON_COUNT: _ClassVar[AdjustReason]
    ADJUST_REASON_SAMPLE: _ClassVar[AdjustReason]
    ADJUST_REASON_SCRAP: _ClassVar[AdjustReason]
    ADJUST_REASON_DESTROY: _ClassVar[AdjustReason]
    ADJUST_REASON_MOISTURE: _ClassVar[AdjustReason]
ADJUST_REASON_UNSPECIFIED: AdjustReason
ADJUST_REASON_COUNT: AdjustReason
ADJUST_REASON_SAMPLE: AdjustReason
ADJUST_REASON_SCRAP: AdjustReason
ADJUST_REASON_DESTROY: AdjustReason
ADJUST_REASON_MOISTURE: AdjustReason

class Lot(_message.Message):
    __slots__ = ("id", "lot_code", "type", "state", "quantity_mg", "temperature_mc", "create_time", "registrar_id", "number", "on_hand_mg", "packed_mg", "piece_mass_mg", "product_id", "location_id", "code_source", "run_id", "step_index", "expire_time", "recalled", "n_open_deviations", "supplier_id", "supplier_lot_code", "position", "occur_time", "n_state_changes", "voided", "disposition", "gates")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[Lot.Type]
        TYPE_RAW: _ClassVar[Lot.Type]
        TYPE_DEB: _ClassVar[Lot.Type]
        TYPE_BULK: _ClassVar[Lot.Type]
        TYPE_MIX: _ClassVar[Lot.Type]
        TYPE_SKW15: _ClassVar[Lot.Type]
        TYPE_SKW30: _ClassVar[Lot.Type]
        TYPE_FRZ15: _ClassVar[Lot.Type]
        TYPE_FRZ30: _ClassVar[Lot.Type]
        TYPE_FG15: _ClassVar[Lot.Type]
        TYPE_FG30: _ClassVar[Lot.Type]
        TYPE_PAL: _ClassVar[Lot.Type]
        TYPE_SHIP: _ClassVar[Lot.Type]
        TYPE_SKW: _ClassVar[Lot.Type]
        TYPE_FRZ: _ClassVar[Lot.Type]
        TYPE_FG: _ClassVar[Lot.Type]
    TYPE_UNSPECIFIED: Lot.Type
    TYPE_RAW: Lot.Type
    TYPE_DEB: Lot.Type
    TYPE_BULK: Lot.Type
    TYPE_MIX: Lot.Type
    TYPE_SKW15: Lot.Type
    TYPE_SKW30: Lot.Type
    TYPE_FRZ15: Lot.Type
    TYPE_FRZ30: Lot.Type
    TYPE_FG15: Lot.Type
    TYPE_FG30: Lot.Type
    TYPE_PAL: Lot.Type
    TYPE_SHIP: Lot.Type
    TYPE_SKW: Lot.Type
    TYPE_FRZ: Lot.Type
    TYPE_FG: Lot.Type
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Lot.State]
        STATE_CREATED: _ClassVar[Lot.State]
        STATE_QUARANTINE: _ClassVar[Lot.State]
        STATE_RELEASED: _ClassVar[Lot.State]
        STATE_HOLD: _ClassVar[Lot.State]
        STATE_REJECTED: _ClassVar[Lot.State]
        STATE_CONSUMED: _ClassVar[Lot.State]
        STATE_FINISHED: _ClassVar[Lot.State]
    STATE_UNSPECIFIED: Lot.State
    STATE_CREATED: Lot.State
    STATE_QUARANTINE: Lot.State
    STATE_RELEASED: Lot.State
    STATE_HOLD: Lot.State
    STATE_REJECTED: Lot.State
    STATE_CONSUMED: Lot.State
    STATE_FINISHED: Lot.State
    ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_MC_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    REGISTRAR_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    PACKED_MG_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    CODE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    RECALLED_FIELD_NUMBER: _ClassVar[int]
    N_OPEN_DEVIATIONS_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    N_STATE_CHANGES_FIELD_NUMBER: _ClassVar[int]
    VOIDED_FIELD_NUMBER: _ClassVar[int]
    DISPOSITION_FIELD_NUMBER: _ClassVar[int]
    GATES_FIELD_NUMBER: _ClassVar[int]
    id: str
    lot_code: str
    type: Lot.Type
    state: Lot.State
    quantity_mg: int
    temperature_mc: int
    create_time: _timestamp_pb2.Timestamp
    registrar_id: str
    number: int
    on_hand_mg: int
    packed_mg: int
    piece_mass_mg: int
    product_id: str
    location_id: str
    code_source: str
    run_id: str
    step_index: int
    expire_time: _timestamp_pb2.Timestamp
    recalled: bool
    n_open_deviations: int
    supplier_id: str
    supplier_lot_code: str
    position: int
    occur_time: _timestamp_pb2.Timestamp
    n_state_changes: int
    voided: bool
    disposition: _quality_pb2.Disposition
    gates: _containers.RepeatedCompositeFieldContainer[GateResult]
    def __init__(self, id: _Optional[str] = ..., lot_code: _Optional[str] = ..., type: _Optional[_Union[Lot.Type, str]] = ..., state: _Optional[_Union[Lot.State, str]] = ..., quantity_mg: _Optional[int] = ..., temperature_mc: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., registrar_id: _Optional[str] = ..., number: _Optional[int] = ..., on_hand_mg: _Optional[int] = ..., packed_mg: _Optional[int] = ..., piece_mass_mg: _Optional[int] = ..., product_id: _Optional[str] = ..., location_id: _Optional[str] = ..., code_source: _Optional[str] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., recalled: bool = ..., n_open_deviations: _Optional[int] = ..., supplier_id: _Optional[str] = ..., supplier_lot_code: _Optional[str] = ..., position: _Optional[int] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., n_state_changes: _Optional[int] = ..., voided: bool = ..., disposition: _Optional[_Union[_quality_pb2.Disposition, str]] = ..., gates: _Optional[_Iterable[_Union[GateResult, _Mapping]]] = ...) -> None: ...

class GateResult(_message.Message):
    __slots__ = ("gate_key", "result", "dispositioned")
    GATE_KEY_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    DISPOSITIONED_FIELD_NUMBER: _ClassVar[int]
    gate_key: str
    result: _quality_pb2.QcResult
    dispositioned: bool
    def __init__(self, gate_key: _Optional[str] = ..., result: _Optional[_Union[_quality_pb2.QcResult, str]] = ..., dispositioned: bool = ...) -> None: ...

class NewLot(_message.Message):
    __slots__ = ("lot_code", "type", "quantity", "piece_mass_mg", "product_id", "temperature_mc", "location_id", "expire_time", "code_source")
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_MC_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    CODE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    lot_code: str
    type: Lot.Type
    quantity: Quantity
    piece_mass_mg: int
    product_id: str
    temperature_mc: int
    location_id: str
    expire_time: _timestamp_pb2.Timestamp
    code_source: str
    def __init__(self, lot_code: _Optional[str] = ..., type: _Optional[_Union[Lot.Type, str]] = ..., quantity: _Optional[_Union[Quantity, _Mapping]] = ..., piece_mass_mg: _Optional[int] = ..., product_id: _Optional[str] = ..., temperature_mc: _Optional[int] = ..., location_id: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., code_source: _Optional[str] = ...) -> None: ...

class Quantity(_message.Message):
    __slots__ = ("mass_mg", "pieces")
    MASS_MG_FIELD_NUMBER: _ClassVar[int]
    PIECES_FIELD_NUMBER: _ClassVar[int]
    mass_mg: int
    pieces: int
    def __init__(self, mass_mg: _Optional[int] = ..., pieces: _Optional[int] = ...) -> None: ...

class LotQuantity(_message.Message):
    __slots__ = ("lot_id", "quantity")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    quantity: Quantity
    def __init__(self, lot_id: _Optional[str] = ..., quantity: _Optional[_Union[Quantity, _Mapping]] = ...) -> None: ...

class ReferenceDocument(_message.Message):
    __slots__ = ("type", "number")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[ReferenceDocument.Type]
        TYPE_BILL_OF_LADING: _ClassVar[ReferenceDocument.Type]
        TYPE_PURCHASE_ORDER: _ClassVar[ReferenceDocument.Type]
        TYPE_DESPATCH_ADVICE: _ClassVar[ReferenceDocument.Type]
        TYPE_INVOICE: _ClassVar[ReferenceDocument.Type]
        TYPE_WORK_ORDER: _ClassVar[ReferenceDocument.Type]
        TYPE_BATCH_LOG: _ClassVar[ReferenceDocument.Type]
        TYPE_CERTIFICATE_OF_ANALYSIS: _ClassVar[ReferenceDocument.Type]
        TYPE_OTHER: _ClassVar[ReferenceDocument.Type]
    TYPE_UNSPECIFIED: ReferenceDocument.Type
    TYPE_BILL_OF_LADING: ReferenceDocument.Type
    TYPE_PURCHASE_ORDER: ReferenceDocument.Type
    TYPE_DESPATCH_ADVICE: ReferenceDocument.Type
    TYPE_INVOICE: ReferenceDocument.Type
    TYPE_WORK_ORDER: ReferenceDocument.Type
    TYPE_BATCH_LOG: ReferenceDocument.Type
    TYPE_CERTIFICATE_OF_ANALYSIS: ReferenceDocument.Type
    TYPE_OTHER: ReferenceDocument.Type
    TYPE_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    type: ReferenceDocument.Type
    number: str
    def __init__(self, type: _Optional[_Union[ReferenceDocument.Type, str]] = ..., number: _Optional[str] = ...) -> None: ...

class LotStateChange(_message.Message):
    __slots__ = ("sequence", "to", "position", "actor_id", "reason", "occur_time", "record_time", "previous_hash", "hash")
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_HASH_FIELD_NUMBER: _ClassVar[int]
    HASH_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    to: Lot.State
    position: int
    actor_id: str
    reason: str
    occur_time: _timestamp_pb2.Timestamp
    record_time: _timestamp_pb2.Timestamp
    previous_hash: bytes
    hash: bytes
    def __init__(self, sequence: _Optional[int] = ..., to: _Optional[_Union[Lot.State, str]] = ..., position: _Optional[int] = ..., actor_id: _Optional[str] = ..., reason: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., previous_hash: _Optional[bytes] = ..., hash: _Optional[bytes] = ..., **kwargs) -> None: ...
