import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import epcis_pb2 as _epcis_pb2
from tracegate.traceability.v1 import export_pb2 as _export_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CaptureEpcisRequest(_message.Message):
    __slots__ = ("document", "error_behaviour", "request_id")
    class ErrorBehaviour(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ERROR_BEHAVIOUR_UNSPECIFIED: _ClassVar[CaptureEpcisRequest.ErrorBehaviour]
        ERROR_BEHAVIOUR_ROLLBACK: _ClassVar[CaptureEpcisRequest.ErrorBehaviour]
        ERROR_BEHAVIOUR_PROCEED: _ClassVar[CaptureEpcisRequest.ErrorBehaviour]
    ERROR_BEHAVIOUR_UNSPECIFIED: CaptureEpcisRequest.ErrorBehaviour
    ERROR_BEHAVIOUR_ROLLBACK: CaptureEpcisRequest.ErrorBehaviour
    ERROR_BEHAVIOUR_PROCEED: CaptureEpcisRequest.ErrorBehaviour
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    ERROR_BEHAVIOUR_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    document: bytes
    error_behaviour: CaptureEpcisRequest.ErrorBehaviour
    request_id: str
    def __init__(self, document: _Optional[bytes] = ..., error_behaviour: _Optional[_Union[CaptureEpcisRequest.ErrorBehaviour, str]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CaptureEpcisResponse(_message.Message):
    __slots__ = ("position", "outcomes")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    OUTCOMES_FIELD_NUMBER: _ClassVar[int]
    position: int
    outcomes: _containers.RepeatedCompositeFieldContainer[_epcis_pb2.EpcisOutcome]
    def __init__(self, position: _Optional[int] = ..., outcomes: _Optional[_Iterable[_Union[_epcis_pb2.EpcisOutcome, _Mapping]]] = ...) -> None: ...

class QueryEpcisEventsRequest(_message.Message):
    __slots__ = ("filter", "resume_token")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    RESUME_TOKEN_FIELD_NUMBER: _ClassVar[int]
    filter: _epcis_pb2.EpcisFilter
    resume_token: str
    def __init__(self, filter: _Optional[_Union[_epcis_pb2.EpcisFilter, _Mapping]] = ..., resume_token: _Optional[str] = ...) -> None: ...

class QueryEpcisEventsResponse(_message.Message):
    __slots__ = ("records", "resume_token", "summary")
    RECORDS_FIELD_NUMBER: _ClassVar[int]
    RESUME_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    records: _containers.RepeatedCompositeFieldContainer[EpcisRecord]
    resume_token: str
    summary: EpcisSummary
    def __init__(self, records: _Optional[_Iterable[_Union[EpcisRecord, _Mapping]]] = ..., resume_token: _Optional[str] = ..., summary: _Optional[_Union[EpcisSummary, _Mapping]] = ...) -> None: ...

class EpcisRecord(_message.Message):
    __slots__ = ("event", "position", "record_time", "captured")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    CAPTURED_FIELD_NUMBER: _ClassVar[int]
    event: _epcis_pb2.EpcisEvent
    position: int
    record_time: _timestamp_pb2.Timestamp
    captured: bool
    def __init__(self, event: _Optional[_Union[_epcis_pb2.EpcisEvent, _Mapping]] = ..., position: _Optional[int] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., captured: bool = ...) -> None: ...

class EpcisSummary(_message.Message):
    __slots__ = ("n_events", "position")
    N_EVENTS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    n_events: int
    position: int
    def __init__(self, n_events: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...

class ExportEpcisRequest(_message.Message):
    __slots__ = ("filter",)
    FILTER_FIELD_NUMBER: _ClassVar[int]
    filter: _epcis_pb2.EpcisFilter
    def __init__(self, filter: _Optional[_Union[_epcis_pb2.EpcisFilter, _Mapping]] = ...) -> None: ...

class ExportEpcisResponse(_message.Message):
    __slots__ = ("header", "chunk", "summary")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    header: _export_pb2.ExportHeader
    chunk: bytes
    summary: EpcisSummary
    def __init__(self, header: _Optional[_Union[_export_pb2.ExportHeader, _Mapping]] = ..., chunk: _Optional[bytes] = ..., summary: _Optional[_Union[EpcisSummary, _Mapping]] = ...) -> None: ...

class GetEpcisEventHashRequest(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: bytes
    def __init__(self, event: _Optional[bytes] = ...) -> None: ...

class GetEpcisEventHashResponse(_message.Message):
    __slots__ = ("hash", "pre_hash", "event_id", "event_id_is_hash")
    HASH_FIELD_NUMBER: _ClassVar[int]
    PRE_HASH_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_IS_HASH_FIELD_NUMBER: _ClassVar[int]
    hash: str
    pre_hash: str
    event_id: str
    event_id_is_hash: bool
    def __init__(self, hash: _Optional[str] = ..., pre_hash: _Optional[str] = ..., event_id: _Optional[str] = ..., event_id_is_hash: bool = ...) -> None: ...
