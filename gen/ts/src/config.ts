/** Where Tracegate is, and how a program without a person gets in. */
export interface Config {
  /** Origin of the server, such as `https://tracegate.example`. */
  url: string;
  /** API key (`tg_...`); without one, calls need a session. */
  apiKey?: string;
}

type Environment = Record<string, string | undefined>;

/** Reads TRACEGATE_URL (in a browser: the page's own origin) and TRACEGATE_API_KEY; reports all problems at once. */
export function configFromEnv(environment: Environment = processEnvironment()): Config {
  const problems: string[] = [];
  const url = environment["TRACEGATE_URL"] || globalThis.location?.origin || "http://127.0.0.1:8400";
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    problems.push(`TRACEGATE_URL must be an http or https address, not "${url}"`);
  }
  const apiKey = environment["TRACEGATE_API_KEY"] || undefined;
  if (apiKey !== undefined && !apiKey.startsWith("tg_")) {
    problems.push("TRACEGATE_API_KEY must be an API key, which starts with tg_");
  }
  if (problems.length > 0) {
    throw new Error(problems.join("; "));
  }
  return apiKey === undefined ? { url } : { url, apiKey };
}

function processEnvironment(): Environment {
  const host = globalThis as { process?: { env?: Environment } };
  return host.process?.env ?? {};
}
