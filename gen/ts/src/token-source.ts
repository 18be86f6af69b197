/** What a call sends in its `authorization` header. */
export interface TokenSource {
  /** The token to send now; undefined where nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Says that the server refused a token. True where the next `token()` may give another one. */
  reject(token: string): boolean;
}

/** An API key is its own token, for good. */
export function apiKeyTokens(apiKey: string): TokenSource {
  return {
    token: () => Promise.resolve(apiKey),
    reject: () => false,
  };
}
