/** Two 32-bit FNV-1a style hashes of a string's UTF-16 units; together they tell keys apart without storing the strings. */
export interface Hash {
  low: number;
  high: number;
}

/** Hashes a whole string. Deterministic across platforms; not for security. */
export function hashText(text: string): Hash {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  // The empty slot of a table is (0, 0).
  return { low: (low ^ (low >>> 15)) >>> 0 || 1, high: high >>> 0 || 1 };
}

/** The hash as 16 hexadecimal digits. */
export function hexHash(text: string): string {
  const { low, high } = hashText(text);
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0');
}
