import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import trace_pb2 as _trace_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TraceLotsRequest(_message.Message):
    __slots__ = ("lot_ids", "lot_codes", "direction", "as_of", "depth_max", "lots_max", "confidence_min_permille", "without_events", "without_quantities", "at_least_position")
    class Direction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DIRECTION_UNSPECIFIED: _ClassVar[TraceLotsRequest.Direction]
        DIRECTION_FORWARD: _ClassVar[TraceLotsRequest.Direction]
        DIRECTION_BACKWARD: _ClassVar[TraceLotsRequest.Direction]
    DIRECTION_UNSPECIFIED: TraceLotsRequest.Direction
    DIRECTION_FORWARD: TraceLotsRequest.Direction
    DIRECTION_BACKWARD: TraceLotsRequest.Direction
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    LOT_CODES_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    DEPTH_MAX_FIELD_NUMBER: _ClassVar[int]
    LOTS_MAX_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_MIN_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_EVENTS_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_QUANTITIES_FIELD_NUMBER: _ClassVar[int]
    AT_LEAST_POSITION_FIELD_NUMBER: _ClassVar[int]
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    lot_codes: _containers.RepeatedScalarFieldContainer[str]
    direction: TraceLotsRequest.Direction
    as_of: _timestamp_pb2.Timestamp
    depth_max: int
    lots_max: int
    confidence_min_permille: int
    without_events: bool
    without_quantities: bool
    at_least_position: int
    def __init__(self, lot_ids: _Optional[_Iterable[str]] = ..., lot_codes: _Optional[_Iterable[str]] = ..., direction: _Optional[_Union[TraceLotsRequest.Direction, str]] = ..., as_of: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., depth_max: _Optional[int] = ..., lots_max: _Optional[int] = ..., confidence_min_permille: _Optional[int] = ..., without_events: bool = ..., without_quantities: bool = ..., at_least_position: _Optional[int] = ...) -> None: ...

class TraceLotsResponse(_message.Message):
    __slots__ = ("lots", "events", "quantities", "outflows", "summary")
    LOTS_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    QUANTITIES_FIELD_NUMBER: _ClassVar[int]
    OUTFLOWS_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    lots: _containers.RepeatedCompositeFieldContainer[_trace_pb2.TraceLot]
    events: _containers.RepeatedCompositeFieldContainer[_trace_pb2.TraceEvent]
    quantities: _containers.RepeatedCompositeFieldContainer[_trace_pb2.TraceQuantity]
    outflows: _containers.RepeatedCompositeFieldContainer[_trace_pb2.TraceOutflow]
    summary: _trace_pb2.TraceSummary
    def __init__(self, lots: _Optional[_Iterable[_Union[_trace_pb2.TraceLot, _Mapping]]] = ..., events: _Optional[_Iterable[_Union[_trace_pb2.TraceEvent, _Mapping]]] = ..., quantities: _Optional[_Iterable[_Union[_trace_pb2.TraceQuantity, _Mapping]]] = ..., outflows: _Optional[_Iterable[_Union[_trace_pb2.TraceOutflow, _Mapping]]] = ..., summary: _Optional[_Union[_trace_pb2.TraceSummary, _Mapping]] = ...) -> None: ...
