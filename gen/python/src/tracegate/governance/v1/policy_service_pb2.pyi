import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.governance.v1 import decision_pb2 as _decision_pb2
from tracegate.governance.v1 import policy_pb2 as _policy_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetPolicyRequest(_message.Message):
    __slots__ = ("version", "scope")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    version: int
    scope: str
    def __init__(self, version: _Optional[int] = ..., scope: _Optional[str] = ...) -> None: ...

class GetPolicyResponse(_message.Message):
    __slots__ = ("policy", "latest_version")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    LATEST_VERSION_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    latest_version: int
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., latest_version: _Optional[int] = ...) -> None: ...

class ListPoliciesRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPoliciesResponse(_message.Message):
    __slots__ = ("policies", "shadows", "latest_version")
    POLICIES_FIELD_NUMBER: _ClassVar[int]
    SHADOWS_FIELD_NUMBER: _ClassVar[int]
    LATEST_VERSION_FIELD_NUMBER: _ClassVar[int]
    policies: _containers.RepeatedCompositeFieldContainer[_policy_pb2.Policy]
    shadows: _containers.RepeatedCompositeFieldContainer[_policy_pb2.Policy]
    latest_version: int
    def __init__(self, policies: _Optional[_Iterable[_Union[_policy_pb2.Policy, _Mapping]]] = ..., shadows: _Optional[_Iterable[_Union[_policy_pb2.Policy, _Mapping]]] = ..., latest_version: _Optional[int] = ...) -> None: ...

class ListPolicyVersionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "scope")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    scope: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., scope: _Optional[str] = ...) -> None: ...

class ListPolicyVersionsResponse(_message.Message):
    __slots__ = ("versions", "next_page_token")
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    versions: _containers.RepeatedCompositeFieldContainer[PolicyVersion]
    next_page_token: str
    def __init__(self, versions: _Optional[_Iterable[_Union[PolicyVersion, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class PolicyVersion(_message.Message):
    __slots__ = ("version", "scope", "name", "mode", "publisher_id", "publish_time", "in_force", "note", "rolled_back_from")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    ROLLED_BACK_FROM_FIELD_NUMBER: _ClassVar[int]
    version: int
    scope: str
    name: str
    mode: _policy_pb2.PolicyMode
    publisher_id: str
    publish_time: _timestamp_pb2.Timestamp
    in_force: bool
    note: str
    rolled_back_from: int
    def __init__(self, version: _Optional[int] = ..., scope: _Optional[str] = ..., name: _Optional[str] = ..., mode: _Optional[_Union[_policy_pb2.PolicyMode, str]] = ..., publisher_id: _Optional[str] = ..., publish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., in_force: bool = ..., note: _Optional[str] = ..., rolled_back_from: _Optional[int] = ...) -> None: ...

class PublishPolicyRequest(_message.Message):
    __slots__ = ("policy", "request_id", "draft_id", "note")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    DRAFT_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    request_id: str
    draft_id: str
    note: str
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., request_id: _Optional[str] = ..., draft_id: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class PublishPolicyResponse(_message.Message):
    __slots__ = ("policy",)
    POLICY_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ...) -> None: ...

class RollBackPolicyRequest(_message.Message):
    __slots__ = ("version", "latest_version", "note", "request_id")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    LATEST_VERSION_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    version: int
    latest_version: int
    note: str
    request_id: str
    def __init__(self, version: _Optional[int] = ..., latest_version: _Optional[int] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class RollBackPolicyResponse(_message.Message):
    __slots__ = ("policy",)
    POLICY_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ...) -> None: ...

class RetirePolicyRequest(_message.Message):
    __slots__ = ("scope", "mode", "note", "request_id")
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    scope: str
    mode: _policy_pb2.PolicyMode
    note: str
    request_id: str
    def __init__(self, scope: _Optional[str] = ..., mode: _Optional[_Union[_policy_pb2.PolicyMode, str]] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class RetirePolicyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DiffPoliciesRequest(_message.Message):
    __slots__ = ("from_version", "to_version", "to")
    FROM_VERSION_FIELD_NUMBER: _ClassVar[int]
    TO_VERSION_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    from_version: int
    to_version: int
    to: _policy_pb2.Policy
    def __init__(self, from_version: _Optional[int] = ..., to_version: _Optional[int] = ..., to: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., **kwargs) -> None: ...

class DiffPoliciesResponse(_message.Message):
    __slots__ = ("changes",)
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    changes: _containers.RepeatedCompositeFieldContainer[PolicyChange]
    def __init__(self, changes: _Optional[_Iterable[_Union[PolicyChange, _Mapping]]] = ...) -> None: ...

class PolicyChange(_message.Message):
    __slots__ = ("field", "text", "effect")
    class Effect(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EFFECT_UNSPECIFIED: _ClassVar[PolicyChange.Effect]
        EFFECT_STRICTER: _ClassVar[PolicyChange.Effect]
        EFFECT_LOOSER: _ClassVar[PolicyChange.Effect]
    EFFECT_UNSPECIFIED: PolicyChange.Effect
    EFFECT_STRICTER: PolicyChange.Effect
    EFFECT_LOOSER: PolicyChange.Effect
    FIELD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    EFFECT_FIELD_NUMBER: _ClassVar[int]
    field: str
    text: str
    effect: PolicyChange.Effect
    def __init__(self, field: _Optional[str] = ..., text: _Optional[str] = ..., effect: _Optional[_Union[PolicyChange.Effect, str]] = ...) -> None: ...

class ValidatePolicyRequest(_message.Message):
    __slots__ = ("policy",)
    POLICY_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ...) -> None: ...

class ValidatePolicyResponse(_message.Message):
    __slots__ = ("problems", "warnings")
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    problems: _containers.RepeatedCompositeFieldContainer[PolicyProblem]
    warnings: _containers.RepeatedCompositeFieldContainer[PolicyProblem]
    def __init__(self, problems: _Optional[_Iterable[_Union[PolicyProblem, _Mapping]]] = ..., warnings: _Optional[_Iterable[_Union[PolicyProblem, _Mapping]]] = ...) -> None: ...

class PolicyProblem(_message.Message):
    __slots__ = ("field", "rule", "text")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    field: str
    rule: str
    text: str
    def __init__(self, field: _Optional[str] = ..., rule: _Optional[str] = ..., text: _Optional[str] = ...) -> None: ...

class TestPolicyRequest(_message.Message):
    __slots__ = ("policy", "content", "json", "tool", "model", "scope")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    content: str
    json: str
    tool: str
    model: str
    scope: str
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., content: _Optional[str] = ..., json: _Optional[str] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., scope: _Optional[str] = ...) -> None: ...

class TestPolicyResponse(_message.Message):
    __slots__ = ("verdict", "reasons", "findings", "content", "json", "cells", "binding", "ignored")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    CELLS_FIELD_NUMBER: _ClassVar[int]
    BINDING_FIELD_NUMBER: _ClassVar[int]
    IGNORED_FIELD_NUMBER: _ClassVar[int]
    verdict: _decision_pb2.Verdict
    reasons: _containers.RepeatedScalarFieldContainer[str]
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    content: str
    json: str
    cells: _containers.RepeatedCompositeFieldContainer[_decision_pb2.DecidedCell]
    binding: str
    ignored: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    def __init__(self, verdict: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., reasons: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ..., content: _Optional[str] = ..., json: _Optional[str] = ..., cells: _Optional[_Iterable[_Union[_decision_pb2.DecidedCell, _Mapping]]] = ..., binding: _Optional[str] = ..., ignored: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ...) -> None: ...

class ReplayPolicyRequest(_message.Message):
    __slots__ = ("policy", "start_time", "end_time", "decision_count_max")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    DECISION_COUNT_MAX_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    decision_count_max: int
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., decision_count_max: _Optional[int] = ...) -> None: ...

class ReplayPolicyResponse(_message.Message):
    __slots__ = ("replayed_count", "same_count", "changes", "open_count", "complete")
    REPLAYED_COUNT_FIELD_NUMBER: _ClassVar[int]
    SAME_COUNT_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    OPEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_FIELD_NUMBER: _ClassVar[int]
    replayed_count: int
    same_count: int
    changes: _containers.RepeatedCompositeFieldContainer[ReplayedChange]
    open_count: int
    complete: bool
    def __init__(self, replayed_count: _Optional[int] = ..., same_count: _Optional[int] = ..., changes: _Optional[_Iterable[_Union[ReplayedChange, _Mapping]]] = ..., open_count: _Optional[int] = ..., complete: bool = ...) -> None: ...

class ReplayedChange(_message.Message):
    __slots__ = ("to", "tool", "count", "example_ids")
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    EXAMPLE_IDS_FIELD_NUMBER: _ClassVar[int]
    to: _decision_pb2.Verdict
    tool: str
    count: int
    example_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, to: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., tool: _Optional[str] = ..., count: _Optional[int] = ..., example_ids: _Optional[_Iterable[str]] = ..., **kwargs) -> None: ...

class PolicyDraft(_message.Message):
    __slots__ = ("id", "policy", "author_id", "update_time", "revision")
    ID_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_ID_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    id: str
    policy: _policy_pb2.Policy
    author_id: str
    update_time: _timestamp_pb2.Timestamp
    revision: int
    def __init__(self, id: _Optional[str] = ..., policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., author_id: _Optional[str] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class CreatePolicyDraftRequest(_message.Message):
    __slots__ = ("policy", "request_id")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    policy: _policy_pb2.Policy
    request_id: str
    def __init__(self, policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreatePolicyDraftResponse(_message.Message):
    __slots__ = ("draft",)
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    draft: PolicyDraft
    def __init__(self, draft: _Optional[_Union[PolicyDraft, _Mapping]] = ...) -> None: ...

class UpdatePolicyDraftRequest(_message.Message):
    __slots__ = ("draft_id", "policy", "revision", "request_id")
    DRAFT_ID_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    draft_id: str
    policy: _policy_pb2.Policy
    revision: int
    request_id: str
    def __init__(self, draft_id: _Optional[str] = ..., policy: _Optional[_Union[_policy_pb2.Policy, _Mapping]] = ..., revision: _Optional[int] = ..., request_id: _Optional[str] = ...) -> None: ...

class UpdatePolicyDraftResponse(_message.Message):
    __slots__ = ("draft",)
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    draft: PolicyDraft
    def __init__(self, draft: _Optional[_Union[PolicyDraft, _Mapping]] = ...) -> None: ...

class DeletePolicyDraftRequest(_message.Message):
    __slots__ = ("draft_id",)
    DRAFT_ID_FIELD_NUMBER: _ClassVar[int]
    draft_id: str
    def __init__(self, draft_id: _Optional[str] = ...) -> None: ...

class DeletePolicyDraftResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPolicyDraftsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPolicyDraftsResponse(_message.Message):
    __slots__ = ("drafts", "next_page_token")
    DRAFTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    drafts: _containers.RepeatedCompositeFieldContainer[PolicyDraft]
    next_page_token: str
    def __init__(self, drafts: _Optional[_Iterable[_Union[PolicyDraft, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
