import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class QcResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    QC_RESULT_UNSPECIFIED: _ClassVar[QcResult]
    QC_RESULT_PASS: _ClassVar[QcResult]
    QC_RESULT_HOLD: _ClassVar[QcResult]
    QC_RESULT_FAIL: _ClassVar[QcResult]

class Disposition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DISPOSITION_UNSPECIFIED: _ClassVar[Disposition]
    DISPOSITION_USE_AS_IS: _ClassVar[Disposition]
    DISPOSITION_REWORK: _ClassVar[Disposition]
    DISPOSITION_DOWNGRADE: _ClassVar[Disposition]
    DISPOSITION_DESTROY: _ClassVar[Disposition]
QC_RESULT_UNSPECIFIED: QcResult
QC_RESULT_PASS: QcResult
QC_RESULT_HOLD: QcResult
QC_RESULT_FAIL: QcResult
DISPOSITION_UNSPECIFIED: Disposition
DISPOSITION_USE_AS_IS: Disposition
DISPOSITION_REWORK: Disposition
DISPOSITION_DOWNGRADE: Disposition
DISPOSITION_DESTROY: Disposition

class Measurement(_message.Message):
    __slots__ = ("limit_key", "value_thousandths", "instrument")
    LIMIT_KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_THOUSANDTHS_FIELD_NUMBER: _ClassVar[int]
    INSTRUMENT_FIELD_NUMBER: _ClassVar[int]
    limit_key: str
    value_thousandths: int
    instrument: str
    def __init__(self, limit_key: _Optional[str] = ..., value_thousandths: _Optional[int] = ..., instrument: _Optional[str] = ...) -> None: ...

class ChecklistAnswer(_message.Message):
    __slots__ = ("item_key", "ok", "note")
    ITEM_KEY_FIELD_NUMBER: _ClassVar[int]
    OK_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    item_key: str
    ok: bool
    note: str
    def __init__(self, item_key: _Optional[str] = ..., ok: bool = ..., note: _Optional[str] = ...) -> None: ...

class QcDecision(_message.Message):
    __slots__ = ("id", "lot_id", "lot_code", "run_id", "step_index", "gate_key", "is_ccp", "result", "asked_result", "measurements", "violated_limit_keys", "answers", "reason", "decider_id", "occur_time", "record_time", "deviation_id", "position")
    ID_FIELD_NUMBER: _ClassVar[int]
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    GATE_KEY_FIELD_NUMBER: _ClassVar[int]
    IS_CCP_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    ASKED_RESULT_FIELD_NUMBER: _ClassVar[int]
    MEASUREMENTS_FIELD_NUMBER: _ClassVar[int]
    VIOLATED_LIMIT_KEYS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DECIDER_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    lot_id: str
    lot_code: str
    run_id: str
    step_index: int
    gate_key: str
    is_ccp: bool
    result: QcResult
    asked_result: QcResult
    measurements: _containers.RepeatedCompositeFieldContainer[Measurement]
    violated_limit_keys: _containers.RepeatedScalarFieldContainer[str]
    answers: _containers.RepeatedCompositeFieldContainer[ChecklistAnswer]
    reason: str
    decider_id: str
    occur_time: _timestamp_pb2.Timestamp
    record_time: _timestamp_pb2.Timestamp
    deviation_id: str
    position: int
    def __init__(self, id: _Optional[str] = ..., lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., gate_key: _Optional[str] = ..., is_ccp: bool = ..., result: _Optional[_Union[QcResult, str]] = ..., asked_result: _Optional[_Union[QcResult, str]] = ..., measurements: _Optional[_Iterable[_Union[Measurement, _Mapping]]] = ..., violated_limit_keys: _Optional[_Iterable[str]] = ..., answers: _Optional[_Iterable[_Union[ChecklistAnswer, _Mapping]]] = ..., reason: _Optional[str] = ..., decider_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., deviation_id: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...

class Deviation(_message.Message):
    __slots__ = ("id", "state", "description", "lot_ids", "run_id", "step_index", "gate_key", "decision_id", "disposition", "cause", "corrective_action", "steps", "occur_time", "position")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Deviation.State]
        STATE_OPEN: _ClassVar[Deviation.State]
        STATE_CONTAINED: _ClassVar[Deviation.State]
        STATE_DISPOSITIONED: _ClassVar[Deviation.State]
        STATE_VERIFIED: _ClassVar[Deviation.State]
        STATE_CLOSED: _ClassVar[Deviation.State]
    STATE_UNSPECIFIED: Deviation.State
    STATE_OPEN: Deviation.State
    STATE_CONTAINED: Deviation.State
    STATE_DISPOSITIONED: Deviation.State
    STATE_VERIFIED: Deviation.State
    STATE_CLOSED: Deviation.State
    class Step(_message.Message):
        __slots__ = ("state", "actor_id", "time", "note")
        STATE_FIELD_NUMBER: _ClassVar[int]
        ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
        TIME_FIELD_NUMBER: _ClassVar[int]
        NOTE_FIELD_NUMBER: _ClassVar[int]
        state: Deviation.State
        actor_id: str
        time: _timestamp_pb2.Timestamp
        note: str
        def __init__(self, state: _Optional[_Union[Deviation.State, str]] = ..., actor_id: _Optional[str] = ..., time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., note: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    GATE_KEY_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    DISPOSITION_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    CORRECTIVE_ACTION_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    state: Deviation.State
    description: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    run_id: str
    step_index: int
    gate_key: str
    decision_id: str
    disposition: Disposition
    cause: str
    corrective_action: str
    steps: _containers.RepeatedCompositeFieldContainer[Deviation.Step]
    occur_time: _timestamp_pb2.Timestamp
    position: int
    def __init__(self, id: _Optional[str] = ..., state: _Optional[_Union[Deviation.State, str]] = ..., description: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., gate_key: _Optional[str] = ..., decision_id: _Optional[str] = ..., disposition: _Optional[_Union[Disposition, str]] = ..., cause: _Optional[str] = ..., corrective_action: _Optional[str] = ..., steps: _Optional[_Iterable[_Union[Deviation.Step, _Mapping]]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class Alert(_message.Message):
    __slots__ = ("id", "rule", "subject_id", "subject_name", "message", "state", "n_times", "first_time", "last_time", "acknowledger_id", "resolver_id", "note", "position")
    class Rule(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RULE_UNSPECIFIED: _ClassVar[Alert.Rule]
        RULE_QC_HOLD: _ClassVar[Alert.Rule]
        RULE_QC_FAIL: _ClassVar[Alert.Rule]
        RULE_CCP_FAIL: _ClassVar[Alert.Rule]
        RULE_YIELD: _ClassVar[Alert.Rule]
        RULE_RECALL: _ClassVar[Alert.Rule]
    RULE_UNSPECIFIED: Alert.Rule
    RULE_QC_HOLD: Alert.Rule
    RULE_QC_FAIL: Alert.Rule
    RULE_CCP_FAIL: Alert.Rule
    RULE_YIELD: Alert.Rule
    RULE_RECALL: Alert.Rule
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Alert.State]
        STATE_OPEN: _ClassVar[Alert.State]
        STATE_ACKNOWLEDGED: _ClassVar[Alert.State]
        STATE_RESOLVED: _ClassVar[Alert.State]
    STATE_UNSPECIFIED: Alert.State
    STATE_OPEN: Alert.State
    STATE_ACKNOWLEDGED: Alert.State
    STATE_RESOLVED: Alert.State
    ID_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_NAME_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    N_TIMES_FIELD_NUMBER: _ClassVar[int]
    FIRST_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_TIME_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGER_ID_FIELD_NUMBER: _ClassVar[int]
    RESOLVER_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    id: str
    rule: Alert.Rule
    subject_id: str
    subject_name: str
    message: str
    state: Alert.State
    n_times: int
    first_time: _timestamp_pb2.Timestamp
    last_time: _timestamp_pb2.Timestamp
    acknowledger_id: str
    resolver_id: str
    note: str
    position: int
    def __init__(self, id: _Optional[str] = ..., rule: _Optional[_Union[Alert.Rule, str]] = ..., subject_id: _Optional[str] = ..., subject_name: _Optional[str] = ..., message: _Optional[str] = ..., state: _Optional[_Union[Alert.State, str]] = ..., n_times: _Optional[int] = ..., first_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., last_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., acknowledger_id: _Optional[str] = ..., resolver_id: _Optional[str] = ..., note: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...

class Certificate(_message.Message):
    __slots__ = ("id", "lot_ids", "number", "issuer", "issue_time", "results", "file_name", "media_type", "file_sha256", "adder_id", "record_time", "position", "file")
    class Result(_message.Message):
        __slots__ = ("parameter", "value", "unit", "method", "conforming")
        PARAMETER_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        UNIT_FIELD_NUMBER: _ClassVar[int]
        METHOD_FIELD_NUMBER: _ClassVar[int]
        CONFORMING_FIELD_NUMBER: _ClassVar[int]
        parameter: str
        value: str
        unit: str
        method: str
        conforming: bool
        def __init__(self, parameter: _Optional[str] = ..., value: _Optional[str] = ..., unit: _Optional[str] = ..., method: _Optional[str] = ..., conforming: bool = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    ISSUE_TIME_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    FILE_SHA256_FIELD_NUMBER: _ClassVar[int]
    ADDER_ID_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    id: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    number: str
    issuer: str
    issue_time: _timestamp_pb2.Timestamp
    results: _containers.RepeatedCompositeFieldContainer[Certificate.Result]
    file_name: str
    media_type: str
    file_sha256: bytes
    adder_id: str
    record_time: _timestamp_pb2.Timestamp
    position: int
    file: bytes
    def __init__(self, id: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., number: _Optional[str] = ..., issuer: _Optional[str] = ..., issue_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., results: _Optional[_Iterable[_Union[Certificate.Result, _Mapping]]] = ..., file_name: _Optional[str] = ..., media_type: _Optional[str] = ..., file_sha256: _Optional[bytes] = ..., adder_id: _Optional[str] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ..., file: _Optional[bytes] = ...) -> None: ...
