import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BudgetScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BUDGET_SCOPE_UNSPECIFIED: _ClassVar[BudgetScope]
    BUDGET_SCOPE_ORGANIZATION: _ClassVar[BudgetScope]
    BUDGET_SCOPE_USER: _ClassVar[BudgetScope]
    BUDGET_SCOPE_API_KEY: _ClassVar[BudgetScope]
    BUDGET_SCOPE_MODEL: _ClassVar[BudgetScope]

class BudgetPeriod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BUDGET_PERIOD_UNSPECIFIED: _ClassVar[BudgetPeriod]
    BUDGET_PERIOD_DAILY: _ClassVar[BudgetPeriod]
    BUDGET_PERIOD_MONTHLY: _ClassVar[BudgetPeriod]
    BUDGET_PERIOD_YEARLY: _ClassVar[BudgetPeriod]
    BUDGET_PERIOD_PREPAID: _ClassVar[BudgetPeriod]

class Enforcement(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENFORCEMENT_UNSPECIFIED: _ClassVar[Enforcement]
    ENFORCEMENT_HARD: _ClassVar[Enforcement]
    ENFORCEMENT_SOFT: _ClassVar[Enforcement]

class HoldState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HOLD_STATE_UNSPECIFIED: _ClassVar[HoldState]
    HOLD_STATE_OPEN: _ClassVar[HoldState]
    HOLD_STATE_SETTLED: _ClassVar[HoldState]
    HOLD_STATE_CANCELLED: _ClassVar[HoldState]
    HOLD_STATE_EXPIRED: _ClassVar[HoldState]
BUDGET_SCOPE_UNSPECIFIED: BudgetScope
BUDGET_SCOPE_ORGANIZATION: BudgetScope
BUDGET_SCOPE_USER: BudgetScope
BUDGET_SCOPE_API_KEY: BudgetScope
BUDGET_SCOPE_MODEL: BudgetScope
BUDGET_PERIOD_UNSPECIFIED: BudgetPeriod
BUDGET_PERIOD_DAILY: BudgetPeriod
BUDGET_PERIOD_MONTHLY: BudgetPeriod
BUDGET_PERIOD_YEARLY: BudgetPeriod
BUDGET_PERIOD_PREPAID: BudgetPeriod
ENFORCEMENT_UNSPECIFIED: Enforcement
ENFORCEMENT_HARD: Enforcement
ENFORCEMENT_SOFT: Enforcement
HOLD_STATE_UNSPECIFIED: HoldState
HOLD_STATE_OPEN: HoldState
HOLD_STATE_SETTLED: HoldState
HOLD_STATE_CANCELLED: HoldState
HOLD_STATE_EXPIRED: HoldState

class Budget(_message.Message):
    __slots__ = ("id", "name", "scope", "subject", "period", "limit_nanos_usd", "enforcement", "threshold_percents", "revision", "create_time", "archive_time", "standing")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    LIMIT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    ENFORCEMENT_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_PERCENTS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ARCHIVE_TIME_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    scope: BudgetScope
    subject: str
    period: BudgetPeriod
    limit_nanos_usd: int
    enforcement: Enforcement
    threshold_percents: _containers.RepeatedScalarFieldContainer[int]
    revision: int
    create_time: _timestamp_pb2.Timestamp
    archive_time: _timestamp_pb2.Timestamp
    standing: BudgetStanding
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., scope: _Optional[_Union[BudgetScope, str]] = ..., subject: _Optional[str] = ..., period: _Optional[_Union[BudgetPeriod, str]] = ..., limit_nanos_usd: _Optional[int] = ..., enforcement: _Optional[_Union[Enforcement, str]] = ..., threshold_percents: _Optional[_Iterable[int]] = ..., revision: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., archive_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., standing: _Optional[_Union[BudgetStanding, _Mapping]] = ...) -> None: ...

class BudgetStanding(_message.Message):
    __slots__ = ("period_start", "period_end", "limit_nanos_usd", "settled_nanos_usd", "held_nanos_usd", "overrun_nanos_usd", "left_nanos_usd", "extension_nanos_usd", "extension_end_time", "forecast_nanos_usd", "exhaust_time", "denied_count")
    PERIOD_START_FIELD_NUMBER: _ClassVar[int]
    PERIOD_END_FIELD_NUMBER: _ClassVar[int]
    LIMIT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    SETTLED_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    HELD_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    OVERRUN_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    LEFT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    EXTENSION_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    EXTENSION_END_TIME_FIELD_NUMBER: _ClassVar[int]
    FORECAST_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    EXHAUST_TIME_FIELD_NUMBER: _ClassVar[int]
    DENIED_COUNT_FIELD_NUMBER: _ClassVar[int]
    period_start: _timestamp_pb2.Timestamp
    period_end: _timestamp_pb2.Timestamp
    limit_nanos_usd: int
    settled_nanos_usd: int
    held_nanos_usd: int
    overrun_nanos_usd: int
    left_nanos_usd: int
    extension_nanos_usd: int
    extension_end_time: _timestamp_pb2.Timestamp
    forecast_nanos_usd: int
    exhaust_time: _timestamp_pb2.Timestamp
    denied_count: int
    def __init__(self, period_start: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., period_end: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., limit_nanos_usd: _Optional[int] = ..., settled_nanos_usd: _Optional[int] = ..., held_nanos_usd: _Optional[int] = ..., overrun_nanos_usd: _Optional[int] = ..., left_nanos_usd: _Optional[int] = ..., extension_nanos_usd: _Optional[int] = ..., extension_end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., forecast_nanos_usd: _Optional[int] = ..., exhaust_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., denied_count: _Optional[int] = ...) -> None: ...

class Hold(_message.Message):
    __slots__ = ("id", "budget_id", "decision_id", "amount_nanos_usd", "state", "create_time", "expire_time", "settled_nanos_usd")
    ID_FIELD_NUMBER: _ClassVar[int]
    BUDGET_ID_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    SETTLED_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    id: str
    budget_id: str
    decision_id: str
    amount_nanos_usd: int
    state: HoldState
    create_time: _timestamp_pb2.Timestamp
    expire_time: _timestamp_pb2.Timestamp
    settled_nanos_usd: int
    def __init__(self, id: _Optional[str] = ..., budget_id: _Optional[str] = ..., decision_id: _Optional[str] = ..., amount_nanos_usd: _Optional[int] = ..., state: _Optional[_Union[HoldState, str]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., settled_nanos_usd: _Optional[int] = ...) -> None: ...

class BudgetEvent(_message.Message):
    __slots__ = ("budget_id", "budget_name", "kind", "threshold_percent", "standing", "event_time")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[BudgetEvent.Kind]
        KIND_THRESHOLD: _ClassVar[BudgetEvent.Kind]
        KIND_EXHAUSTED: _ClassVar[BudgetEvent.Kind]
        KIND_CHANGED: _ClassVar[BudgetEvent.Kind]
        KIND_RESET: _ClassVar[BudgetEvent.Kind]
        KIND_EXTENDED: _ClassVar[BudgetEvent.Kind]
        KIND_TOPPED_UP: _ClassVar[BudgetEvent.Kind]
    KIND_UNSPECIFIED: BudgetEvent.Kind
    KIND_THRESHOLD: BudgetEvent.Kind
    KIND_EXHAUSTED: BudgetEvent.Kind
    KIND_CHANGED: BudgetEvent.Kind
    KIND_RESET: BudgetEvent.Kind
    KIND_EXTENDED: BudgetEvent.Kind
    KIND_TOPPED_UP: BudgetEvent.Kind
    BUDGET_ID_FIELD_NUMBER: _ClassVar[int]
    BUDGET_NAME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_PERCENT_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    budget_id: str
    budget_name: str
    kind: BudgetEvent.Kind
    threshold_percent: int
    standing: BudgetStanding
    event_time: _timestamp_pb2.Timestamp
    def __init__(self, budget_id: _Optional[str] = ..., budget_name: _Optional[str] = ..., kind: _Optional[_Union[BudgetEvent.Kind, str]] = ..., threshold_percent: _Optional[int] = ..., standing: _Optional[_Union[BudgetStanding, _Mapping]] = ..., event_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
