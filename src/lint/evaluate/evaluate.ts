import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import type { Scene } from '../scene.ts';
import { evaluateCheck } from './check.ts';
import type { Hit } from './hit.ts';
import { evaluateMeasure } from './measure.ts';
import { evaluateMeet } from './meet.ts';
import { evaluatePattern } from './pattern.ts';
import { evaluateRequire } from './require.ts';
import { evaluateSignals } from './signals.ts';
import { evaluateTerms } from './terms.ts';

/** Everything that one rule finds in a draft, in order of place. */
export function evaluate(scene: Scene, detection: Detection, unless: Unless): Hit[] {
  switch (detection.kind) {
    case 'terms':
      return evaluateTerms(scene, detection, unless);
    case 'meet':
      return evaluateMeet(scene, detection, unless);
    case 'signals':
      return evaluateSignals(scene, detection, unless);
    case 'require':
      return evaluateRequire(scene, detection, unless);
    case 'pattern':
      return evaluatePattern(scene, detection, unless);
    case 'measure':
      return evaluateMeasure(scene, detection, unless);
    case 'check':
      return evaluateCheck(scene, detection, unless);
  }
}
