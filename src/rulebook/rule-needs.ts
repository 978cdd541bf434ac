import type { Detection, RuleNeed, Source } from './rulebook.ts';
import type { Need } from './safe-pattern.ts';

/** Features stand in a text without any list or pattern. */
const canBeTold = ({ features }: Source): boolean => features.length === 0;

/** Only what is asked for: it is read at every start. */
function shortened({ length, digits, mark, inside, words }: Need): Partial<Need> {
  return {
    length,
    ...(digits > 0 ? { digits } : {}),
    ...(mark !== '' ? { mark } : {}),
    ...(inside ? { inside } : {}),
    ...(words ? { words } : {}),
  };
}

const needOf = (sources: readonly Source[]): RuleNeed => ({
  lists: sources.flatMap(({ lists }) => lists),
  patterns: sources.flatMap(({ patterns }) => patterns.map(shortened)),
});

/** Groups of lists and patterns of each of which something must stand in a draft before a rule can fire: most rules are then not even looked at. */
export function needsOf(detection: Detection): RuleNeed[] {
  switch (detection.kind) {
    case 'terms':
      return canBeTold(detection.any) ? [needOf([detection.any])] : [];
    case 'meet':
      return detection.slots.flatMap(({ source }) => (canBeTold(source) ? [needOf([source])] : []));
    case 'signals': {
      const positive = detection.signals.filter(({ weight }) => weight > 0);
      const others = positive.filter(({ source }) => !canBeTold(source)).reduce((sum, { weight }) => sum + weight, 0);
      // What features may bring is not enough: some list or pattern must speak too.
      return others < detection.threshold
        ? [needOf(positive.filter(({ source }) => canBeTold(source)).map(({ source }) => source))]
        : [];
    }
    case 'require':
      return canBeTold(detection.topic) ? [needOf([detection.topic])] : [];
    case 'pattern': {
      const near = detection.near && canBeTold(detection.near) ? [needOf([detection.near])] : [];
      return [needOf([{ lists: [], patterns: detection.patterns, features: [] }]), ...near];
    }
    case 'measure':
    case 'check':
      return [];
  }
}
