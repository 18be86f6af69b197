import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import quality_pb2 as _quality_pb2
from tracegate.traceability.v1 import run_pb2 as _run_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RecordQcDecisionRequest(_message.Message):
    __slots__ = ("lot_id", "run_id", "step_index", "gate_key", "result", "measurements", "answers", "reason", "occur_time", "request_id")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    GATE_KEY_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    MEASUREMENTS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    run_id: str
    step_index: int
    gate_key: str
    result: _quality_pb2.QcResult
    measurements: _containers.RepeatedCompositeFieldContainer[_quality_pb2.Measurement]
    answers: _containers.RepeatedCompositeFieldContainer[_quality_pb2.ChecklistAnswer]
    reason: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, lot_id: _Optional[str] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., gate_key: _Optional[str] = ..., result: _Optional[_Union[_quality_pb2.QcResult, str]] = ..., measurements: _Optional[_Iterable[_Union[_quality_pb2.Measurement, _Mapping]]] = ..., answers: _Optional[_Iterable[_Union[_quality_pb2.ChecklistAnswer, _Mapping]]] = ..., reason: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class RecordQcDecisionResponse(_message.Message):
    __slots__ = ("decision", "lot", "run", "deviation")
    DECISION_FIELD_NUMBER: _ClassVar[int]
    LOT_FIELD_NUMBER: _ClassVar[int]
    RUN_FIELD_NUMBER: _ClassVar[int]
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    decision: _quality_pb2.QcDecision
    lot: _lot_pb2.Lot
    run: _run_pb2.Run
    deviation: _quality_pb2.Deviation
    def __init__(self, decision: _Optional[_Union[_quality_pb2.QcDecision, _Mapping]] = ..., lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., run: _Optional[_Union[_run_pb2.Run, _Mapping]] = ..., deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ...) -> None: ...

class ListQcDecisionsRequest(_message.Message):
    __slots__ = ("subject_id", "results", "page_size", "page_token")
    SUBJECT_ID_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    subject_id: str
    results: _containers.RepeatedScalarFieldContainer[_quality_pb2.QcResult]
    page_size: int
    page_token: str
    def __init__(self, subject_id: _Optional[str] = ..., results: _Optional[_Iterable[_Union[_quality_pb2.QcResult, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListQcDecisionsResponse(_message.Message):
    __slots__ = ("decisions", "next_page_token")
    DECISIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    decisions: _containers.RepeatedCompositeFieldContainer[_quality_pb2.QcDecision]
    next_page_token: str
    def __init__(self, decisions: _Optional[_Iterable[_Union[_quality_pb2.QcDecision, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class OpenDeviationRequest(_message.Message):
    __slots__ = ("description", "lot_ids", "run_id", "step_index", "occur_time", "request_id")
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    description: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    run_id: str
    step_index: int
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, description: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class OpenDeviationResponse(_message.Message):
    __slots__ = ("deviation", "lots")
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class ContainDeviationRequest(_message.Message):
    __slots__ = ("deviation_id", "lot_ids", "note", "request_id")
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    deviation_id: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    note: str
    request_id: str
    def __init__(self, deviation_id: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ContainDeviationResponse(_message.Message):
    __slots__ = ("deviation", "lots")
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class DisposeDeviationRequest(_message.Message):
    __slots__ = ("deviation_id", "disposition", "reason", "request_id")
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    DISPOSITION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    deviation_id: str
    disposition: _quality_pb2.Disposition
    reason: str
    request_id: str
    def __init__(self, deviation_id: _Optional[str] = ..., disposition: _Optional[_Union[_quality_pb2.Disposition, str]] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class DisposeDeviationResponse(_message.Message):
    __slots__ = ("deviation", "lots")
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class VerifyDeviationRequest(_message.Message):
    __slots__ = ("deviation_id", "note", "request_id")
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    deviation_id: str
    note: str
    request_id: str
    def __init__(self, deviation_id: _Optional[str] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class VerifyDeviationResponse(_message.Message):
    __slots__ = ("deviation",)
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ...) -> None: ...

class CloseDeviationRequest(_message.Message):
    __slots__ = ("deviation_id", "cause", "corrective_action", "request_id")
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    CORRECTIVE_ACTION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    deviation_id: str
    cause: str
    corrective_action: str
    request_id: str
    def __init__(self, deviation_id: _Optional[str] = ..., cause: _Optional[str] = ..., corrective_action: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CloseDeviationResponse(_message.Message):
    __slots__ = ("deviation",)
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ...) -> None: ...

class GetDeviationRequest(_message.Message):
    __slots__ = ("deviation_id",)
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    deviation_id: str
    def __init__(self, deviation_id: _Optional[str] = ...) -> None: ...

class GetDeviationResponse(_message.Message):
    __slots__ = ("deviation", "lots", "proposed", "n_proposed")
    DEVIATION_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_FIELD_NUMBER: _ClassVar[int]
    N_PROPOSED_FIELD_NUMBER: _ClassVar[int]
    deviation: _quality_pb2.Deviation
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    proposed: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    n_proposed: int
    def __init__(self, deviation: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., proposed: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., n_proposed: _Optional[int] = ...) -> None: ...

class ListDeviationsRequest(_message.Message):
    __slots__ = ("run_id", "states", "page_size", "page_token")
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    run_id: str
    states: _containers.RepeatedScalarFieldContainer[_quality_pb2.Deviation.State]
    page_size: int
    page_token: str
    def __init__(self, run_id: _Optional[str] = ..., states: _Optional[_Iterable[_Union[_quality_pb2.Deviation.State, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListDeviationsResponse(_message.Message):
    __slots__ = ("deviations", "next_page_token")
    DEVIATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    deviations: _containers.RepeatedCompositeFieldContainer[_quality_pb2.Deviation]
    next_page_token: str
    def __init__(self, deviations: _Optional[_Iterable[_Union[_quality_pb2.Deviation, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListAlertsRequest(_message.Message):
    __slots__ = ("states", "page_size", "page_token")
    STATES_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    states: _containers.RepeatedScalarFieldContainer[_quality_pb2.Alert.State]
    page_size: int
    page_token: str
    def __init__(self, states: _Optional[_Iterable[_Union[_quality_pb2.Alert.State, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListAlertsResponse(_message.Message):
    __slots__ = ("alerts", "next_page_token")
    ALERTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    alerts: _containers.RepeatedCompositeFieldContainer[_quality_pb2.Alert]
    next_page_token: str
    def __init__(self, alerts: _Optional[_Iterable[_Union[_quality_pb2.Alert, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class AcknowledgeAlertRequest(_message.Message):
    __slots__ = ("alert_id", "request_id")
    ALERT_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    alert_id: str
    request_id: str
    def __init__(self, alert_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class AcknowledgeAlertResponse(_message.Message):
    __slots__ = ("alert",)
    ALERT_FIELD_NUMBER: _ClassVar[int]
    alert: _quality_pb2.Alert
    def __init__(self, alert: _Optional[_Union[_quality_pb2.Alert, _Mapping]] = ...) -> None: ...

class ResolveAlertRequest(_message.Message):
    __slots__ = ("alert_id", "note", "request_id")
    ALERT_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    alert_id: str
    note: str
    request_id: str
    def __init__(self, alert_id: _Optional[str] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ResolveAlertResponse(_message.Message):
    __slots__ = ("alert",)
    ALERT_FIELD_NUMBER: _ClassVar[int]
    alert: _quality_pb2.Alert
    def __init__(self, alert: _Optional[_Union[_quality_pb2.Alert, _Mapping]] = ...) -> None: ...

class AddCertificateRequest(_message.Message):
    __slots__ = ("certificate", "request_id")
    CERTIFICATE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    certificate: _quality_pb2.Certificate
    request_id: str
    def __init__(self, certificate: _Optional[_Union[_quality_pb2.Certificate, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class AddCertificateResponse(_message.Message):
    __slots__ = ("certificate",)
    CERTIFICATE_FIELD_NUMBER: _ClassVar[int]
    certificate: _quality_pb2.Certificate
    def __init__(self, certificate: _Optional[_Union[_quality_pb2.Certificate, _Mapping]] = ...) -> None: ...

class GetCertificateRequest(_message.Message):
    __slots__ = ("certificate_id",)
    CERTIFICATE_ID_FIELD_NUMBER: _ClassVar[int]
    certificate_id: str
    def __init__(self, certificate_id: _Optional[str] = ...) -> None: ...

class GetCertificateResponse(_message.Message):
    __slots__ = ("certificate",)
    CERTIFICATE_FIELD_NUMBER: _ClassVar[int]
    certificate: _quality_pb2.Certificate
    def __init__(self, certificate: _Optional[_Union[_quality_pb2.Certificate, _Mapping]] = ...) -> None: ...

class ListCertificatesRequest(_message.Message):
    __slots__ = ("lot_id", "page_size", "page_token")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    page_size: int
    page_token: str
    def __init__(self, lot_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCertificatesResponse(_message.Message):
    __slots__ = ("certificates", "next_page_token")
    CERTIFICATES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    certificates: _containers.RepeatedCompositeFieldContainer[_quality_pb2.Certificate]
    next_page_token: str
    def __init__(self, certificates: _Optional[_Iterable[_Union[_quality_pb2.Certificate, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
