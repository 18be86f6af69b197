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

class Run(_message.Message):
    __slots__ = ("id", "run_code", "flow_id", "flow_name", "flow_version_id", "flow_version_number", "definition_hash", "product_id", "state", "state_reason", "steps", "starter_id", "create_time", "start_time", "end_time", "ended_early", "n_open_deviations", "position")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Run.State]
        STATE_IDLE: _ClassVar[Run.State]
        STATE_RUNNING: _ClassVar[Run.State]
        STATE_HOLD: _ClassVar[Run.State]
        STATE_COMPLETED: _ClassVar[Run.State]
        STATE_ABORTED: _ClassVar[Run.State]
        STATE_ARCHIVED: _ClassVar[Run.State]
    STATE_UNSPECIFIED: Run.State
    STATE_IDLE: Run.State
    STATE_RUNNING: Run.State
    STATE_HOLD: Run.State
    STATE_COMPLETED: Run.State
    STATE_ABORTED: Run.State
    STATE_ARCHIVED: Run.State
    ID_FIELD_NUMBER: _ClassVar[int]
    RUN_CODE_FIELD_NUMBER: _ClassVar[int]
    FLOW_ID_FIELD_NUMBER: _ClassVar[int]
    FLOW_NAME_FIELD_NUMBER: _ClassVar[int]
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    FLOW_VERSION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_HASH_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STATE_REASON_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    STARTER_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ENDED_EARLY_FIELD_NUMBER: _ClassVar[int]
    N_OPEN_DEVIATIONS_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    run_code: str
    flow_id: str
    flow_name: str
    flow_version_id: str
    flow_version_number: int
    definition_hash: bytes
    product_id: str
    state: Run.State
    state_reason: str
    steps: _containers.RepeatedCompositeFieldContainer[RunStep]
    starter_id: str
    create_time: _timestamp_pb2.Timestamp
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    ended_early: bool
    n_open_deviations: int
    position: int
    def __init__(self, id: _Optional[str] = ..., run_code: _Optional[str] = ..., flow_id: _Optional[str] = ..., flow_name: _Optional[str] = ..., flow_version_id: _Optional[str] = ..., flow_version_number: _Optional[int] = ..., definition_hash: _Optional[bytes] = ..., product_id: _Optional[str] = ..., state: _Optional[_Union[Run.State, str]] = ..., state_reason: _Optional[str] = ..., steps: _Optional[_Iterable[_Union[RunStep, _Mapping]]] = ..., starter_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., ended_early: bool = ..., n_open_deviations: _Optional[int] = ..., position: _Optional[int] = ...) -> None: ...

class RunStep(_message.Message):
    __slots__ = ("index", "name", "state", "operator_ids", "start_time", "complete_time", "note", "gates")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[RunStep.State]
        STATE_PENDING: _ClassVar[RunStep.State]
        STATE_IN_PROGRESS: _ClassVar[RunStep.State]
        STATE_COMPLETED: _ClassVar[RunStep.State]
        STATE_SKIPPED: _ClassVar[RunStep.State]
    STATE_UNSPECIFIED: RunStep.State
    STATE_PENDING: RunStep.State
    STATE_IN_PROGRESS: RunStep.State
    STATE_COMPLETED: RunStep.State
    STATE_SKIPPED: RunStep.State
    INDEX_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_IDS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_TIME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    GATES_FIELD_NUMBER: _ClassVar[int]
    index: int
    name: str
    state: RunStep.State
    operator_ids: _containers.RepeatedScalarFieldContainer[str]
    start_time: _timestamp_pb2.Timestamp
    complete_time: _timestamp_pb2.Timestamp
    note: str
    gates: _containers.RepeatedCompositeFieldContainer[RunGate]
    def __init__(self, index: _Optional[int] = ..., name: _Optional[str] = ..., state: _Optional[_Union[RunStep.State, str]] = ..., operator_ids: _Optional[_Iterable[str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., complete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., note: _Optional[str] = ..., gates: _Optional[_Iterable[_Union[RunGate, _Mapping]]] = ...) -> None: ...

class RunGate(_message.Message):
    __slots__ = ("gate_key", "n_passed", "n_held", "n_failed", "step_result")
    GATE_KEY_FIELD_NUMBER: _ClassVar[int]
    N_PASSED_FIELD_NUMBER: _ClassVar[int]
    N_HELD_FIELD_NUMBER: _ClassVar[int]
    N_FAILED_FIELD_NUMBER: _ClassVar[int]
    STEP_RESULT_FIELD_NUMBER: _ClassVar[int]
    gate_key: str
    n_passed: int
    n_held: int
    n_failed: int
    step_result: _quality_pb2.QcResult
    def __init__(self, gate_key: _Optional[str] = ..., n_passed: _Optional[int] = ..., n_held: _Optional[int] = ..., n_failed: _Optional[int] = ..., step_result: _Optional[_Union[_quality_pb2.QcResult, str]] = ...) -> None: ...
