"""The official `openai` package against the gateway: whatever speaks behind it, it reads one and the same."""

import sys
import urllib.request

import openai

gateway = sys.argv[1]
client = openai.OpenAI(base_url=f"{gateway}/v1", api_key="any", max_retries=0)
MODELS = ["model-1", "anthropic/model-1", "gemini/model-1"]
TEXT = "Grüße 👋🏽 aus \"Zürich\"\n"
TOOLS = [{"type": "function", "function": {"name": "find_lot", "parameters": {"type": "object"}}}]
ASK = [{"role": "user", "content": "hello"}]


def script(name):
    urllib.request.urlopen(urllib.request.Request(f"{gateway}/script", data=name.encode(), method="POST"))


def check_usage(usage):
    assert (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (100, 42, 142), usage
    assert usage.prompt_tokens_details.cached_tokens == 60
    assert usage.completion_tokens_details.reasoning_tokens == 12


def check_text(model):
    script("text")
    answer = client.chat.completions.create(model=model, messages=ASK)
    assert answer.choices[0].message.content == TEXT
    assert answer.choices[0].finish_reason == "stop"
    check_usage(answer.usage)


def check_stream(model):
    script("text")
    options = {"include_usage": True}
    chunks = list(client.chat.completions.create(model=model, messages=ASK, stream=True, stream_options=options))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == TEXT
    assert chunks[0].choices[0].delta.role == "assistant"
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    check_usage(chunks[-1].usage)
    assert len({chunk.id for chunk in chunks}) == 1
    script("text")
    chunks = list(client.chat.completions.create(model=model, messages=ASK, stream=True))
    assert all(chunk.usage is None and chunk.choices for chunk in chunks)


def check_tool(model):
    """The SDK's own accumulation of a stream, and the call sent back with its result."""
    script("tool")
    answer = client.chat.completions.create(model=model, messages=ASK, tools=TOOLS, tool_choice="required")
    check_call(answer.choices[0])
    script("tool")
    with client.chat.completions.stream(model=model, messages=ASK, tools=TOOLS) as stream:
        stream.until_done()
        choice = stream.get_final_completion().choices[0]
    check_call(choice)
    script("echo")
    call = choice.message.tool_calls[0]
    history = [*ASK, choice.message.model_dump(exclude_none=True, exclude={"parsed"})]
    history += [{"role": "tool", "tool_call_id": call.id, "content": "7"}, {"role": "user", "content": "thanks"}]
    for message in history:
        for sent in message.get("tool_calls", []):
            sent["function"].pop("parsed_arguments", None)
    answer = client.chat.completions.create(model=model, messages=history, tools=TOOLS)
    assert answer.choices[0].message.content.endswith("thanks"), answer


def check_call(choice):
    assert choice.finish_reason == "tool_calls", choice
    assert choice.message.content is None
    [call] = choice.message.tool_calls
    assert (call.function.name, call.function.arguments) == ("find_lot", '{"code":"L-7"}')
    assert call.id and call.type == "function"


def check_refusal(model):
    script("refusal")
    choice = client.chat.completions.create(model=model, messages=ASK).choices[0]
    assert choice.finish_reason == "content_filter"
    if not model.startswith("gemini"):
        assert choice.message.refusal == "I cannot help with that."


def check_errors(model):
    rows = [
        ("limited", openai.RateLimitError, 429, "rate_limit_exceeded"),
        ("overloaded", openai.InternalServerError, 503, "provider_overloaded"),
        ("bad-key", openai.InternalServerError, 502, "provider_key_rejected"),
        ("unknown-model", openai.NotFoundError, 404, "model_not_found"),
    ]
    for name, kind, status, code in rows:
        for stream in (False, True):
            script(name)
            try:
                client.chat.completions.create(model=model, messages=ASK, stream=stream)
            except openai.APIStatusError as error:
                assert (type(error), error.status_code, error.code) == (kind, status, code), error
            else:
                raise AssertionError(name)


def check_broken_streams(model):
    for name in ("cut", "error-in-stream"):
        script(name)
        seen = ""
        try:
            for chunk in client.chat.completions.create(model=model, messages=ASK, stream=True):
                seen += chunk.choices[0].delta.content or ""
        except openai.APIError as error:
            assert error.code in ("provider_failed", "provider_overloaded"), error
            assert seen
        else:
            raise AssertionError(f"{name}: a broken stream looked whole")


def check_bad_requests():
    try:
        client.chat.completions.create(model="", messages=[{"role": "king", "content": 5}], n=2, logprobs=True)
    except openai.BadRequestError as error:
        assert error.param == "logprobs" and error.type == "invalid_request_error"
        for part in ("n must be 1", "model must not be empty", "messages[0].role must be"):
            assert part in error.message, error.message
    else:
        raise AssertionError("a bad request was taken")


for model in MODELS:
    for check in (check_text, check_stream, check_tool, check_refusal, check_errors, check_broken_streams):
        check(model)
check_bad_requests()
print(f"openai {openai.__version__} (Python): ok")
