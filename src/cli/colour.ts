/** Whether colours are wanted: a flag, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal that knows them. */
export function wantsColour({
  flag,
  env,
  isTTY,
}: {
  flag: boolean | undefined;
  env: Readonly<Record<string, string | undefined>>;
  isTTY: boolean;
}): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
