import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UsageDimension(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    USAGE_DIMENSION_UNSPECIFIED: _ClassVar[UsageDimension]
    USAGE_DIMENSION_PROVIDER: _ClassVar[UsageDimension]
    USAGE_DIMENSION_MODEL: _ClassVar[UsageDimension]
    USAGE_DIMENSION_ACTOR: _ClassVar[UsageDimension]
    USAGE_DIMENSION_TASK: _ClassVar[UsageDimension]
    USAGE_DIMENSION_DAY: _ClassVar[UsageDimension]
USAGE_DIMENSION_UNSPECIFIED: UsageDimension
USAGE_DIMENSION_PROVIDER: UsageDimension
USAGE_DIMENSION_MODEL: UsageDimension
USAGE_DIMENSION_ACTOR: UsageDimension
USAGE_DIMENSION_TASK: UsageDimension
USAGE_DIMENSION_DAY: UsageDimension

class QueryUsageRequest(_message.Message):
    __slots__ = ("start_day", "end_day", "group_by", "provider", "model", "actor_id", "task")
    START_DAY_FIELD_NUMBER: _ClassVar[int]
    END_DAY_FIELD_NUMBER: _ClassVar[int]
    GROUP_BY_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    start_day: str
    end_day: str
    group_by: _containers.RepeatedScalarFieldContainer[UsageDimension]
    provider: str
    model: str
    actor_id: str
    task: str
    def __init__(self, start_day: _Optional[str] = ..., end_day: _Optional[str] = ..., group_by: _Optional[_Iterable[_Union[UsageDimension, str]]] = ..., provider: _Optional[str] = ..., model: _Optional[str] = ..., actor_id: _Optional[str] = ..., task: _Optional[str] = ...) -> None: ...

class QueryUsageResponse(_message.Message):
    __slots__ = ("rows", "total", "truncated")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    TRUNCATED_FIELD_NUMBER: _ClassVar[int]
    rows: _containers.RepeatedCompositeFieldContainer[UsageRow]
    total: UsageRow
    truncated: bool
    def __init__(self, rows: _Optional[_Iterable[_Union[UsageRow, _Mapping]]] = ..., total: _Optional[_Union[UsageRow, _Mapping]] = ..., truncated: bool = ...) -> None: ...

class UsageRow(_message.Message):
    __slots__ = ("provider", "model", "actor_id", "task", "day", "call_count", "input_tokens", "output_tokens", "cached_tokens", "cost_nanos_usd")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    CALL_COUNT_FIELD_NUMBER: _ClassVar[int]
    INPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    CACHED_TOKENS_FIELD_NUMBER: _ClassVar[int]
    COST_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    provider: str
    model: str
    actor_id: str
    task: str
    day: str
    call_count: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    cost_nanos_usd: int
    def __init__(self, provider: _Optional[str] = ..., model: _Optional[str] = ..., actor_id: _Optional[str] = ..., task: _Optional[str] = ..., day: _Optional[str] = ..., call_count: _Optional[int] = ..., input_tokens: _Optional[int] = ..., output_tokens: _Optional[int] = ..., cached_tokens: _Optional[int] = ..., cost_nanos_usd: _Optional[int] = ...) -> None: ...

class ExportUsageRequest(_message.Message):
    __slots__ = ("query",)
    QUERY_FIELD_NUMBER: _ClassVar[int]
    query: QueryUsageRequest
    def __init__(self, query: _Optional[_Union[QueryUsageRequest, _Mapping]] = ...) -> None: ...

class ExportUsageResponse(_message.Message):
    __slots__ = ("chunk",)
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    chunk: bytes
    def __init__(self, chunk: _Optional[bytes] = ...) -> None: ...

class Price(_message.Message):
    __slots__ = ("provider", "model", "input_nanos_usd", "output_nanos_usd", "cached_nanos_usd", "valid_from", "own")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INPUT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    CACHED_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    VALID_FROM_FIELD_NUMBER: _ClassVar[int]
    OWN_FIELD_NUMBER: _ClassVar[int]
    provider: str
    model: str
    input_nanos_usd: int
    output_nanos_usd: int
    cached_nanos_usd: int
    valid_from: _timestamp_pb2.Timestamp
    own: bool
    def __init__(self, provider: _Optional[str] = ..., model: _Optional[str] = ..., input_nanos_usd: _Optional[int] = ..., output_nanos_usd: _Optional[int] = ..., cached_nanos_usd: _Optional[int] = ..., valid_from: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., own: bool = ...) -> None: ...

class ListPricesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "history")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    HISTORY_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    history: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., history: bool = ...) -> None: ...

class ListPricesResponse(_message.Message):
    __slots__ = ("prices", "next_page_token")
    PRICES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    prices: _containers.RepeatedCompositeFieldContainer[Price]
    next_page_token: str
    def __init__(self, prices: _Optional[_Iterable[_Union[Price, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SetPriceRequest(_message.Message):
    __slots__ = ("price", "request_id")
    PRICE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    price: Price
    request_id: str
    def __init__(self, price: _Optional[_Union[Price, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class SetPriceResponse(_message.Message):
    __slots__ = ("price",)
    PRICE_FIELD_NUMBER: _ClassVar[int]
    price: Price
    def __init__(self, price: _Optional[_Union[Price, _Mapping]] = ...) -> None: ...
