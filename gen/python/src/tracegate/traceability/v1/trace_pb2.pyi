from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TraceLot(_message.Message):
    __slots__ = ("number", "lot_id", "lot_code", "type", "state", "depth", "recalled")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    DEPTH_FIELD_NUMBER: _ClassVar[int]
    RECALLED_FIELD_NUMBER: _ClassVar[int]
    number: int
    lot_id: str
    lot_code: str
    type: _lot_pb2.Lot.Type
    state: _lot_pb2.Lot.State
    depth: int
    recalled: bool
    def __init__(self, number: _Optional[int] = ..., lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., state: _Optional[_Union[_lot_pb2.Lot.State, str]] = ..., depth: _Optional[int] = ..., recalled: bool = ...) -> None: ...

class TraceEvent(_message.Message):
    __slots__ = ("position", "kind", "inputs", "outputs", "inputs_mg", "confidence_permille")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[TraceEvent.Kind]
        KIND_RECEIVE: _ClassVar[TraceEvent.Kind]
        KIND_TRANSFORM: _ClassVar[TraceEvent.Kind]
        KIND_REWORK: _ClassVar[TraceEvent.Kind]
        KIND_AGGREGATE: _ClassVar[TraceEvent.Kind]
        KIND_SHIP: _ClassVar[TraceEvent.Kind]
    KIND_UNSPECIFIED: TraceEvent.Kind
    KIND_RECEIVE: TraceEvent.Kind
    KIND_TRANSFORM: TraceEvent.Kind
    KIND_REWORK: TraceEvent.Kind
    KIND_AGGREGATE: TraceEvent.Kind
    KIND_SHIP: TraceEvent.Kind
    class Input(_message.Message):
        __slots__ = ("lot_number", "quantity_mg")
        LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
        lot_number: int
        quantity_mg: int
        def __init__(self, lot_number: _Optional[int] = ..., quantity_mg: _Optional[int] = ...) -> None: ...
    POSITION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    INPUTS_MG_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    position: int
    kind: TraceEvent.Kind
    inputs: _containers.RepeatedCompositeFieldContainer[TraceEvent.Input]
    outputs: _containers.RepeatedScalarFieldContainer[int]
    inputs_mg: int
    confidence_permille: int
    def __init__(self, position: _Optional[int] = ..., kind: _Optional[_Union[TraceEvent.Kind, str]] = ..., inputs: _Optional[_Iterable[_Union[TraceEvent.Input, _Mapping]]] = ..., outputs: _Optional[_Iterable[int]] = ..., inputs_mg: _Optional[int] = ..., confidence_permille: _Optional[int] = ...) -> None: ...

class TraceQuantity(_message.Message):
    __slots__ = ("lot_number", "implicated_mg", "expected_mg", "max_mg", "on_hand_mg", "expected_on_hand_mg", "max_on_hand_mg", "piece_mass_mg")
    LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    IMPLICATED_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MG_FIELD_NUMBER: _ClassVar[int]
    MAX_MG_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    MAX_ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    PIECE_MASS_MG_FIELD_NUMBER: _ClassVar[int]
    lot_number: int
    implicated_mg: int
    expected_mg: int
    max_mg: int
    on_hand_mg: int
    expected_on_hand_mg: int
    max_on_hand_mg: int
    piece_mass_mg: int
    def __init__(self, lot_number: _Optional[int] = ..., implicated_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., max_mg: _Optional[int] = ..., on_hand_mg: _Optional[int] = ..., expected_on_hand_mg: _Optional[int] = ..., max_on_hand_mg: _Optional[int] = ..., piece_mass_mg: _Optional[int] = ...) -> None: ...

class TraceOutflow(_message.Message):
    __slots__ = ("lot_number", "position", "shipment_number", "shipped", "quantity_mg", "expected_mg", "max_mg")
    LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    SHIPMENT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_MG_FIELD_NUMBER: _ClassVar[int]
    MAX_MG_FIELD_NUMBER: _ClassVar[int]
    lot_number: int
    position: int
    shipment_number: int
    shipped: bool
    quantity_mg: int
    expected_mg: int
    max_mg: int
    def __init__(self, lot_number: _Optional[int] = ..., position: _Optional[int] = ..., shipment_number: _Optional[int] = ..., shipped: bool = ..., quantity_mg: _Optional[int] = ..., expected_mg: _Optional[int] = ..., max_mg: _Optional[int] = ...) -> None: ...

class TraceBalance(_message.Message):
    __slots__ = ("entered_mg", "on_hand_mg", "shipped_mg", "lost_mg", "lost_in_process_mg", "not_followed_mg")
    ENTERED_MG_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_MG_FIELD_NUMBER: _ClassVar[int]
    LOST_MG_FIELD_NUMBER: _ClassVar[int]
    LOST_IN_PROCESS_MG_FIELD_NUMBER: _ClassVar[int]
    NOT_FOLLOWED_MG_FIELD_NUMBER: _ClassVar[int]
    entered_mg: int
    on_hand_mg: int
    shipped_mg: int
    lost_mg: int
    lost_in_process_mg: int
    not_followed_mg: int
    def __init__(self, entered_mg: _Optional[int] = ..., on_hand_mg: _Optional[int] = ..., shipped_mg: _Optional[int] = ..., lost_mg: _Optional[int] = ..., lost_in_process_mg: _Optional[int] = ..., not_followed_mg: _Optional[int] = ...) -> None: ...

class TraceSummary(_message.Message):
    __slots__ = ("n_lots", "n_events", "depth", "complete", "stop_reasons", "position", "balance")
    class StopReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STOP_REASON_UNSPECIFIED: _ClassVar[TraceSummary.StopReason]
        STOP_REASON_DEPTH_MAX: _ClassVar[TraceSummary.StopReason]
        STOP_REASON_LOTS_MAX: _ClassVar[TraceSummary.StopReason]
        STOP_REASON_CONFIDENCE_MIN: _ClassVar[TraceSummary.StopReason]
    STOP_REASON_UNSPECIFIED: TraceSummary.StopReason
    STOP_REASON_DEPTH_MAX: TraceSummary.StopReason
    STOP_REASON_LOTS_MAX: TraceSummary.StopReason
    STOP_REASON_CONFIDENCE_MIN: TraceSummary.StopReason
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    N_EVENTS_FIELD_NUMBER: _ClassVar[int]
    DEPTH_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_FIELD_NUMBER: _ClassVar[int]
    STOP_REASONS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    n_lots: int
    n_events: int
    depth: int
    complete: bool
    stop_reasons: _containers.RepeatedScalarFieldContainer[TraceSummary.StopReason]
    position: int
    balance: TraceBalance
    def __init__(self, n_lots: _Optional[int] = ..., n_events: _Optional[int] = ..., depth: _Optional[int] = ..., complete: bool = ..., stop_reasons: _Optional[_Iterable[_Union[TraceSummary.StopReason, str]]] = ..., position: _Optional[int] = ..., balance: _Optional[_Union[TraceBalance, _Mapping]] = ...) -> None: ...
