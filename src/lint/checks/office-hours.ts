/** Office hours of a State secretariat, in minutes of the day; a rule's options may say others. */
const OPENS = 10 * 60 + 30;
const CLOSES = 18 * 60 + 10;

const INDIA_OFFSET_MINUTES = 330;

function minutesOf(option: unknown, otherwise: number): number {
  const match = typeof option === 'string' ? /^(\d{1,2}):(\d{2})$/.exec(option) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : otherwise;
}

/**
 * Whether an ISO 8601 time lies in office hours on a weekday, Indian time. A time without zone is taken as Indian.
 * @param options `opens` and `closes` as HH:MM
 */
export function isOfficeHours(scheduled: string, options: Record<string, unknown> = {}): boolean {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(scheduled)
    ? scheduled
    : `${scheduled}${/T/.test(scheduled) ? '' : 'T00:00'}+05:30`;
  const time = new Date(zoned).getTime();
  if (Number.isNaN(time)) return false;
  const indian = new Date(time + INDIA_OFFSET_MINUTES * 60_000);
  const day = indian.getUTCDay();
  const minutes = indian.getUTCHours() * 60 + indian.getUTCMinutes();
  return day >= 1 && day <= 5 && minutes >= minutesOf(options.opens, OPENS) && minutes < minutesOf(options.closes, CLOSES);
}
