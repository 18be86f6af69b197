import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.events.v1 import stream_pb2 as _stream_pb2
from tracegate.traceability.v1 import plant_event_pb2 as _plant_event_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlantEventFilter(_message.Message):
    __slots__ = ("kinds", "lot_id")
    KINDS_FIELD_NUMBER: _ClassVar[int]
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    kinds: _containers.RepeatedScalarFieldContainer[str]
    lot_id: str
    def __init__(self, kinds: _Optional[_Iterable[str]] = ..., lot_id: _Optional[str] = ...) -> None: ...

class ListPlantEventsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "filter", "recorded_from", "recorded_until")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    RECORDED_FROM_FIELD_NUMBER: _ClassVar[int]
    RECORDED_UNTIL_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    filter: PlantEventFilter
    recorded_from: _timestamp_pb2.Timestamp
    recorded_until: _timestamp_pb2.Timestamp
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., filter: _Optional[_Union[PlantEventFilter, _Mapping]] = ..., recorded_from: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., recorded_until: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListPlantEventsResponse(_message.Message):
    __slots__ = ("events", "next_page_token")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_plant_event_pb2.PlantEvent]
    next_page_token: str
    def __init__(self, events: _Optional[_Iterable[_Union[_plant_event_pb2.PlantEvent, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class WatchPlantRequest(_message.Message):
    __slots__ = ("after_position", "filter")
    AFTER_POSITION_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    after_position: int
    filter: PlantEventFilter
    def __init__(self, after_position: _Optional[int] = ..., filter: _Optional[_Union[PlantEventFilter, _Mapping]] = ...) -> None: ...

class WatchPlantResponse(_message.Message):
    __slots__ = ("position", "event", "heartbeat")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    position: int
    event: _plant_event_pb2.PlantEvent
    heartbeat: _stream_pb2.Heartbeat
    def __init__(self, position: _Optional[int] = ..., event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., heartbeat: _Optional[_Union[_stream_pb2.Heartbeat, _Mapping]] = ...) -> None: ...
