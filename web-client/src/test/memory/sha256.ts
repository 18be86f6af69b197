/** SHA-256 (FIPS 180-4) at once: WebCrypto makes its caller wait, which a record in memory cannot. */
export function sha256Hex(message: Uint8Array): string {
  const state = firstBits(8, (prime) => prime ** 0.5);
  const rounds = firstBits(64, (prime) => Math.cbrt(prime));
  const view = new DataView(padded(message).buffer);
  const words = new Uint32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      const [w15, w2] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
      words[i] =
        i < 16
          ? view.getUint32(block + i * 4)
          : (words[i - 16] ?? 0) +
            (turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3)) +
            (words[i - 7] ?? 0) +
            (turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i += 1) {
      const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const first = (h + sum1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
      const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
      state[i] = (state[i] ?? 0) + value;
    }
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The first 32 bits of the fraction of a root of each of the first primes. */
function firstBits(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) {
      primes.push(n);
    }
  }
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

function padded(message: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  whole.set(message);
  whole[message.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(message.length) * 8n);
  return whole;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
