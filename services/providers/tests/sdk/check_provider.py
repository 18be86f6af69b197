"""Each provider's own package against the scripted provider: it stands in for them faithfully."""

import sys
import urllib.request

import anthropic
from google import genai

gateway, provider = sys.argv[1:]
TEXT = "Grüße 👋🏽 aus \"Zürich\"\n"


def script(name):
    urllib.request.urlopen(urllib.request.Request(f"{gateway}/script", data=name.encode(), method="POST"))


def check_anthropic():
    client = anthropic.Anthropic(base_url=f"{provider}/anthropic", api_key="any", max_retries=0)
    ask = {"model": "model-1", "max_tokens": 100, "messages": [{"role": "user", "content": "hello"}]}
    script("text")
    message = client.messages.create(**ask)
    assert (message.content[0].text, message.stop_reason) == (TEXT, "end_turn")
    assert (message.usage.input_tokens, message.usage.cache_read_input_tokens) == (40, 60)
    script("text")
    with client.messages.stream(**ask) as stream:
        assert "".join(stream.text_stream) == TEXT
        assert stream.get_final_message().usage.output_tokens == 42
    for streams in (False, True):
        script("tool")
        if streams:
            with client.messages.stream(**ask) as stream:
                message = stream.get_final_message()
        else:
            message = client.messages.create(**ask)
        [block] = message.content
        assert (block.name, block.input, message.stop_reason) == ("find_lot", {"code": "L-7"}, "tool_use")
    script("refusal")
    message = client.messages.create(**ask)
    assert message.stop_reason == "refusal" and message.stop_details.explanation == "I cannot help with that."
    rows = [("limited", 429, "rate_limit_error"), ("overloaded", 529, "overloaded_error"),
            ("bad-key", 401, "authentication_error"), ("unknown-model", 404, "not_found_error")]
    for name, status, kind in rows:
        script(name)
        try:
            client.messages.create(**ask)
        except anthropic.APIStatusError as error:
            assert (error.status_code, error.body["error"]["type"]) == (status, kind), error
            if name == "limited":
                assert error.response.headers["retry-after"] == "7"
        else:
            raise AssertionError(name)
    script("error-in-stream")
    try:
        with client.messages.stream(**ask) as stream:
            stream.until_done()
    except anthropic.APIStatusError as error:
        assert error.body["error"]["type"] == "overloaded_error"
    else:
        raise AssertionError("an error in a stream was missed")
    print(f"anthropic {anthropic.__version__} (Python): ok")


def check_gemini():
    options = genai.types.HttpOptions(base_url=f"{provider}/gemini", retry_options={"attempts": 1})
    client = genai.Client(api_key="any", http_options=options)
    ask = {"model": "model-1", "contents": "hello"}
    script("text")
    answer = client.models.generate_content(**ask)
    assert (answer.text, answer.candidates[0].finish_reason) == (TEXT, "STOP")
    usage = answer.usage_metadata
    assert (usage.prompt_token_count, usage.cached_content_token_count) == (100, 60)
    assert (usage.candidates_token_count, usage.thoughts_token_count, usage.total_token_count) == (30, 12, 142)
    script("text")
    chunks = list(client.models.generate_content_stream(**ask))
    assert "".join(chunk.text or "" for chunk in chunks) == TEXT
    assert chunks[-1].candidates[0].finish_reason == "STOP"
    script("tool")
    [call] = client.models.generate_content(**ask).function_calls
    assert (call.name, call.args) == ("find_lot", {"code": "L-7"})
    script("refusal")
    assert client.models.generate_content(**ask).candidates[0].finish_reason == "SAFETY"
    rows = [("limited", 429, "RESOURCE_EXHAUSTED"), ("overloaded", 503, "UNAVAILABLE"),
            ("bad-key", 400, "INVALID_ARGUMENT"), ("unknown-model", 404, "NOT_FOUND")]
    for name, status, word in rows:
        script(name)
        try:
            client.models.generate_content(**ask)
        except genai.errors.APIError as error:
            assert (error.code, error.status) == (status, word), error
        else:
            raise AssertionError(name)
    print(f"google-genai {genai.version.__version__} (Python): ok")


check_anthropic()
check_gemini()
