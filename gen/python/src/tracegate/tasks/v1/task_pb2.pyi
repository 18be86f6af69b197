import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Task(_message.Message):
    __slots__ = ("id", "kind", "subject_id", "state", "progress_percent", "step", "attempt", "attempt_max", "failure", "requester_id", "create_time", "start_time", "end_time", "provider")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[Task.Kind]
        KIND_TEMPLATE_PARSE: _ClassVar[Task.Kind]
    KIND_UNSPECIFIED: Task.Kind
    KIND_TEMPLATE_PARSE: Task.Kind
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Task.State]
        STATE_QUEUED: _ClassVar[Task.State]
        STATE_RUNNING: _ClassVar[Task.State]
        STATE_COMPLETED: _ClassVar[Task.State]
        STATE_FAILED: _ClassVar[Task.State]
        STATE_CANCELLED: _ClassVar[Task.State]
        STATE_DEAD_LETTERED: _ClassVar[Task.State]
    STATE_UNSPECIFIED: Task.State
    STATE_QUEUED: Task.State
    STATE_RUNNING: Task.State
    STATE_COMPLETED: Task.State
    STATE_FAILED: Task.State
    STATE_CANCELLED: Task.State
    STATE_DEAD_LETTERED: Task.State
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_MAX_FIELD_NUMBER: _ClassVar[int]
    FAILURE_FIELD_NUMBER: _ClassVar[int]
    REQUESTER_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    kind: Task.Kind
    subject_id: str
    state: Task.State
    progress_percent: int
    step: str
    attempt: int
    attempt_max: int
    failure: str
    requester_id: str
    create_time: _timestamp_pb2.Timestamp
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    provider: str
    def __init__(self, id: _Optional[str] = ..., kind: _Optional[_Union[Task.Kind, str]] = ..., subject_id: _Optional[str] = ..., state: _Optional[_Union[Task.State, str]] = ..., progress_percent: _Optional[int] = ..., step: _Optional[str] = ..., attempt: _Optional[int] = ..., attempt_max: _Optional[int] = ..., failure: _Optional[str] = ..., requester_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., provider: _Optional[str] = ...) -> None: ...

class TaskEvent(_message.Message):
    __slots__ = ("sequence", "kind", "event_time", "progress_percent", "step", "detail", "attempt", "eta_ms")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[TaskEvent.Kind]
        KIND_QUEUED: _ClassVar[TaskEvent.Kind]
        KIND_STARTED: _ClassVar[TaskEvent.Kind]
        KIND_PROGRESS: _ClassVar[TaskEvent.Kind]
        KIND_STEP: _ClassVar[TaskEvent.Kind]
        KIND_PARTIAL: _ClassVar[TaskEvent.Kind]
        KIND_RETRYING: _ClassVar[TaskEvent.Kind]
        KIND_COMPLETED: _ClassVar[TaskEvent.Kind]
        KIND_FAILED: _ClassVar[TaskEvent.Kind]
        KIND_CANCELLED: _ClassVar[TaskEvent.Kind]
        KIND_DEAD_LETTERED: _ClassVar[TaskEvent.Kind]
    KIND_UNSPECIFIED: TaskEvent.Kind
    KIND_QUEUED: TaskEvent.Kind
    KIND_STARTED: TaskEvent.Kind
    KIND_PROGRESS: TaskEvent.Kind
    KIND_STEP: TaskEvent.Kind
    KIND_PARTIAL: TaskEvent.Kind
    KIND_RETRYING: TaskEvent.Kind
    KIND_COMPLETED: TaskEvent.Kind
    KIND_FAILED: TaskEvent.Kind
    KIND_CANCELLED: TaskEvent.Kind
    KIND_DEAD_LETTERED: TaskEvent.Kind
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    ETA_MS_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    kind: TaskEvent.Kind
    event_time: _timestamp_pb2.Timestamp
    progress_percent: int
    step: str
    detail: str
    attempt: int
    eta_ms: int
    def __init__(self, sequence: _Optional[int] = ..., kind: _Optional[_Union[TaskEvent.Kind, str]] = ..., event_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., progress_percent: _Optional[int] = ..., step: _Optional[str] = ..., detail: _Optional[str] = ..., attempt: _Optional[int] = ..., eta_ms: _Optional[int] = ...) -> None: ...
