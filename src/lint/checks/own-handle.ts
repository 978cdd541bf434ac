const bare = (handle: string): string => handle.trim().replace(/^@\s?/, '').toLowerCase().replace(/[._-]/g, '');

const textsOf = (option: unknown): string[] => (Array.isArray(option) ? option.map((text) => bare(String(text))) : []);

/**
 * Whether the handle that posts is one of a police account, but of none of the shapes that the options allow: the name of a place and `police`, a post and the
 * name of a place, or a handle that stands there as it is. Handles without `police` or a post in them say nothing and are left alone.
 * @param options `places`, `posts`, `handles`: lists of names
 */
export function isOddPoliceHandle(handle: string, options: Record<string, unknown>): boolean {
  const name = bare(handle);
  const places = textsOf(options.places);
  const posts = textsOf(options.posts);
  if (!name.includes('police') && !posts.some((post) => name.startsWith(post))) return false;
  if (textsOf(options.handles).includes(name)) return false;
  return !places.some((place) => name === `${place}police` || posts.some((post) => name === post + place));
}
