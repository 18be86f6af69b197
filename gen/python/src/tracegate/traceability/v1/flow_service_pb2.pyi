from tracegate.traceability.v1 import flow_pb2 as _flow_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateFlowRequest(_message.Message):
    __slots__ = ("name", "description", "definition", "request_id")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    definition: _flow_pb2.FlowDefinition
    request_id: str
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., definition: _Optional[_Union[_flow_pb2.FlowDefinition, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateFlowResponse(_message.Message):
    __slots__ = ("flow", "version")
    FLOW_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    flow: _flow_pb2.Flow
    version: _flow_pb2.FlowVersion
    def __init__(self, flow: _Optional[_Union[_flow_pb2.Flow, _Mapping]] = ..., version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class SaveFlowDraftRequest(_message.Message):
    __slots__ = ("flow_version_id", "definition", "change_note", "position", "request_id")
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    CHANGE_NOTE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    definition: _flow_pb2.FlowDefinition
    change_note: str
    position: int
    request_id: str
    def __init__(self, flow_version_id: _Optional[str] = ..., definition: _Optional[_Union[_flow_pb2.FlowDefinition, _Mapping]] = ..., change_note: _Optional[str] = ..., position: _Optional[int] = ..., request_id: _Optional[str] = ...) -> None: ...

class SaveFlowDraftResponse(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class CreateFlowVersionRequest(_message.Message):
    __slots__ = ("flow_version_id", "change_note", "request_id")
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    change_note: str
    request_id: str
    def __init__(self, flow_version_id: _Optional[str] = ..., change_note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateFlowVersionResponse(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class SubmitFlowVersionRequest(_message.Message):
    __slots__ = ("flow_version_id", "request_id")
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    request_id: str
    def __init__(self, flow_version_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class SubmitFlowVersionResponse(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class PublishFlowVersionRequest(_message.Message):
    __slots__ = ("flow_version_id", "review_note", "request_id")
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    review_note: str
    request_id: str
    def __init__(self, flow_version_id: _Optional[str] = ..., review_note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class PublishFlowVersionResponse(_message.Message):
    __slots__ = ("version", "flow")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    FLOW_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    flow: _flow_pb2.Flow
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ..., flow: _Optional[_Union[_flow_pb2.Flow, _Mapping]] = ...) -> None: ...

class DeprecateFlowVersionRequest(_message.Message):
    __slots__ = ("flow_version_id", "reason", "request_id")
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    reason: str
    request_id: str
    def __init__(self, flow_version_id: _Optional[str] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class DeprecateFlowVersionResponse(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class GetFlowVersionRequest(_message.Message):
    __slots__ = ("flow_version_id",)
    FLOW_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    flow_version_id: str
    def __init__(self, flow_version_id: _Optional[str] = ...) -> None: ...

class GetFlowVersionResponse(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: _flow_pb2.FlowVersion
    def __init__(self, version: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ...) -> None: ...

class ListFlowsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListFlowsResponse(_message.Message):
    __slots__ = ("flows", "next_page_token")
    FLOWS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    flows: _containers.RepeatedCompositeFieldContainer[_flow_pb2.Flow]
    next_page_token: str
    def __init__(self, flows: _Optional[_Iterable[_Union[_flow_pb2.Flow, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListFlowVersionsRequest(_message.Message):
    __slots__ = ("flow_id", "states", "page_size", "page_token")
    FLOW_ID_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    flow_id: str
    states: _containers.RepeatedScalarFieldContainer[_flow_pb2.FlowVersion.State]
    page_size: int
    page_token: str
    def __init__(self, flow_id: _Optional[str] = ..., states: _Optional[_Iterable[_Union[_flow_pb2.FlowVersion.State, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListFlowVersionsResponse(_message.Message):
    __slots__ = ("versions", "next_page_token")
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    versions: _containers.RepeatedCompositeFieldContainer[_flow_pb2.FlowVersion]
    next_page_token: str
    def __init__(self, versions: _Optional[_Iterable[_Union[_flow_pb2.FlowVersion, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
