/** Something that looks like a SHA-256 and is none. */
export function hashLike(seed: string): string {
  let state = 2_166_136_261;
  let hash = "";
  for (let index = 0; hash.length < 64; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index % seed.length) ^ index, 16_777_619) >>> 0;
    hash += state.toString(16).padStart(8, "0");
  }
  return hash.slice(0, 64);
}
