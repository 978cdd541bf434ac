export function looksLikeKrutiDev(_text: string): boolean { return false; }
