import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import export_pb2 as _export_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordsFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RECORDS_FORMAT_UNSPECIFIED: _ClassVar[RecordsFormat]
    RECORDS_FORMAT_XLSX: _ClassVar[RecordsFormat]
    RECORDS_FORMAT_CSV: _ClassVar[RecordsFormat]
RECORDS_FORMAT_UNSPECIFIED: RecordsFormat
RECORDS_FORMAT_XLSX: RecordsFormat
RECORDS_FORMAT_CSV: RecordsFormat

class RecordsFilter(_message.Message):
    __slots__ = ("lot_codes", "product_ids", "occurred_from", "occurred_until", "shipped_to_ids", "shipped_from_ids", "recall_id")
    LOT_CODES_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_FROM_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_UNTIL_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_TO_IDS_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_FROM_IDS_FIELD_NUMBER: _ClassVar[int]
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    lot_codes: _containers.RepeatedScalarFieldContainer[str]
    product_ids: _containers.RepeatedScalarFieldContainer[str]
    occurred_from: _timestamp_pb2.Timestamp
    occurred_until: _timestamp_pb2.Timestamp
    shipped_to_ids: _containers.RepeatedScalarFieldContainer[str]
    shipped_from_ids: _containers.RepeatedScalarFieldContainer[str]
    recall_id: str
    def __init__(self, lot_codes: _Optional[_Iterable[str]] = ..., product_ids: _Optional[_Iterable[str]] = ..., occurred_from: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., occurred_until: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., shipped_to_ids: _Optional[_Iterable[str]] = ..., shipped_from_ids: _Optional[_Iterable[str]] = ..., recall_id: _Optional[str] = ...) -> None: ...

class ExportSortableRequest(_message.Message):
    __slots__ = ("events", "filter", "layout", "format")
    class TrackingEvent(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TRACKING_EVENT_UNSPECIFIED: _ClassVar[ExportSortableRequest.TrackingEvent]
        TRACKING_EVENT_RECEIVING: _ClassVar[ExportSortableRequest.TrackingEvent]
        TRACKING_EVENT_TRANSFORMATION: _ClassVar[ExportSortableRequest.TrackingEvent]
        TRACKING_EVENT_SHIPPING: _ClassVar[ExportSortableRequest.TrackingEvent]
    TRACKING_EVENT_UNSPECIFIED: ExportSortableRequest.TrackingEvent
    TRACKING_EVENT_RECEIVING: ExportSortableRequest.TrackingEvent
    TRACKING_EVENT_TRANSFORMATION: ExportSortableRequest.TrackingEvent
    TRACKING_EVENT_SHIPPING: ExportSortableRequest.TrackingEvent
    class Layout(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LAYOUT_UNSPECIFIED: _ClassVar[ExportSortableRequest.Layout]
        LAYOUT_INPUTS_THEN_OUTPUTS: _ClassVar[ExportSortableRequest.Layout]
        LAYOUT_CROSS_PRODUCT: _ClassVar[ExportSortableRequest.Layout]
    LAYOUT_UNSPECIFIED: ExportSortableRequest.Layout
    LAYOUT_INPUTS_THEN_OUTPUTS: ExportSortableRequest.Layout
    LAYOUT_CROSS_PRODUCT: ExportSortableRequest.Layout
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedScalarFieldContainer[ExportSortableRequest.TrackingEvent]
    filter: RecordsFilter
    layout: ExportSortableRequest.Layout
    format: RecordsFormat
    def __init__(self, events: _Optional[_Iterable[_Union[ExportSortableRequest.TrackingEvent, str]]] = ..., filter: _Optional[_Union[RecordsFilter, _Mapping]] = ..., layout: _Optional[_Union[ExportSortableRequest.Layout, str]] = ..., format: _Optional[_Union[RecordsFormat, str]] = ...) -> None: ...

class ExportSortableResponse(_message.Message):
    __slots__ = ("header", "chunk", "gaps", "summary")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    GAPS_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    header: _export_pb2.ExportHeader
    chunk: bytes
    gaps: _export_pb2.ExportGaps
    summary: _export_pb2.ExportSummary
    def __init__(self, header: _Optional[_Union[_export_pb2.ExportHeader, _Mapping]] = ..., chunk: _Optional[bytes] = ..., gaps: _Optional[_Union[_export_pb2.ExportGaps, _Mapping]] = ..., summary: _Optional[_Union[_export_pb2.ExportSummary, _Mapping]] = ...) -> None: ...

class ExportDispatch931Request(_message.Message):
    __slots__ = ("filter", "format")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    filter: RecordsFilter
    format: RecordsFormat
    def __init__(self, filter: _Optional[_Union[RecordsFilter, _Mapping]] = ..., format: _Optional[_Union[RecordsFormat, str]] = ...) -> None: ...

class ExportDispatch931Response(_message.Message):
    __slots__ = ("header", "chunk", "gaps", "summary")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    GAPS_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    header: _export_pb2.ExportHeader
    chunk: bytes
    gaps: _export_pb2.ExportGaps
    summary: _export_pb2.ExportSummary
    def __init__(self, header: _Optional[_Union[_export_pb2.ExportHeader, _Mapping]] = ..., chunk: _Optional[bytes] = ..., gaps: _Optional[_Union[_export_pb2.ExportGaps, _Mapping]] = ..., summary: _Optional[_Union[_export_pb2.ExportSummary, _Mapping]] = ...) -> None: ...

class ExportRecallReportRequest(_message.Message):
    __slots__ = ("recall_id", "format")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    format: RecordsFormat
    def __init__(self, recall_id: _Optional[str] = ..., format: _Optional[_Union[RecordsFormat, str]] = ...) -> None: ...

class ExportRecallReportResponse(_message.Message):
    __slots__ = ("header", "chunk", "gaps", "summary")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    GAPS_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    header: _export_pb2.ExportHeader
    chunk: bytes
    gaps: _export_pb2.ExportGaps
    summary: _export_pb2.ExportSummary
    def __init__(self, header: _Optional[_Union[_export_pb2.ExportHeader, _Mapping]] = ..., chunk: _Optional[bytes] = ..., gaps: _Optional[_Union[_export_pb2.ExportGaps, _Mapping]] = ..., summary: _Optional[_Union[_export_pb2.ExportSummary, _Mapping]] = ...) -> None: ...
