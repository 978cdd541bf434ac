/** The languages that smlint speaks, and which one a run speaks. */

export type Locale = 'en' | 'hi';

/** What `--locale` and the configuration key `locale` take. */
export const LOCALE_CHOICES = ['en', 'hi', 'auto'] as const;
export type LocaleChoice = (typeof LOCALE_CHOICES)[number];

/** A text that a person reads, in every language. */
export type Text = Record<Locale, string>;

/** The language of a run: a named one is taken, `auto` follows LC_ALL, LC_MESSAGES or LANG. */
export function resolveLocale(choice: LocaleChoice, env: Readonly<Record<string, string | undefined>>): Locale {
  if (choice !== 'auto') return choice;
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^hi(?![a-z])/i.test(named) ? 'hi' : 'en';
}

/** `--locale` or `--locale=…` as it stands in the arguments, before they are parsed; a parse error has to speak it too. */
export function localeInArguments(argv: readonly string[]): LocaleChoice {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  for (const [index, argument] of flags.entries()) {
    const value = argument === '--locale' ? flags[index + 1] : argument.startsWith('--locale=') ? argument.slice(9) : undefined;
    if (value === 'en' || value === 'hi' || value === 'auto') return value;
  }
  return 'auto';
}
