import type { Detection, Source } from './rulebook.ts';

const isListsOnly = ({ patterns, features }: Source): boolean => patterns.length + features.length === 0;

/** Groups of lists of each of which something must stand in a draft before a rule can fire: most rules are then not even looked at. */
export function needsOf(detection: Detection): number[][] {
  switch (detection.kind) {
    case 'terms':
      return isListsOnly(detection.any) ? [detection.any.lists] : [];
    case 'meet':
      return detection.slots.flatMap(({ source }) => (isListsOnly(source) ? [source.lists] : []));
    case 'signals': {
      const positive = detection.signals.filter(({ weight }) => weight > 0);
      const others = positive.filter(({ source }) => !isListsOnly(source)).reduce((sum, { weight }) => sum + weight, 0);
      // What patterns and features may bring is not enough: some list must speak too.
      return others < detection.threshold ? [positive.flatMap(({ source }) => (isListsOnly(source) ? source.lists : []))] : [];
    }
    case 'require':
      return isListsOnly(detection.topic) ? [detection.topic.lists] : [];
    case 'pattern':
      return detection.near && isListsOnly(detection.near) ? [detection.near.lists] : [];
    case 'measure':
    case 'check':
      return [];
  }
}
